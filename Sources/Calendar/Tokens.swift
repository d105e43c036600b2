/// A word, a number or a mark of a typed line; the spaces between them carry no meaning.
enum Token: Hashable {
  /// `digits` is how many were typed: `08` is 8 in two digits.
  case number(Int, digits: Int)
  /// A run of letters in lower case.
  case word(String)
  case mark(Unicode.Scalar)

  static func list(of line: String) -> [Token] {
    var tokens: [Token] = []
    var run = ""
    var isNumber = false
    func finish() {
      if !run.isEmpty {
        tokens.append(isNumber ? number(saying: run) : .word(run))
        run = ""
      }
    }
    for scalar in line.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      if isDigit || scalar.properties.isAlphabetic {
        if isDigit != isNumber { finish() }
        isNumber = isDigit
        run.unicodeScalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      } else {
        finish()
        if !scalar.properties.isWhitespace { tokens.append(.mark(scalar)) }
      }
    }
    finish()
    return tokens
  }

  private static func number(saying digits: String) -> Token {
    // A number too long for any date or time need only stay too large.
    .number(digits.utf8.count > 9 ? 999_999_999 : Int(digits) ?? 0, digits: digits.utf8.count)
  }
}

/// Reads the tokens of a line from left to right.
struct TokenReader {
  private let tokens: [Token]
  private(set) var position = 0

  init(_ line: String) { tokens = Token.list(of: line) }

  var next: Token? { position < tokens.count ? tokens[position] : nil }
  var afterNext: Token? { position + 1 < tokens.count ? tokens[position + 1] : nil }
  var isAtEnd: Bool { position == tokens.count }

  mutating func skip() { position += 1 }
  mutating func back(to earlier: Int) { position = earlier }

  /// Steps over the token where it is one of these.
  mutating func take(_ wanted: Set<Token>) -> Bool {
    guard let next, wanted.contains(next) else { return false }
    position += 1
    return true
  }

  mutating func skipAll(_ unwanted: Set<Token>) { while take(unwanted) {} }

  mutating func takeNumber() -> (value: Int, digits: Int)? {
    guard case .number(let value, let digits)? = next else { return nil }
    position += 1
    return (value, digits)
  }

  mutating func takeWord() -> String? {
    guard case .word(let word)? = next else { return nil }
    position += 1
    return word
  }
}

extension String {
  /// The name that a mistyped word begins like, or whose letters it has in another order.
  func likely(among names: [String], sharing beginning: Int) -> String? {
    let word = lowercased()
    return names.first {
      let name = $0.lowercased()
      return word.count > beginning && word.prefix(beginning) == name.prefix(beginning)
        || word.sorted() == name.sorted()
    }
  }
}
