/// Ranges of ages among other words, in tables of ages and in what is said of them. Where a range has
/// to be all that a text says, `BandRange(_:)` reads it.
extension BandRange {
  /// The band of a table of ages, which may say in or outside brackets whom it means:
  /// `0-16 (children)`, `Working age (17 to 64)`.
  package init?(ofBand text: String) {
    let parts = text.split(separator: "(", maxSplits: 1, omittingEmptySubsequences: false)
    let inside = parts.dropFirst().first.flatMap { $0.split(separator: ")").first }
    let readings = [text[...], parts.first, inside].compactMap { $0 }.compactMap {
      BandRange(String($0))
    }
    guard let first = readings.first else { return nil }
    self = first
  }

  /// True where the ages are children's alone, who are not asked to join a group.
  package var isOfChildren: Bool { upper.map { $0 <= 17 } ?? false }

  /// True for a band that means children alone, by its ages or by its word.
  package static func isOfChildren(_ band: String) -> Bool {
    if let range = BandRange(ofBand: band) { return range.isOfChildren }
    let words = Set(normalised(key: band).split(separator: "_").map(String.init))
    guard !words.isDisjoint(with: children), words.isDisjoint(with: adults) else { return false }
    let ranges = named(in: band)
    return ranges.isEmpty
      ? words.isSubset(of: children) : ranges.allSatisfy(\.isOfChildren)
  }

  private static let children: Set = [
    "children", "child", "babies", "infants", "schoolchildren", "toddlers", "girls", "boys",
    "school", "age", "aged", "and", "under", "fives",
  ]
  /// `Parents of children under 5` are none.
  private static let adults: Set = [
    "parents", "parent", "mothers", "fathers", "carers", "families", "family", "adults", "with",
    "of", "for", "leavers",
  ]

  /// All ranges that a sentence names: `Students (17 to 24) and carers over 65`. A single age is none.
  package static func named(in text: String) -> [BandRange] {
    var rest = words(of: text)[...]
    var found: [BandRange] = []
    while !rest.isEmpty {
      let longest = (2...6).reversed().lazy.compactMap { length in
        BandRange(words: rest.prefix(length)).map { (range: $0, length: length) }
      }.first { $0.range.lower != $0.range.upper }
      if let longest { found.append(longest.range) }
      rest = rest.dropFirst(longest?.length ?? 1)
    }
    return found
  }
}
