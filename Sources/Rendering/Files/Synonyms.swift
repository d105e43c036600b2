/// Words that people use for one thing: a line of `synonyms.txt`.
struct Synonyms: Sendable {
  private let terms: [(text: String, words: [[UInt8]])]

  /// Lines of terms with commas between; one that begins with `#` is a remark.
  static func reading(_ bytes: [UInt8]) -> [Synonyms] {
    bytes.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }
      .map { line in
        let terms = line.split(separator: UInt8(ascii: ","))
          .map { String(decoding: $0, as: UTF8.self) }
        return Synonyms(terms: terms.compactMap(Self.term))
      }
  }

  private static func term(_ typed: String) -> (text: String, words: [[UInt8]])? {
    let words = SearchWords.words(of: typed)
    return words.isEmpty ? nil : (String(typed.drop { $0 == " " }), words)
  }

  /// The terms that were not said, where another one was.
  func others(of said: SearchWords) -> [String] {
    let isSaid = terms.map { said.contains($0.words) }
    guard isSaid.contains(true) else { return [] }
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
