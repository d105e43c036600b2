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
    if let base, base < Self.fewest {
      answers = []
      notes = ["Too few people answered to show this safely."]
      return
    }
    let safe = limit.safe(
      question.answers.map { question.count(of: $0, base: base) },
      sumIsKnown: question.form != .many)
    answers = zip(question.answers, safe).map { answer, count in
      Row(
        answer, count, unit: question.unit,
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
  fileprivate init(_ answer: Answer, _ count: SafeCount, unit: FigureUnit, base: Int?) {
    self.answer = answer.text
    switch (unit, count) {
    case (.percent, .shown), (.percent, .absent):
      figure = answer.figure.words + "%"
      share = nil
    case (.percent, _):
      figure = "not shown"
      share = nil
    case (.people, .shown(let people)):
      figure = count.words
      share = base.map { "\((people * 200 + $0) / ($0 * 2))%" }
    case (.people, _):
      figure = count.words
      share = nil
    }
  }
}

extension Question {
  /// How many people answered this question: those who could, less those who left it out.
  package func base(answered: Int?) -> Int? {
    (base ?? answered).map { max(0, $0 - (notAnswered ?? 0)) }
  }

  /// How many people gave the answer; of a percentage, rounded up, so that somebody is never nobody.
  fileprivate func count(of answer: Answer, base: Int?) -> Int? {
    switch unit {
    case .people: answer.figure.whole
    case .percent: base.map { (answer.figure.hundredths * $0 + 9_999) / 10_000 }
    }
  }
}
