/// The number with which a text begins: `40% in autumn 2024`, `£1,200 a month`.
struct LeadingNumber: Sendable, Equatable {
  let hundredths: Int
  /// As typed: `40%`, `1,200`.
  let words: String
  private let isPercent: Bool
  private let isMoney: Bool
  /// What is counted: `minute`; nil where it is not said.
  private let unit: String?
  /// `week` of `12 calls a week`.
  private let rate: String?

  /// Nil where more than one number says how many: `1 in 10`, `3 of 40`, `2 to 3 hours`, `2 hours
  /// 30 minutes`.
  init?(_ text: String) {
    let start = text.drop { $0 == "£" }
    let typed = start.prefix { $0.isASCII && ($0.isWholeNumber || $0 == "," || $0 == ".") }
    let digits = typed.reversed().drop { $0 == "," || $0 == "." }.reversed()
    let number = String(digits).filter { $0 != "," }
    let parts = number.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let whole = Int(parts[0]), whole < 1_000_000_000,
      let rest = parts.count == 1 ? 0 : Int((parts[1] + "00").prefix(2))
    else { return nil }
    let after = start.dropFirst(digits.count)
    let following = Self.words(of: after)
    guard !Self.continues(after, following) else { return nil }
    let isPercent =
      after.drop { $0 == " " }.hasPrefix("%") || following.starts(with: ["per", "cent"])
    hundredths = whole * 100 + rest
    isMoney = start.count < text.count
    words = (isMoney ? "£" : "") + String(digits) + (isPercent ? "%" : "")
    self.isPercent = isPercent
    unit = isPercent || isMoney ? nil : Self.unit(following)
    rate = isPercent ? nil : Self.rate(following)
  }

  /// True where both count the same: what is not said may be.
  func counts(as other: LeadingNumber) -> Bool {
    func agree(_ left: String?, _ right: String?) -> Bool {
      left == nil || right == nil || left == right
    }
    return isPercent == other.isPercent && isMoney == other.isMoney && agree(unit, other.unit)
      && agree(rate, other.rate)
  }

  private static func unit(_ words: [String]) -> String? {
    words.first.flatMap { linking.contains($0) ? nil : singular($0) }
  }

  private static func rate(_ words: [String]) -> String? {
    words.firstIndex(where: each.contains).flatMap { words.dropFirst($0 + 1).first }.map(singular)
  }

  /// In lower case, up to a mark that ends what is said of the number.
  private static func words(of text: Substring) -> [String] {
    text.prefix { !"(,;".contains($0) }.lowercased()
      .split { !$0.isLetter && !$0.isNumber && $0 != "/" }
      .flatMap { $0 == "/" ? ["per"] : [String($0)] }
  }

  /// Another number goes with the first.
  private static func continues(_ after: Substring, _ words: [String]) -> Bool {
    if let mark = after.first, mark.isNumber || ":/-–".contains(mark),
      after.dropFirst().drop(while: { $0 == " " }).first?.isNumber ?? mark.isNumber
    {
      return true
    }
    func isNumber(_ index: Int) -> Bool {
      words.indices.contains(index) && words[index].first?.isNumber == true
    }
    // `14 in 2024` says when.
    func isYear(_ index: Int) -> Bool {
      words[index].count == 4 && ["19", "20"].contains(words[index].prefix(2))
    }
    guard let first = words.first else { return false }
    if isNumber(0) { return !isYear(0) }
    if joining.contains(first), isNumber(1) { return first != "in" || !isYear(1) }
    if first == "out" { return true }
    let unit = words.dropFirst().prefix { $0 == "and" }.count + 1
    return isNumber(unit) && !isYear(unit) && !joining.contains(first)
  }

  private static let joining: Set = ["in", "of", "to", "or", "and", "from"]

  /// Words that say when, where or how, not what.
  private static let linking: Set = [
    "a", "an", "as", "at", "before", "by", "during", "each", "every", "for", "from", "in", "of",
    "on", "out", "per", "since", "when", "with",
  ]

  private static let each: Set = ["a", "an", "each", "every", "per"]

  /// `hour` for `hours` and `hrs`.
  private static func singular(_ word: String) -> String {
    let short = [
      "min": "minute", "mins": "minute", "hr": "hour", "hrs": "hour", "h": "hour",
      "sec": "second", "secs": "second", "wk": "week", "wks": "week", "people": "person",
    ]
    if let long = short[word] { return long }
    return word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : word
  }
}
