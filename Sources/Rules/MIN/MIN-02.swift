import Calendar
import Practice

extension Rule {
  static let min02 = Rule(
    "MIN-02", .meetings, "minutes are agreed within four weeks", basis: .goodPractice,
    source: .meetings,
    why: "Minutes that stay a draft leave it open what was agreed.",
    fix: "Let the group agree the minutes, by email if need be, and write `status: agreed`.",
    examples: Examples(
      met: "date: 12 May 2026\nstatus: agreed",
      notMet: "date: 12 January 2026\nstatus: draft")
  ) { context in
    let held = context.site.published(Minutes.self).filter {
      $0.status != .cancelled && $0.date.latest < context.today
    }
    guard !held.isEmpty else { return .notApplicable("no meeting on file has taken place") }
    let waiting = held.filter {
      $0.status != .agreed && context.today.days(since: $0.date.latest) >= 28
    }
    return .judged(
      by: waiting.map(shortfall),
      met: "no minutes wait for more than four weeks; the newest meeting is that of "
        + (held.sortedByDate().last?.date.words ?? ""))
  }

  /// How many days it was is not said: the same finding stands from day to day.
  private static func shortfall(_ meeting: PageOf<Minutes>) -> Shortfall {
    let isDraft = meeting.status == .draft
    return Shortfall(
      "the meeting of \(meeting.date.words) was four weeks ago or more, and "
        + (isDraft ? "its minutes are still a draft" : "there are no minutes of it yet"),
      help: isDraft
        ? "write `status: agreed` once the group has agreed them"
        : "write down what was agreed, with `status: draft`; if it did not take place, write "
          + "`status: cancelled`",
      at: meeting.place(of: "status"))
  }
}
