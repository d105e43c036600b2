import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let min05 = Rule(
    "MIN-05", .meetings, "an action whose date has passed has an update", basis: .goodPractice,
    source: .meetings,
    why: "A promise with a date that has passed and no word since looks forgotten.",
    fix: "Say at the next meeting what became of it, with `status` and a `note`, or give it a new "
      + "date.",
    examples: Examples(
      met: "date: 10 June 2025\nactions:\n"
        + "  - {id: 7, what: Put a bench on the path, by: 16 September 2025}\n\n"
        + "date: 14 October 2025\nactions:\n"
        + "  - {id: 7, status: open, by: 31 January 2026, note: The council has to agree first}",
      notMet: "date: 10 June 2025\nactions:\n"
        + "  - {id: 7, what: Put a bench on the path, by: 16 September 2025}\n\n"
        + "date: 14 October 2025")
  ) { context in
    let history = ActionHistory(of: context.site)
    let ids = history.ids
    guard !ids.isEmpty else { return .notApplicable("no minutes list actions") }
    return .judged(
      by: ids.compactMap { silence(of: $0, in: history, on: context.today) },
      met: "\(counted(ids.count, "action")) from the minutes, none forgotten")
  }

  /// The last date that was given for the action, where it has passed and nobody spoke of it since.
  private static func silence(
    of id: String, in history: ActionHistory, on today: CalendarDate
  ) -> Shortfall? {
    let entries = history.entries(of: id)
    guard let last = entries.last, !last.action.isClosed, !history.isFinishedInPlan(id),
      let dated = entries.last(where: { $0.action.by != nil }), let by = dated.action.by,
      by.latest < today
    else { return nil }
    let isToldAtMeeting = entries.contains { $0.meeting.date.latest >= by.earliest }
    let isToldInPlan = history.planned(id).contains { action in
      action.updates.contains { $0.date.latest >= by.earliest }
    }
    if isToldAtMeeting || isToldInPlan { return nil }
    return Shortfall(
      "action `\(id)` was due by \(by.words), and nothing was said since",
      help: "add to the minutes of the next meeting `- {id: \(id), status: done}`, or "
        + "`status: open` with a `note:` and a new date under `by:`",
      at: dated.action.source.place(of: "by"))
  }
}
