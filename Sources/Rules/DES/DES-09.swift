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
  ) { contents, _ in
    if contents.report.evidence != nil {
      return contents.met(
        "the report sums it up in its own words", by: contents.report.evidence, in: "evidence")
    }
    let questions = contents.survey?.questions.filter(\.hasFigures) ?? []
    if !questions.isEmpty {
      return contents.met(
        "\(counted(questions.count, "question")) with figures", in: "evidence",
        showing: questions.compactMap(\.ask))
    }
    if Edition(of: contents.report.year) == .annexD, contents.report.feedbackRead != nil {
      return contents.met(
        "the feedback that was read together is named", by: contents.report.feedbackRead,
        in: "views-sought")
    }
    return .notMet(
      Shortfall(
        "no question of the survey has figures",
        help: "add `answers:` with a number for each answer, or `evidence:` to the report",
        at: contents.survey?.place(of: "questions") ?? contents.report.place(of: "year")))
  }
}
