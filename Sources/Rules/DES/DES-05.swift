import Calendar
import FrontMatter
import Practice

extension Rule {
  static let des05 = Rule.ofReport(
    "DES-05", "the priorities were agreed with the group", source: Scheme.entitlements,
    why: "The group, not the practice alone, decides what the survey is about.",
    fix: "Give each priority `agreed_at` with the date of a meeting on file that covers "
      + "`priorities` or `survey-questions`; or explain under `priorities_agreed` in the report.",
    examples: Examples(
      met: "priorities:\n  - what: Getting through on the phone\n    agreed_at: 12 November 2013",
      notMet: "priorities:\n  - what: Getting through on the phone")
  ) { contents, context in
    if contents.report.prioritiesAgreed != nil {
      return contents.met(
        "the report explains it in its own words", by: contents.report.prioritiesAgreed,
        in: "priorities")
    }
    guard !contents.priorities.isEmpty else {
      return .notMet(
        Shortfall(
          "no priorities are on file for \(contents.report.year.name)",
          help: contents.lineAddingPriorities, at: contents.report.place(of: "year")))
    }
    let missing = contents.priorities.compactMap { shortfall(of: $0, in: context.site) }
    let dates = Set(contents.priorities.compactMap(\.agreedAt)).sorted().map(\.when)
    let evidence =
      counted(contents.priorities.count, "priority", "priorities")
      + " agreed \(dates.joined(separator: " and "))"
    return contents.judged(
      by: missing, met: evidence, in: "priorities",
      showing: contents.priorities.map(\.what)
        + contents.priorities.compactMap(\.agreedAt)
        .compactMap { context.site.meeting(on: $0)?.page.title })
  }

  private static func shortfall(of priority: Priority, in site: PracticeSite) -> Shortfall? {
    guard let date = priority.agreedAt else {
      return Shortfall(
        "nothing says when the group agreed the priority `\(priority.what)`",
        help: "add `agreed_at:` with the date of the meeting",
        at: priority.source.place(of: "what"))
    }
    let meetings = site.meetings(on: date)
    guard let meeting = meetings.first else {
      let missing = site.missingMinutes(of: date)
      return Shortfall(
        "\(missing.says), where the priority `\(priority.what)` was agreed", help: missing.help,
        at: priority.source.place(of: "agreed_at"))
    }
    let isCovered = meetings.contains {
      $0.covers.contains(.priorities) || $0.covers.contains(.surveyQuestions)
    }
    guard isCovered else {
      return Shortfall(
        "the minutes of \(date.words) do not say that priorities were dealt with",
        help: meeting.lineCovering(.priorities), at: meeting.place(of: "covers"))
    }
    return nil
  }
}
