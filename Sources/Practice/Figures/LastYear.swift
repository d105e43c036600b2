import Calendar
import FrontMatter

/// The same question in the survey of the year before: named by `last_year` or asked in the same
/// words, and with the same answers.
struct LastYear {
  let survey: Survey
  let tally: Tally
  let safe: SafeQuestion

  /// Nil where nothing can be compared: another question, other answers, or too few people to speak
  /// of shares in either year.
  init?(_ question: Question, _ safe: SafeQuestion, in before: SurveyBefore) {
    let last = before.survey
    guard
      let (asked, shown) = zip(last.questions, before.safe).first(where: {
        question.isAsked(in: $0.0)
      }),
      asked.form == question.form, Set(question.names) == Set(asked.names)
    else { return nil }
    let tally = asked.tally(answered: last.answered)
    guard safe.speaksOfShares, shown.speaksOfShares else { return nil }
    self.survey = last
    self.tally = tally
    self.safe = shown
  }

  /// Last year's row of an answer.
  func row(_ answer: String) -> SafeQuestion.Row? {
    safe.answers.first { normalised(key: $0.answer) == normalised(key: answer) }
  }
}

/// The survey of the year before, with its answers as they may be shown.
struct SurveyBefore {
  let survey: Survey
  let safe: [SafeQuestion]

  init?(_ survey: Survey, in site: PracticeSite) {
    guard
      let last = site.published(Survey.self).first(where: { $0.year == survey.year.previous })
    else { return nil }
    self.survey = last.content
    safe = last.content.safeQuestions(site.smallNumbers)
  }
}

extension Question {
  /// The answers without regard to capitals.
  fileprivate var names: [String] { answers.map { normalised(key: $0.text) } }

  /// True where `earlier` is this question a year before.
  fileprivate func isAsked(in earlier: Question) -> Bool {
    guard !answers.isEmpty, !earlier.answers.isEmpty else { return false }
    if let lastYear { return normalised(key: lastYear) == normalised(key: earlier.id) }
    guard let ask, let before = earlier.ask else { return false }
    return normalised(key: ask) == normalised(key: before)
  }
}

extension SafeQuestion {
  fileprivate var speaksOfShares: Bool { answers.contains { $0.percent != nil } }
}
