import Calendar
import Practice

/// What the minutes say of the actions, meeting by meeting. An action keeps its number, in the plan
/// too.
struct ActionHistory {
  struct Entry {
    let meeting: PageOf<Minutes>
    let action: MeetingAction
  }

  /// Past meetings whose minutes list actions, the oldest first.
  let meetings: [PageOf<Minutes>]
  private let plans: [PageOf<ActionPlan>]

  init(of site: PracticeSite) {
    meetings = site.pastMeetings.filter { !$0.actions.isEmpty }
    plans = site.published(ActionPlan.self)
  }

  /// The ids in the order in which they first appear.
  var ids: [String] {
    meetings.flatMap(\.content.actions).map(\.id).reduce(into: []) { ids, id in
      if !ids.contains(id) { ids.append(id) }
    }
  }

  func entries(of id: String) -> [Entry] {
    meetings.flatMap { meeting in
      meeting.actions.filter { $0.id == id }.map { Entry(meeting: meeting, action: $0) }
    }
  }

  /// The same number in any plan.
  func planned(_ id: String) -> [PlannedAction] {
    plans.flatMap(\.content.actions).filter { $0.id == id }
  }

  func isFinishedInPlan(_ id: String) -> Bool {
    planned(id).contains { $0.isFinished || $0.result != nil }
  }
}

extension MeetingAction {
  /// Nothing more is to be done.
  var isClosed: Bool { status == .done || status == .dropped }
}
