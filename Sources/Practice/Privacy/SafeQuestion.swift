import FrontMatter

/// The answers to a question as they may be shown.
package struct SafeQuestion: Sendable, Equatable {
  package let answers: [Row]
  /// What readers must know about the figures.
  package let notes: [String]

  package struct Row: Sendable, Equatable {
    package let answer: String
    /// `211`, `fewer than 5`, `72%`.
    package let figure: String
    /// `72%` beside a count; nil where it is hidden or would say too much.
    package let share: String?
  }

  /// Under this many answers nothing is shown.
  package static let fewest = 10
  /// Under this many answers counts are shown without percentages.
  private static let fewestForShares = 30

  /// - Parameter answered: how many answered the survey.
  package init(_ question: Question, answered: Int?, limit: SmallNumbers) {
    let base = question.base(answered: answered)
    if let people = base ?? question.sum, people < Self.fewest {
      answers = []
      notes = ["Too few people answered to show this safely."]
      return
    }
    let safe = question.safeCounts(of: base, limit: limit)
    answers = zip(question.answers, safe).map { answer, count in
      Row(
        answer, count, areShares: question.areShares,
        base: base.flatMap { $0 < Self.fewestForShares ? nil : $0 })
    }
    var notes: [String] = []
    if question.form == .many { notes.append("People could choose more than one answer.") }
    if question.someAnswersOnly { notes.append("Not all answers to this question are known.") }
    if safe.contains(where: \.isHidden) {
      notes.append("Small numbers are not shown, so that nobody can be recognised.")
    }
    self.notes = notes
  }
}

extension SafeQuestion.Row {
  fileprivate init(_ answer: Answer, _ count: SafeCount, areShares: Bool, base: Int?) {
    self.answer = answer.text
    switch count {
    case .shown, .absent:
      figure = answer.figure.words + (areShares ? "%" : "")
      share = areShares ? nil : base.flatMap { answer.share(of: $0) }
    case .fewerThan, .notShown:
      figure = areShares ? SafeCount.notShown.words : count.words
      share = nil
    }
  }
}

extension Answer {
  /// Whole percent, halves rounded up.
  fileprivate func share(of base: Int) -> String? {
    guard base > 0, let people = figure.whole else { return nil }
    return "\((people * 200 + base) / (base * 2))%"
  }
}

extension Question {
  /// How many people answered this question: those who could, less those who left it out.
  package func base(answered: Int?) -> Int? {
    (base ?? answered).map { max(0, $0 - (notAnswered ?? 0)) }
  }

  /// A percent sign makes a share of a figure, whatever the unit says.
  fileprivate var areShares: Bool {
    unit == .percent || answers.contains(where: \.figure.saysPercent)
  }

  /// How many answers there are, where each person gave one; nil for percentages.
  fileprivate var sum: Int? {
    guard !areShares, form != .many else { return nil }
    return answers.reduce(0) { $0 + ($1.figure.hundredths + 99) / 100 }
  }

  fileprivate func safeCounts(of base: Int?, limit: SmallNumbers) -> [SafeCount] {
    let sumIsKnown = form != .many
    switch (areShares, base) {
    case (false, _):
      return limit.safe(
        answers.map { ($0.figure.hundredths + 99) / 100 }, sumIsKnown: sumIsKnown)
    case (true, let base?):
      return limit.safe(
        shares: answers.map(\.figure.hundredths), of: base, sumIsKnown: sumIsKnown)
    case (true, nil): return answers.map { _ in .absent }
    }
  }
}
