import Calendar
import FrontMatter
import Practice

extension Rule {
  static let des09 = Rule.ofReport(
    "DES-09", "the evidence is summed up, with figures", source: Scheme.entitlements,
    confidence: .inPart,
    why: "Patients can see what the plan rests on.",
    fix:
      "Give the survey's questions their `answers` with numbers; or sum them up under `evidence` "
      + "in the report.",
    examples: Examples(
      met: "questions:\n  - id: recommend\n    ask: Would you recommend us?\n"
        + "    answers: {Yes: 290, No: 3}",
      notMet: "questions:\n  - id: recommend\n    ask: Would you recommend us?")
  ) { contents, context in
    if contents.report.evidence != nil {
      return contents.met(
        "the report sums it up in its own words", by: contents.report.evidence, in: "evidence")
    }
    let questions = contents.survey?.questions.filter(\.hasFigures) ?? []
    if let survey = contents.survey, !questions.isEmpty {
      return contents.met(
        "\(counted(questions.count, "question")) with figures", in: "evidence",
        showing: questions.compactMap(\.ask) + survey.content.shownFigures(context.site))
    }
    if Edition(of: contents.report.year) == .annexD, contents.report.feedbackRead != nil {
      return contents.met(
        "the feedback that was read together is named", by: contents.report.feedbackRead,
        in: "views-sought")
    }
    guard let survey = contents.survey else {
      let year = contents.report.year.name
      return .notMet(
        Shortfall(
          "nothing sums up what patients said in \(year)",
          help: "write a file with `kind: survey`, `year: \(year)` and `questions:`, or add "
            + "`evidence:` to the report", at: contents.report.place(of: "year")))
    }
    return .notMet(
      Shortfall(
        "no question of the survey has figures",
        help: "add `answers:` with a number for each answer, or `evidence:` to the report",
        at: survey.place(of: "questions")))
  }
}

extension Survey {
  /// Answers and figures as they may be shown, for each question.
  fileprivate func shownFigures(_ site: PracticeSite) -> [String] {
    safeQuestions(site.smallNumbers).flatMap { question in
      question.answers.map(\.answer) + question.answers.map(\.figure).prefix(1)
    }
  }
}
