import Calendar
import Practice

extension Rule {
  static let des06 = Rule.ofReport(
    "DES-06", "it says how patients were asked", source: Scheme.entitlements,
    why: "How people were asked decides how far the answers can be trusted.",
    fix:
      "Give the survey `from`, `to`, `how_asked` and `answered`; or explain under `views_sought` "
      + "in the report.",
    examples: Examples(
      met: "from: 6 January 2014\nto: 17 January 2014\nhow_asked: posted to 200 patients\n"
        + "answered: 293",
      notMet: "from: 6 January 2014")
  ) { contents, _ in
    if contents.report.viewsSought != nil {
      return contents.met(
        "the report explains it in its own words", by: contents.report.viewsSought,
        in: "views-sought")
    }
    let isAnnexD = Edition(of: contents.report.year) == .annexD
    if isAnnexD, contents.report.feedbackRead != nil {
      return contents.met(
        "the feedback that was read together is named", by: contents.report.feedbackRead,
        in: "views-sought")
    }
    guard let survey = contents.survey else {
      return .notMet(
        Shortfall(
          "nothing says how patients were asked in \(contents.report.year.name)",
          help: "write a file with `kind: survey` and `year: \(contents.report.year.name)`, or add "
            + "`views_sought:` to the report",
          at: contents.report.place(of: "year")))
    }
    let wanted = [
      ("from: 6 January 2014", survey.from == nil, "its first day"),
      ("to: 17 January 2014", survey.to == nil, "its last day"),
      ("how_asked: handed out at the desk", survey.howAsked.isEmpty, "how people were asked"),
      ("answered: 293", survey.answered == nil, "how many people answered"),
    ]
    let missing = wanted.filter(\.1).map { line, _, words in
      Shortfall(
        "the survey does not say \(words)", help: "add a line such as `\(line)`",
        at: survey.place(of: "year"))
    }
    let evidence = [survey.content.whenWords, survey.content.responseWords].compactMap { $0 }
    return contents.judged(
      by: missing, met: evidence.joined(separator: "; "), in: "views-sought",
      showing: evidence + survey.howAsked.flatMap { survey.page.firstWords(of: $0.what) })
  }
}
