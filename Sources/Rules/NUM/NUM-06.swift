import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let num06 = Rule(
    "NUM-06", .figures, "the answers to a question add up", basis: .goodPractice,
    source: .publishedReports,
    why: "Where people could choose several answers, or some answers are left out, readers have to "
      + "know it to understand the figures.",
    fix: "Correct the answer that is wrong; write `type: many` where people could choose several "
      + "answers, `some_answers_only: yes` where not all are known, `not_answered` for those who "
      + "left the question out.",
    examples: Examples(
      met: "answered: 412\nquestions:\n  - id: q1\n    ask: How do you order?\n    type: many\n"
        + "    answers: {Online: 331, At the desk: 129}",
      notMet: "answered: 412\nquestions:\n  - id: q1\n    ask: How do you order?\n"
        + "    answers: {Online: 331, At the desk: 129}")
  ) { context in
    let questions = context.site.published(Survey.self).flatMap { survey in
      survey.questions.compactMap {
        AnsweredQuestion($0, of: survey, limit: context.site.smallNumbers)
      }
    }
    guard let newest = questions.last else {
      return .notApplicable("no survey has a question with figures and says how many answered")
    }
    return .judged(
      by: questions.compactMap(\.shortfall),
      met: "\(counted(questions.count, "question")) with figures that add up",
      on: newest.survey.page.address)
  }
}

/// A question whose answers can be held against how many people answered it.
private struct AnsweredQuestion {
  let survey: PageOf<Survey>
  private let question: Question
  private let column: FigureColumn
  /// How many people answered the question; nil where it is not known.
  private let people: Int?
  private let limit: SmallNumbers

  init?(_ question: Question, of survey: PageOf<Survey>, limit: SmallNumbers) {
    let people = question.base(answered: survey.answered)
    guard let column = FigureColumn(question), question.form != .text,
      question.unit == .percent || people != nil,
      column.doubt(total: people)?.spoilsSums != true
    else { return nil }
    self.survey = survey
    self.question = question
    self.column = column
    self.people = people
    self.limit = limit
  }

  var shortfall: Shortfall? {
    if question.form == .many { return answerOfMoreThanEverybody }
    switch question.unit {
    case .people: return people.flatMap { counts(outOf: $0) }
    case .percent: return shares
    }
  }

  private func counts(outOf people: Int) -> Shortfall? {
    let sum = column.sum / 100
    let isTooMuch = sum > people
    guard isTooMuch || sum < people && !question.someAnswersOnly else { return nil }
    let numbers =
      mayShow && limit.allow(sum, outOf: people)
      ? "add up to \(grouped(sum)), but by \(source) \(counted(people, "person", "people")) "
        + "answered it"
      : "do not add up to those who answered it by \(source)"
    return Shortfall(
      "\(column.name) \(numbers)", help: help(isTooMuch: isTooMuch), at: column.place)
  }

  private var shares: Shortfall? {
    let isTooMuch = column.sum > 10_000 + column.tolerance
    let isTooLittle = column.sum < 10_000 - column.tolerance && !question.someAnswersOnly
    guard isTooMuch || isTooLittle else { return nil }
    let numbers =
      mayShow && limit.allow(share: column.sum, of: people)
      ? "add up to \(column.sumWords), but one answer from each person gives 100%"
      : "do not add up to 100%"
    return Shortfall(
      "\(column.name) \(numbers)", help: help(isTooMuch: isTooMuch), at: column.place)
  }

  /// Whoever may choose several answers still gives each of them once.
  private var answerOfMoreThanEverybody: Shortfall? {
    guard question.unit == .people, let people,
      let answer = question.answers.first(where: { $0.figure.hundredths > people * 100 })
    else { return nil }
    let numbers =
      mayShow
      ? "was given by \(answer.figure.words) people, but by \(source) "
        + "\(counted(people, "person", "people")) answered the question"
      : "was given by more people than answered the question by \(source)"
    return Shortfall(
      "the answer `\(answer.text)` \(numbers)", help: "correct the figure that is wrong",
      at: answer.place)
  }

  /// Of a question that few people answered the page shows no figures, so no message does.
  private var mayShow: Bool { people.map { $0 >= SafeQuestion.fewest } ?? true }

  /// Where it is written how many people answered.
  private var source: String {
    let place =
      question.base == nil ? survey.place(of: "answered") : question.source.place(of: "base")
    let less = question.notAnswered == nil ? "" : ", less `not_answered`,"
    return "`\(question.base == nil ? "answered" : "base")` on \(place.words)\(less)"
  }

  private func help(isTooMuch: Bool) -> String {
    if isTooMuch {
      return "add `type: many` to the question if people could choose several answers; otherwise "
        + "correct the figure that is wrong"
    }
    let leftOut = question.unit == .people ? "`not_answered:` with how many left it out, or " : ""
    return "correct the figure that is wrong, or add to the question \(leftOut)"
      + "`some_answers_only: yes` if not all answers are known"
  }
}
