/// The ages of a band as people type it: `Under 17`, `17 to 24`, `85+`.
package struct BandRange: Sendable, Hashable {
  /// The youngest age in the band.
  package let lower: Int
  /// The oldest age in the band; nil where the band has no end (`85+`).
  package let upper: Int?
  /// True for `over 86`, where 86 itself may be meant as well: by its words it begins at 87, but
  /// after `76-85` people mean 86 and over. See `following`.
  package let mayBeginEarlier: Bool

  private init?(_ lower: Int, _ upper: Int?, mayBeginEarlier: Bool = false) {
    guard lower <= upper ?? lower else { return nil }
    self.lower = lower
    self.upper = upper
    self.mayBeginEarlier = mayBeginEarlier
  }

  /// Nil where the text is no range of ages (`White British`).
  package init?(_ text: String) { self.init(words: Self.words(of: text)[...]) }

  init?(words: ArraySlice<String>) {
    // Words are in lower case, so that `N` can only stand for an age.
    var shape: [String] = []
    var ages: [Int] = []
    for word in words where !Self.fillers.contains(word) {
      if word.isDigits {
        guard word.utf8.count <= 3, let age = Int(word), age <= Self.oldest else { return nil }
        ages.append(age)
        shape.append("N")
      } else {
        shape.append(word)
      }
    }
    let first = ages.first ?? 0
    switch shape.joined(separator: " ") {
    case "N": self.init(first, first)
    case "N to N", "N - N", "between N and N", "from N to N", "N up to N", "N upto N", "N .. N",
      "N / N":
      self.init(first, ages[1])
    case "N to under N", "N to < N", "N - < N", "N up to < N": self.init(first, ages[1] - 1)
    case "birth to N", "birth - N", "from birth to N": self.init(0, first)
    case "under N", "under - N", "below N", "younger than N", "less than N", "< N":
      self.init(0, first - 1)
    case "N and under", "N or under", "N and below", "N or younger", "N and younger", "up to N",
      "<= N", "≤ N":
      self.init(0, first)
    case "N +", "N plus", "N and over", "N or over", "N & over", "N and above", "N or above",
      "N and older", "N or older", "N upwards", ">= N", "≥ N":
      self.init(first, nil)
    case "over N", "above N", "older than N", "more than N", "> N":
      self.init(first + 1, nil, mayBeginEarlier: true)
    default: return nil
    }
  }

  /// What is meant where `previous` is the band before: `over 86` after `76-85` begins at 86.
  package func following(_ previous: BandRange) -> BandRange {
    guard mayBeginEarlier, previous.upper == lower - 2 else { return self }
    return BandRange(lower - 1, upper) ?? self
  }

  /// Nobody is older; a greater number is no age.
  private static let oldest = 150

  private static let fillers: Set = [
    "age", "aged", "ages", "year", "years", "yr", "yrs", "old", "olds", "of", "s", "people",
    "inclusive", ":",
  ]

  /// Runs of digits, of letters and of marks, in lower case.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var kind = -1
    for scalar in text.plain.lowercased().unicodeScalars {
      let isDigit = scalar.isASCII && UInt8(ascii: scalar).isDecimal
      let next = scalar == " " ? -1 : isDigit ? 0 : scalar.properties.isAlphabetic ? 1 : 2
      if next >= 0 {
        if next != kind { words.append("") }
        words[words.count - 1].unicodeScalars.append(scalar)
      }
      kind = next
    }
    return words
  }
}
