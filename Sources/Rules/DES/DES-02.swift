import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let des02 = Rule(
    "DES-02", .des, "the report is kept up to date", basis: .contract, source: Scheme.directions,
    inForce: Scheme.inForce,
    why: "A promise with a date that has passed and no word since looks forgotten.",
    fix: "Add an update with a date and a note to each action whose `by` has passed, and after "
      + "each meeting that looked at progress.",
    examples: Examples(
      met: "- id: 2\n  by: 1 June 2014\n  status: under way\n"
        + "  updates:\n    - {date: 2 September 2014, note: Most slots are now released at 1pm}",
      notMet: "- id: 2\n  by: 1 June 2014\n  status: under way")
  ) { context in
    guard let contents = context.standing.newest else {
      return .notApplicable("no report is up yet")
    }
    guard let plan = contents.plan, !plan.actions.isEmpty else {
      return .notApplicable("the report of \(contents.report.year.name) has no action plan")
    }
    let shortfalls =
      silentActions(of: plan, on: context.today)
      + forgottenMeeting(plan, contents, in: context)
    // Before its own due date the newest report can still be mended in time.
    let isEarly = context.today <= context.standing.dueDay(of: contents.report.year)
    return .judged(
      by: shortfalls.map { shortfall in
        var shortfall = shortfall
        if isEarly { shortfall.severity = .warning }
        return shortfall
      },
      met: "every action of \(contents.report.year.name) that was due has an update, "
        + "a result or is finished",
      on: contents.report.page.address, anchor: "action-plan",
      showing: plan.actions.map { "Action \($0.id)" })
  }

  private static func silentActions(
    of plan: PageOf<ActionPlan>, on today: CalendarDate
  ) -> [Shortfall] {
    plan.actions.compactMap { action in
      guard let by = action.by, by.latest < today, !action.isFinished, action.result == nil,
        !action.hasUpdate(since: by.earliest, on: today)
      else { return nil }
      if let update = action.update(perhapsSince: by.earliest, on: today) {
        return .earlier(update, "action `\(action.id)` was due by \(by.words)")
      }
      return Shortfall(
        "action `\(action.id)` was due by \(by.words), and nothing was said since",
        help: action.lineUpdating("{date: \(today.words), note: ...}"),
        at: action.source.place(of: "by"))
    }
  }

  private static func forgottenMeeting(
    _ plan: PageOf<ActionPlan>, _ contents: ReportContents, in context: RuleContext
  ) -> [Shortfall] {
    let agreed = plan.agreedOn ?? contents.published
    let meeting = context.site.pastMeetings.last {
      $0.covers.contains(.progress) && $0.date.earliest > agreed.latest
        && $0.date.latest < context.today
    }
    guard let meeting else { return [] }
    let isToldSince = plan.actions.contains {
      $0.hasUpdate(since: meeting.date.earliest, on: context.today)
    }
    guard !isToldSince else { return [] }
    let told = "the meeting of \(meeting.date.words) looked at progress"
    let perhaps = plan.actions.lazy
      .compactMap { $0.update(perhapsSince: meeting.date.earliest, on: context.today) }.first
    if let perhaps { return [.earlier(perhaps, told)] }
    return [
      Shortfall(
        "\(told), but no action has an update since",
        help: (plan.actions.first { !$0.isFinished } ?? plan.actions.first)?
          .lineUpdating("{date: \(meeting.date.words), note: ...}", ofAny: true),
        at: plan.place(of: "actions"))
    ]
  }
}

extension Shortfall {
  /// There is word of it, of a month that may be too early.
  static func earlier(_ update: Update, _ told: String) -> Shortfall {
    Shortfall(
      "\(told), and the update of \(update.date.words) may be from before that",
      help: "write the day under `date:` of that update", at: update.source.place(of: "date"))
  }
}

extension PlannedAction {
  /// An update dated ahead is a plan, not news. One of which only the month is known counts where
  /// every day of that month would.
  func hasUpdate(since day: CalendarDate, on today: CalendarDate) -> Bool {
    updates.contains { $0.date.earliest >= day && $0.date.earliest <= today }
  }

  /// One of a month that begins before the day and ends after it.
  func update(perhapsSince day: CalendarDate, on today: CalendarDate) -> Update? {
    updates.last { $0.date.latest >= day && $0.date.earliest <= today }
  }
}
