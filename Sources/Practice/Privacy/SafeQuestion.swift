import FrontMatter

/// The answers to a question as they may be shown. Tables, charts and sentences are made from this,
/// and from nothing else.
package struct SafeQuestion: Sendable, Equatable {
  package let answers: [Row]
  /// What readers must know about the figures.
  package let notes: [String]
  /// How many people answered the question; nil where nobody wrote it down, or too few did.
  package let base: Int?

  package struct Row: Sendable, Equatable {
    package let answer: String
    /// `211`, `fewer than 5`, `72%`.
    package let figure: String
    /// `72%` beside a count; nil where it is hidden or would say too much.
    package let share: String?
    package let value: SafeValue
    /// Whole percent, where a percentage is shown.
    package let percent: Int?
  }

  /// Under this many answers nothing is shown.
  package static let fewest = 10
  /// Under this many answers counts are shown without percentages.
  package static let fewestForShares = 30
  static let tooFew = "Too few people answered to show this safely."
  /// One of both: which, would tell about how many answered.
  static let tooFewOrTold =
    "The answers are not shown. They could tell how very few people answered this question, or "
    + "another one."

  /// A question that stands alone.
  package init(_ tally: Tally, limit: SmallNumbers) {
    self.init(tally, tally.safeCounts(limit))
  }

  /// Nothing but that it was asked: how many answered would give away another question's answers.
  init(withholding tally: Tally) { self.init(tally, nil) }

  /// - Parameter safe: nil where nothing may be shown.
  init(_ tally: Tally, _ safe: [SafeCount]?) {
    let people = tally.people
    guard let safe, people.map({ $0 >= Self.fewest }) ?? true else {
      answers = []
      notes = [safe == nil || tally.whom == .some ? Self.tooFewOrTold : Self.tooFew]
      base = nil
      return
    }
    let showsShares = people.map { $0 >= Self.fewestForShares } ?? true
    base = tally.base
    answers = zip(tally.answers, safe).map { answer, count in
      Row(answer, count, of: tally, showsShares: showsShares)
    }
    var notes: [String] = []
    if tally.form == .many { notes.append("People could choose more than one answer.") }
    if tally.someAnswersOnly { notes.append("Not all answers to this question are known.") }
    if tally.areShares, base == nil {
      notes.append("How many people answered this question was not written down.")
    }
    if safe.contains(where: \.isHidden) {
      notes.append("Small numbers are not shown, so that nobody can be recognised.")
    }
    self.notes = notes
  }
}

extension SafeQuestion.Row {
  fileprivate init(_ answer: Answer, _ count: SafeCount, of tally: Tally, showsShares: Bool) {
    self.answer = answer.text
    let hundredths = answer.figure.hundredths
    switch (count, tally.areShares) {
    case (.fewerThan, _), (.notShown, _):
      // That a share is small would tell how many people it means.
      figure = tally.areShares ? SafeCount.notShown.words : count.words
      value = tally.areShares || count == .notShown ? .hidden : .small
      percent = nil
      share = nil
    case (_, true) where !showsShares:
      // Of so few, a share would look surer than it is.
      let people = ((tally.base ?? 0) * hundredths + 5_000) / 10_000
      figure = grouped(people)
      value = .people(people)
      percent = nil
      share = nil
    case (_, true):
      let whole = (hundredths + 50) / 100
      figure = "\(whole)%"
      value = .share(hundredths)
      percent = whole
      share = nil
    case (_, false):
      figure = answer.figure.words
      value = .people(answer.people)
      percent = showsShares ? tally.base.flatMap { answer.percent(of: $0) } : nil
      share = percent.map { "\($0)%" }
    }
  }

  /// `211 (72%)`, `fewer than 5`.
  var words: String { figure + (share.map { " (\($0))" } ?? "") }
}

extension Answer {
  /// Whole percent, halves rounded up; nil where more gave the answer than there were people.
  fileprivate func percent(of base: Int) -> Int? {
    guard let people = figure.whole, base > 0, people <= base else { return nil }
    return wholePercent(people, of: base)
  }
}
