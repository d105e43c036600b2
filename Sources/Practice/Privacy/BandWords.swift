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

  /// True where this band has a part of the other's people alone, by its words: `White British` of
  /// `White`.
  func isPart(of other: BandWords) -> Bool {
    !other.isVague && isWithin(other) && !other.isWithin(self)
  }

  /// `Asian` and `Asian`; words that stand under any heading name nobody.
  func namesTheSame(as other: BandWords) -> Bool {
    !isOfAges && !other.isOfAges && !isVague && words == other.words
  }

  var isOfAges: Bool { range != nil }

  /// `Ethnic group in short`.
  var isOfEthnicity: Bool { words.contains { $0.hasPrefix("ethnic") } }

  /// `Other`, `Not known`: words that stand under any heading, of other people each time.
  var isVague: Bool { range == nil && words.allSatisfy(Self.vague.contains) }

  /// True where the table with this heading is of the people of a band: `Women by age` of `Women`.
  func isOfPeople(in band: BandWords) -> Bool { !band.isVague && band.isNamed(in: self) }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
      .filter { $0 != "to" && $0 != "and" }.map { sexes[$0] ?? $0 }
  }

  private static let sexes = [
    "woman": "women", "female": "women", "females": "women", "man": "men", "male": "men",
    "males": "men",
  ]

  private static let vague: Set = [
    "other", "others", "any", "all", "none", "yes", "no", "not", "known", "unknown", "recorded",
    "stated", "given", "asked", "said", "don", "t", "know", "prefer", "say", "rather", "n", "a",
    "k",
    "group", "groups", "people", "members", "patients", "total",
  ]
}
