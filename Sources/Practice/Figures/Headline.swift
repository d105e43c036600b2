import Calendar
import FrontMatter

/// What stands out among the answers to a question, in plain words: made from what is shown alone.
struct Headline: Sendable, Equatable {
  /// The answers that it speaks of, as typed.
  let answers: [String]
  /// People who gave them; nil where only shares are known.
  let people: Int?
  let base: Int?
  /// Whole percent; nil where too few answered to speak of shares.
  let percent: Int?
  let sentence: String

  /// Nil where no number is shown.
  init?(_ safe: SafeQuestion, of tally: Tally) {
    let pair = Self.bestTwo(safe.answers, of: tally)
    let rows: [SafeQuestion.Row]
    if let pair { rows = pair } else { rows = Self.largest(safe.answers) }
    let sum = rows.reduce(0) { $0 + ($1.value.size ?? 0) }
    guard let first = rows.first, let size = first.value.size, sum > 0,
      pair != nil || !safe.mayHide(moreThan: size, of: tally)
    else { return nil }
    answers = rows.map(\.answer)
    base = safe.base
    let isOne = rows.count == 1 || pair != nil
    if case .people = first.value {
      people = isOne ? sum / 100 : size / 100
      percent =
        first.percent == nil || !isOne
        ? first.percent : base.map { wholePercent(sum / 100, of: $0) }
    } else {
      people = nil
      percent = ((isOne ? sum : size) + 50) / 100
    }
    let told = Self.told(people, base, percent)
    if pair != nil {
      sentence = "\(told.subject) answered \(quoted(answers, "or"))."
    } else if !isOne {
      sentence = "\(quoted(answers, "and")) were the most common answers: \(told.after) each."
    } else if let people, people == base {
      sentence =
        "Everybody answered \(quoted(answers, "and")): \(counted(people, "person", "people"))."
    } else if (percent ?? 0) > 50 {
      sentence = "Most people answered \(quoted(answers, "and")): \(told.after)."
    } else if tally.someAnswersOnly {
      sentence = "\(told.subject) answered \(quoted(answers, "and"))."
    } else {
      sentence = "The most common answer was \(quoted(answers, "and")): \(told.after)."
    }
  }

  /// `209 of 406 people (51%)`, to begin a sentence or to end one.
  private static func told(
    _ people: Int?, _ base: Int?, _ percent: Int?
  ) -> (subject: String, after: String) {
    guard let people else {
      let share = percent.map { "\($0)%" } ?? ""
      return (share + " of people", share)
    }
    let share = percent.map { percent in
      " (\(base.map { percentWords(people, of: $0) } ?? "\(percent)%"))"
    }
    let words =
      base.map { "\(grouped(people)) of \(counted($0, "person", "people"))" }
      ?? counted(people, "person", "people")
    return (words + (share ?? ""), words + (share ?? ""))
  }

  /// The two best steps of a scale that are steps of one word: "very easy" and "fairly easy". Where
  /// nobody gave either, another answer stands out.
  private static func bestTwo(
    _ rows: [SafeQuestion.Row], of tally: Tally
  ) -> [SafeQuestion.Row]? {
    guard tally.form == .scale, rows.count > 3 else { return nil }
    let best = Array(rows.prefix(2))
    let words = best.map { $0.answer.lowercased().split(separator: " ") }
    guard words[0].count > 1, words[0].last == words[1].last,
      best.allSatisfy({ $0.value.size != nil }), best.contains(where: { $0.value.size != 0 })
    else { return nil }
    return best
  }

  /// The answers with the largest shown number.
  private static func largest(_ rows: [SafeQuestion.Row]) -> [SafeQuestion.Row] {
    guard let most = rows.compactMap(\.value.size).max() else { return [] }
    return rows.filter { $0.value.size == most }
  }
}

extension SafeQuestion {
  /// What is said of a question where no answer stands out by what is shown.
  var plainHeadline: String {
    let whose = base.map { "\(counted($0, "person", "people")) answered" } ?? "People answered"
    let isWhole = !answers.contains(where: \.value.isHidden)
    return whose + (isWhole ? "." : "; not all of their answers can be shown.")
  }

  /// True where the number of a hidden answer may be larger than the largest that is shown, by what
  /// readers know of it: all who answered, less those whose answers are shown.
  fileprivate func mayHide(moreThan size: Int, of tally: Tally) -> Bool {
    // Of several answers only small numbers are hidden, unless nothing is shown.
    guard tally.form != .many, answers.contains(where: { $0.value == .hidden }) else {
      return false
    }
    guard let all = areShares ? 10_000 : base.map({ $0 * 100 }) else { return true }
    return all - answers.reduce(0) { $0 + ($1.value.size ?? 0) } >= size
  }
}

extension SafeQuestion {
  /// Percentages are shown, no counts.
  var areShares: Bool {
    answers.contains { if case .share = $0.value { true } else { false } }
  }
}

/// `“Yes” or “No”`.
private func quoted(_ answers: [String], _ word: String) -> String {
  let quoted = answers.map { "“\($0)”" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " \(word) \(last)"
}

extension Headline {
  /// How sure the finding is: only people who were picked at random stand for the others.
  func certainty(of survey: Survey, _ question: Question) -> String? {
    guard let interval = interval(survey) else { return nil }
    let whom =
      question.base == nil
      ? "every patient" : "every patient whom this question is for"
    return "If we had asked \(whom), it would probably be \(interval.words)."
  }

  /// Where the share of everybody lies; nil for people who were not picked at random.
  func interval(_ survey: Survey) -> WilsonInterval? {
    guard survey.howChosen == .random, let base, let percent else { return nil }
    return WilsonInterval(people ?? (percent * base + 50) / 100, of: base)
  }

  /// How the finding compares with the year before, of the same answers.
  ///
  /// Two years differ for many reasons; only two random samples whose intervals lie apart show that
  /// something went up or down.
  func compared(with before: Headline, _ survey: Survey, _ last: Survey) -> String? {
    guard let percent, let share = before.percent, answers == before.answers else { return nil }
    let was = "In \(last.year.name) it was \(share)%"
    guard let now = interval(survey), let then = before.interval(last) else {
      return "\(was). Not everyone was picked at random, so we cannot tell if it has changed."
    }
    if now.overlaps(then) { return "\(was): too close to tell if it has changed." }
    return "It went \(percent > share ? "up" : "down") from \(share)% in \(last.year.name)."
  }
}
