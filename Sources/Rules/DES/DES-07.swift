import Calendar
import Practice

extension Rule {
  static let des07 = Rule.ofReport(
    "DES-07", "the group could discuss the findings and the plan", source: Scheme.entitlements,
    confidence: .inPart,
    why: "The plan is agreed with the group, so the group has to see the answers first.",
    fix: "Put the minutes of a meeting on file that took place after the survey closed, not after "
      + "the plan was agreed, and covers `survey-results` or `action-plan`; or explain under "
      + "`group_discussed` in the report.",
    examples: Examples(
      met: "kind: minutes\ndate: 11 February 2014\nstatus: agreed\ncovers: [survey-results]",
      notMet: "kind: minutes\ndate: 11 February 2014\nstatus: agreed\ncovers: [other]")
  ) { contents, _ in
    if contents.report.groupDiscussed != nil {
      return contents.met(
        "the report explains it in its own words", by: contents.report.groupDiscussed,
        in: "discussion")
    }
    guard let meeting = contents.discussions.first else {
      if let survey = contents.survey, survey.to == nil {
        return .notMet(
          Shortfall(
            "nothing says when the survey closed, so no meeting is known to have come after it",
            help: "add `to:` with the survey's last day", at: survey.place(of: "year")))
      }
      let closed = contents.survey?.to.map { " after \($0.words)" } ?? ""
      return .notMet(
        Shortfall(
          "no meeting on file\(closed) dealt with the findings"
            + (contents.plan?.agreedOn == nil ? "" : " before the plan was agreed"),
          help: help(in: contents),
          at: contents.plan?.place(of: "agreed_on") ?? contents.report.place(of: "year")))
    }
    return contents.met(
      "discussed at the meeting of \(meeting.date.words)", in: "discussion",
      showing: [meeting.date.words])
  }

  /// Names the last meeting that could have discussed them.
  private static func help(in contents: ReportContents) -> String {
    let (closed, agreed) = (contents.survey?.to, contents.plan?.agreedOn)
    let meeting = contents.meetings.last { meeting in
      !meeting.covers.contains(.surveyResults)
        && (closed.map { meeting.date.latest >= $0.earliest } ?? true)
        && (agreed.map { meeting.date.earliest <= $0.latest } ?? true)
    }
    guard let meeting else {
      return "write the minutes of the meeting that discussed them, with `covers: [survey-results]`"
    }
    return meeting.lineCovering(.surveyResults)
      + " of \(meeting.date.words), if they discussed them there"
  }
}
