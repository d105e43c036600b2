import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let min06 = Rule(
    "MIN-06", .meetings, "no action leaves the list without being done or dropped",
    basis: .goodPractice, source: .meetings,
    why: "An action that is simply left out is forgotten, and nobody can see that it was.",
    fix: "List every open action in the next minutes, and once more when it is done or dropped.",
    examples: Examples(
      met: "date: 10 June 2025\nactions:\n  - {id: 7, what: Put a bench on the path}\n\n"
        + "date: 14 October 2025\nactions:\n  - {id: 7, status: done}\n"
        + "  - {id: 8, what: Try the questions out}",
      notMet: "date: 10 June 2025\nactions:\n  - {id: 7, what: Put a bench on the path}\n\n"
        + "date: 14 October 2025\nactions:\n  - {id: 8, what: Try the questions out}")
  ) { context in
    let history = ActionHistory(of: context.site)
    guard history.meetings.count > 1 else {
      return .notApplicable("fewer than two minutes list actions")
    }
    return .judged(
      by: history.ids.compactMap { disappearance(of: $0, in: history) },
      met: "\(counted(history.ids.count, "action")) in \(counted(history.meetings.count, "list")), "
        + "none lost")
  }

  /// The action is open in the last minutes that name it, and later minutes list others.
  private static func disappearance(of id: String, in history: ActionHistory) -> Shortfall? {
    guard let last = history.entries(of: id).last, !last.action.isClosed,
      !history.isFinishedInPlan(id),
      let next = history.meetings.first(where: { $0.date > last.meeting.date })
    else { return nil }
    return Shortfall(
      "action `\(id)` was open on \(last.action.source.place.words), but the minutes of "
        + "\(next.date.words) do not list it",
      help: "add here `- {id: \(id), status: open}`, or `status: done` or `status: dropped` with a "
        + "`note:`",
      at: next.place(of: "actions"))
  }
}
