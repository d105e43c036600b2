import FrontMatter

/// A question as it is held against others with the same answers, or some of them.
struct PartedQuestion {
  let place: Int
  /// The answers that it lists.
  let answers: Set<String>
  let people: Int
  private let words: BandWords
  private let known: [String: CountRange]
  /// Of all answers that it is held against others by, in the same order for each.
  private var counts: [CountRange] = []
  /// The answers that somebody may have given. Where those of two questions differ, an answer of one
  /// may be several of the other's together.
  private let given: Set<String>

  /// Nil where it is not known how many gave an answer.
  init?(_ place: Int, _ tally: Tally, _ limit: SmallNumbers) {
    guard !tally.answers.isEmpty, let ranges = tally.ranges(limit) else { return nil }
    self.place = place
    known = Dictionary(zip(tally.answers.map { normalised(key: $0.text) }, ranges)) { first, _ in
      first
    }
    answers = Set(known.keys)
    given = Set(known.filter { $0.value.most > 0 }.keys)
    let sum = tally.answers.reduce(0) { $0 + $1.people }
    // Whoever typed no `base` for a part of the people has typed their answers all the same.
    let isWhole = tally.form != .many && !tally.areShares && !tally.someAnswersOnly
    people = isWhole ? min(tally.base ?? sum, sum) : tally.base ?? tally.people ?? sum
    words = BandWords(tally.ask ?? "")
  }

  /// True where anything of it is hidden.
  var hides: Bool { known.values.contains(where: \.isHidden) }

  func isLike(_ other: PartedQuestion) -> Bool {
    answers.intersection(other.answers).count >= min(2, answers.count, other.answers.count)
  }

  /// Held against questions that have other answers besides: nobody knows how many would have given
  /// them here.
  func among(_ all: [String]) -> PartedQuestion {
    var question = self
    question.counts = all.map {
      known[$0] ?? CountRange(least: 0, most: people, isHidden: false)
    }
    return question
  }

  func mayHold(_ other: PartedQuestion) -> Bool {
    other.place != place && other.people > 0 && other.people <= people
      && (words.isNamed(in: other.words) || !isUnlike(other))
  }

  func hasRoom(for parts: [PartedQuestion]) -> Bool {
    rest(besides: parts) >= 0
      && (isUnlike(parts) || counts.indices.allSatisfy { least(parts, $0) <= counts[$0].most })
  }

  /// By their words, or because they have just as many people. Of other questions on one scale, put to
  /// those whom they concern, some add up to nearly as many by chance.
  func mayConsist(of parts: [PartedQuestion]) -> Bool {
    let rest = rest(besides: parts)
    return (areSaid(parts) || parts.count > 1 && rest == 0 && !isUnlike(parts))
      && (isUnlike(parts)
        || counts.indices.allSatisfy { most(parts, $0) + rest >= counts[$0].least })
  }

  private func isUnlike(_ parts: [PartedQuestion]) -> Bool { parts.contains(where: isUnlike) }

  /// Nobody may have given an answer that only one of them lists.
  private func isUnlike(_ other: PartedQuestion) -> Bool {
    !given.isSubset(of: other.answers) || !other.given.isSubset(of: answers)
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
    let hides = ([self] + parts).contains(where: \.hides)
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
