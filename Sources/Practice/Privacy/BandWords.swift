import FrontMatter

/// Whom a band is of, by its words: enough to tell which bands of another table lie within it.
struct BandWords {
  private let words: [String]
  private let range: BandRange?

  init(_ band: String) {
    words = Self.words(of: band)
    range = BandRange(ofBand: band)
  }

  /// The same people, or some of them: `17 to 24` of `17 to 34`, `Men 17–24` of `17 to 24`.
  func isWithin(_ other: BandWords) -> Bool {
    if let range, let wide = other.range {
      guard range.lower >= wide.lower else { return false }
      return wide.upper.map { end in range.upper.map { $0 <= end } ?? false } ?? true
    }
    return other.isNamed(in: self)
  }

  /// True where the other's words hold all of these, one after another.
  func isNamed(in other: BandWords) -> Bool {
    guard !words.isEmpty, words.count <= other.words.count else { return false }
    return (0...(other.words.count - words.count)).contains {
      Array(other.words[$0..<($0 + words.count)]) == words
    }
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { $0 != "to" && $0 != "and" }
  }
}
