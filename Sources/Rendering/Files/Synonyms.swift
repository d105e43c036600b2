/// Words that people use for one thing: a line of `synonyms.txt`.
struct Synonyms: Sendable {
  /// What people type; `names` says whether a page that has it is about the thing: an annual review
  /// has nothing to do with feedback.
  private struct Term {
    let text: String
    let words: [[UInt8]]
    let names: Bool
  }

  private let terms: [Term]

  /// Lines of terms with commas between, those that name nothing in brackets; a line that begins
  /// with `#` is a remark.
  static func reading(_ bytes: [UInt8]) -> [Synonyms] {
    bytes.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }
      .map { line in
        let terms = line.split(separator: UInt8(ascii: ","))
          .map { String(decoding: $0, as: UTF8.self) }
        return Synonyms(terms: terms.compactMap(Self.term))
      }
  }

  private static func term(_ typed: String) -> Term? {
    let words = SearchWords.words(of: typed)
    let text = typed.utf8.drop { $0 == UInt8(ascii: " ") }
    let isInBrackets = text.first == UInt8(ascii: "(")
    let end = isInBrackets ? text.lastIndex(of: UInt8(ascii: ")")) : nil
    let bare = end.map { text[text.index(after: text.startIndex)..<$0] } ?? text
    return words.isEmpty
      ? nil : Term(text: String(Substring(bare)), words: words, names: !isInBrackets)
  }

  /// The terms that were not said, where another one was.
  func others(of said: SearchWords) -> [String] {
    let isSaid = terms.map { said.contains($0.words) }
    guard zip(terms, isSaid).contains(where: { $0.names && $1 }) else { return [] }
    return zip(terms, isSaid).filter { !$1 }.map(\.0.text)
  }
}

/// The words of some texts, to look for others in: small letters, no plural.
struct SearchWords {
  private let texts: [[[UInt8]]]

  init(_ texts: [String]) { self.texts = texts.map(Self.words) }

  /// True where one text has the words beside each other.
  func contains(_ words: [[UInt8]]) -> Bool {
    texts.contains { text in
      text.count >= words.count
        && (0...(text.count - words.count)).contains { text[$0...].starts(with: words) }
    }
  }

  static func words(of text: String) -> [[UInt8]] {
    text.lowercased().utf8.split { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        false
      default: true
      }
    }.map { word in
      let isPlural = word.count > 3 && word.last == UInt8(ascii: "s")
      return Array(isPlural ? word.dropLast() : word)
    }
  }
}
