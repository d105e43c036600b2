import FrontMatter
import Markdown
import Practice

/// Typed text as words and marks, each with its line: for rules that look for phrases.
///
/// Markdown's own marks are left out; the breaks between lines of one paragraph are too, so that a
/// sentence may run on. Paragraphs and the items of lists are parted.
struct Prose {
  struct Token: Equatable {
    enum Kind: Equatable {
      case word, mark
      /// The end of a sentence, a heading or a paragraph.
      case end
    }

    let kind: Kind
    /// As typed.
    let text: String
    /// In small letters.
    let folded: String
    /// In the file, from 1.
    let line: Int

    var isCapitalised: Bool {
      kind == .word && text.unicodeScalars.first?.properties.isUppercase == true
    }
    var isNumber: Bool {
      kind == .word && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    func isMark(_ mark: String) -> Bool { kind == .mark && text == mark }
    func isWord(among words: Set<String>) -> Bool { kind == .word && words.contains(folded) }
  }

  private(set) var tokens: [Token] = []

  init(_ text: String, firstLine: Int, keepsLines: Bool = true) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      read(line.unicodeScalars, line: keepsLines ? firstLine + number : firstLine)
    }
    end(line: firstLine)
  }

  init(_ words: Words) {
    self.init(words.markdown, firstLine: words.firstLine, keepsLines: words.keepsLines)
  }

  /// The body of a page.
  init(bodyOf page: SitePage) {
    let lines = String(decoding: page.bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let body = page.body.isEmpty ? [] : lines.dropFirst(page.bodyFirstLine - 1)
    self.init(body.joined(separator: "\n"), firstLine: page.bodyFirstLine)
  }

  /// The words and marks of each sentence.
  var sentences: [ArraySlice<Token>] { tokens.split { $0.kind == .end } }

  private mutating func read(_ scalars: Substring.UnicodeScalarView, line: Int) {
    var rest = scalars[...]
    rest = rest.drop { $0 == " " || $0 == "\t" || $0 == ">" }
    if rest.isEmpty { return end(line: line) }
    let isHeading = rest.first == "#"
    if isHeading { end(line: line) }
    if let item = Self.afterItemMark(rest) {
      append(.mark, "•", line: line)
      rest = item
    }
    while let scalar = rest.first {
      if Self.isWordPart(scalar) {
        let word = Self.word(at: rest)
        append(.word, String(word), line: line)
        rest = rest[word.endIndex...]
        continue
      }
      rest = rest.dropFirst()
      switch scalar {
      case " ", "\t", "\u{A0}", "*", "_", "`", "#": break
      case ".", "!", "?":
        if rest.first.map(Self.isSpace) ?? true, !isAbbreviated { end(line: line) }
      case "–", "—", "-": append(.mark, "-", line: line)
      default: append(.mark, String(scalar), line: line)
      }
    }
    if isHeading { end(line: line) }
  }

  /// True right after `Mr`, `Dr` or an initial: the stop is no end.
  private var isAbbreviated: Bool {
    guard let last = tokens.last, last.kind == .word else { return false }
    return Self.abbreviations.contains(last.folded)
      || last.isCapitalised && last.text.unicodeScalars.count == 1
  }

  private static let abbreviations: Set = ["mr", "mrs", "ms", "dr", "prof", "st", "rev", "dob"]

  /// What a colon announces belongs to its sentence, a list after an empty line too.
  private mutating func end(line: Int) {
    guard let last = tokens.last, last.kind != .end, !last.isMark(":") else { return }
    append(.end, "", line: line)
  }

  private mutating func append(_ kind: Token.Kind, _ text: String, line: Int) {
    tokens.append(Token(kind: kind, text: text, folded: text.lowercased(), line: line))
  }

  /// What follows `- `, `* ` or `1. ` at the start of a line.
  private static func afterItemMark(
    _ line: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView? {
    let digits = line.prefix { ("0"..."9").contains($0) }
    let rest = line.dropFirst(digits.count)
    let marks: [Unicode.Scalar] = digits.isEmpty ? ["-", "*", "+", "•"] : [".", ")"]
    guard let mark = rest.first, marks.contains(mark) else { return nil }
    let item = rest.dropFirst()
    guard let space = item.first, isSpace(space) else { return nil }
    return item
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// Letters and digits, with apostrophes and hyphens between letters.
  private static func word(
    at rest: Substring.UnicodeScalarView
  ) -> Substring.UnicodeScalarView {
    var end = rest.startIndex
    while end < rest.endIndex {
      let next = rest.index(after: end)
      let joins =
        ["'", "’", "-"].contains(rest[end]) && next < rest.endIndex
        && rest[next].properties.isAlphabetic && end > rest.startIndex
        && rest[rest.index(before: end)].properties.isAlphabetic
      guard joins || isWordPart(rest[end]) else { break }
      end = next
    }
    return rest[..<end]
  }
}
