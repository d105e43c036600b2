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
  /// Answers that are known to be such, as they are compared.
  private let known: Set<String>

  init(_ values: [(text: String, people: Int)], known: Set<String> = []) {
    self.values = values
    self.known = known
    total = values.reduce(0) { $0 + $1.people }
  }

  /// Fewer people cannot show that a text is a choice, however few answered in all.
  static let fewest = 3
  /// With fewer answers, words that some share may still be their own.
  private static let small = 30

  /// Whether the question was answered in people's own words altogether.
  func isFreeText(heading: String) -> Bool {
    guard total > 0 else { return false }
    let written = people { Self.looksWritten($0.text) && !isKnown($0.text) }
    if isMostlyRare || written * 2 > total { return true }
    if Asking.forWordsAlone(heading) { return values.contains { !isSafe($0.text) } }
    guard Asking.forWords(heading) else { return false }
    let chosen = people {
      isSafe($0.text) || $0.people >= 5 && total >= Self.small && values.count <= 12
    }
    return chosen * 20 < total * 19
  }

  /// Whether most people gave what hardly anybody else did.
  var isMostlyRare: Bool {
    people { $0.people < Self.fewest && !isSafe($0.text) } * 2 > total
  }

  /// Whether this text may be written as an answer.
  func isChoice(_ text: String, people: Int) -> Bool {
    if isKnown(text) { return true }
    if PersonalContents.reason(text) != nil { return false }
    if people >= Self.fewest { return !text.isEmpty && text.utf8.count <= 500 }
    return Self.isPlain(text)
  }

  func isKnown(_ text: String) -> Bool { !known.isEmpty && known.contains(folded(text)) }

  private func isSafe(_ text: String) -> Bool { Self.isPlain(text) || isKnown(text) }

  /// Those that may be what people wrote: a person should look at them.
  func doubtful(_ answers: [ImportedAnswer]) -> [ImportedAnswer] {
    answers.filter { Self.mayBeWritten($0.text) && !isKnown($0.text) }
  }

  /// Whether a text that many gave alike may all the same be what they wrote, and not a choice: a
  /// sentence, or somebody's name.
  static func mayBeWritten(_ text: String) -> Bool {
    if isPlain(text) { return false }
    if looksWritten(text) { return true }
    let words = text.split { !$0.isLetter && $0 != "-" }
    return words.contains {
      $0.first?.isUppercase == true && FirstNames.all.contains($0.lowercased())
    }
      || words.dropLast().contains { titles.contains($0.lowercased()) }
  }

  private func people(where isMeant: ((text: String, people: Int)) -> Bool) -> Int {
    values.reduce(0) { $0 + (isMeant($1) ? $1.people : 0) }
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

  /// Sentences, or more words than a choice has.
  private static func looksWritten(_ text: String) -> Bool {
    let words = text.utf8.count { $0 == .space } + 1
    let isSentence = text.last.map { ".!?".contains($0) } ?? false
    return words >= 10 || words >= 4 && isSentence || text.contains(where: \.isNewline)
  }

  private static let plain: Set = [
    "yes", "no", "true", "false", "maybe", "sometimes", "not sure", "unsure", "don't know",
    "dont know", "do not know", "n/a", "na", "not applicable", "none", "none of these",
    "none of the above", "all of the above", "other", "prefer not to say", "rather not say",
    "no answer", "no opinion", "male", "female", "man", "woman", "men", "women", "non binary",
    "non-binary", "another", "another answer", "no preference", "yes definitely",
    "yes to some extent", "undecided",
  ]

  private static let titles: Set = ["mr", "mrs", "ms", "miss", "dr"]
}
