import FrontMatter

/// A question as it is held against others with the same answers.
struct PartedQuestion {
  let place: Int
  /// In an order that is the same for each question with these answers.
  let answers: [String]
  let people: Int
  private let words: BandWords
  private let counts: [CountRange]

  /// Nil where it is not known how many gave an answer.
  init?(_ place: Int, _ tally: Tally, _ limit: SmallNumbers) {
    guard !tally.answers.isEmpty, let ranges = tally.ranges(limit) else { return nil }
    let sorted = zip(tally.answers.map { normalised(key: $0.text) }, ranges).sorted {
      $0.0 < $1.0
    }
    self.place = place
    answers = sorted.map(\.0)
    counts = sorted.map(\.1)
    let sum = tally.answers.reduce(0) { $0 + $1.people }
    people = tally.base ?? tally.people ?? sum
    words = BandWords(tally.ask ?? "")
  }

  func mayHold(_ other: PartedQuestion) -> Bool {
    other.place != place && other.people > 0 && other.people <= people
  }

  func hasRoom(for parts: [PartedQuestion]) -> Bool {
    rest(besides: parts) >= 0
      && counts.indices.allSatisfy { least(parts, $0) <= counts[$0].most }
  }

  /// By their words, or because they have about as many people: some said of neither part that they
  /// belong to it.
  func mayConsist(of parts: [PartedQuestion]) -> Bool {
    let rest = rest(besides: parts)
    return (areSaid(parts) || parts.count > 1 && rest * 4 <= people)
      && counts.indices.allSatisfy { most(parts, $0) + rest >= counts[$0].least }
  }

  private func areSaid(_ parts: [PartedQuestion]) -> Bool {
    parts.allSatisfy { words.isNamed(in: $0.words) }
  }

  /// True where something hidden of these questions, or of the people in no part, would be told. That
  /// they are withheld must not tell it either: so where readers are sure of the parts, by their words
  /// or because nobody is left over, they are whenever anything is hidden; otherwise where the others
  /// leave less room for a hidden number than its own question does.
  func tells(_ parts: [PartedQuestion], _ limit: SmallNumbers) -> Bool {
    let rest = rest(besides: parts)
    let hides = ([self] + parts).contains { $0.counts.contains(where: \.isHidden) }
    if hides, rest == 0 || areSaid(parts) { return true }
    return counts.indices.contains { answer in
      let whole = counts[answer]
      let (least, most) = (least(parts, answer), most(parts, answer))
      if least == most, whole.least == whole.most, limit.isSmall(whole.most - most) { return true }
      if whole.isHidden, most + rest < whole.most || least > whole.least { return true }
      return parts.contains { part in
        let own = part.counts[answer]
        guard own.isHidden else { return false }
        return whole.most - (least - own.least) < own.most
          || whole.least - (most - own.most) - rest > own.least
      }
    }
  }

  /// How many are in none of the parts.
  private func rest(besides parts: [PartedQuestion]) -> Int {
    people - parts.reduce(0) { $0 + $1.people }
  }

  private func least(_ parts: [PartedQuestion], _ answer: Int) -> Int {
    parts.reduce(0) { $0 + $1.counts[answer].least }
  }

  private func most(_ parts: [PartedQuestion], _ answer: Int) -> Int {
    parts.reduce(0) { $0 + $1.counts[answer].most }
  }
}
