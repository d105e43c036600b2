import FrontMatter
import Rules

/// Tells what people wrote in their own words from what they chose.
///
/// A form's choices are given by many people and are the same for all; whatever only one or two
/// gave may be somebody's own words, and is not written unless it is plain (a number, yes or no, a
/// step of a scale). In doubt a text is taken for somebody's own.
struct OwnWords {
  /// Distinct texts, each with how many gave it.
  let values: [(text: String, people: Int)]
  private let total: Int

  init(_ values: [(text: String, people: Int)]) {
    self.values = values
    total = values.reduce(0) { $0 + $1.people }
  }

  /// Fewer people cannot show that a text is a choice.
  private static let fewest = 3
  /// With so few answers, a choice may well have been taken only once.
  private static let small = 30

  /// Whether the question was answered in people's own words altogether.
  func isFreeText(heading: String) -> Bool {
    guard total > 0 else { return false }
    let rare = people { $0.people < Self.fewest && !isSafeWhenRare($0.text) }
    let written = people { Self.looksWritten($0.text) }
    if rare * 2 > total || written * 2 > total { return true }
    guard Self.asksForWords(heading) else { return false }
    let chosen = people {
      Self.isPlain($0.text) || $0.people >= 5 && total >= Self.small && values.count <= 12
    }
    return chosen * 20 < total * 19
  }

  /// Whether this text may be written as an answer.
  func isChoice(_ text: String, people: Int) -> Bool {
    if PersonalContents.reason(text) != nil { return false }
    if people >= Self.fewest { return !text.isEmpty && text.utf8.count <= 500 }
    return isSafeWhenRare(text)
  }

  private func people(where isMeant: ((text: String, people: Int)) -> Bool) -> Int {
    values.reduce(0) { $0 + (isMeant($1) ? $1.people : 0) }
  }

  private func isSafeWhenRare(_ text: String) -> Bool {
    if Self.isPlain(text) { return true }
    guard total < Self.small, Self.isShort(text) else { return false }
    // Among few answers only where most were given more than once.
    let shared = people { $0.people > 1 || Self.isPlain($0.text) }
    return shared * 2 >= total
  }

  /// Says nothing about whoever gave it.
  static func isPlain(_ text: String) -> Bool {
    // No such answer has more than six words, and most of what people write has.
    guard text.utf8.count <= 60, text.utf8.count(where: { $0 == .space }) < 6 else { return false }
    let key = folded(text)
    if plain.contains(key) || AnswerScale.step(text) != nil { return true }
    if let number = Int(key) { return (0...10).contains(number) }
    // `25-34`, `75 and over`; not a single age.
    if let band = BandRange(text) { return band.lower != band.upper }
    return false
  }

  /// Few words, none of them a person's name.
  private static func isShort(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && $0 != "'" && $0 != "’" }
    guard (1...4).contains(words.count), text.utf8.count <= 30,
      !text.contains(where: { $0.isNumber || ".!?:@".contains($0) })
    else { return false }
    let capitals = words.dropFirst().count { $0.first?.isUppercase == true && $0.count > 1 }
    let lowered = words.map { $0.lowercased() }
    return capitals == 0
      && !lowered.contains { FirstNames.all.contains($0) || telling.contains($0) }
  }

  /// Sentences, or more words than a choice has.
  private static func looksWritten(_ text: String) -> Bool {
    let words = text.utf8.count { $0 == .space } + 1
    let isSentence = text.last.map { ".!?".contains($0) } ?? false
    return words >= 10 || words >= 4 && isSentence || text.contains(where: \.isNewline)
  }

  private static func asksForWords(_ heading: String) -> Bool {
    let key = folded(heading)
    return asking.contains { key.contains($0) }
  }

  private static let plain: Set = [
    "yes", "no", "true", "false", "maybe", "sometimes", "not sure", "unsure", "don't know",
    "dont know", "do not know", "n/a", "na", "not applicable", "none", "none of these",
    "none of the above", "all of the above", "other", "prefer not to say", "rather not say",
    "no answer", "no opinion", "male", "female", "man", "woman", "men", "women", "non binary",
    "non-binary", "another", "another answer", "no preference", "yes definitely",
    "yes to some extent", "undecided",
  ]

  private static let telling: Set = [
    "i", "my", "me", "we", "our", "he", "she", "his", "her", "they", "mr", "mrs", "ms", "miss",
    "dr",
    "doctor", "nurse",
  ]

  private static let asking = [
    "comment", "please specify", "open-ended", "open ended", "open text", "free text", "own words",
    "tell us", "suggestion", "anything else", "any other", "explain", "describe", "please say",
    "reason for", "what could we", "how could we", "how can we", "what can we", "feedback", "why",
    "would you change", "would improve", "do better", "what do you like",
  ]
}
