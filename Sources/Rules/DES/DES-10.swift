import Calendar
import FrontMatter
import Practice

extension Rule {
  static let des10 = Rule.ofReport(
    "DES-10", "it says who will do what by when, and what came of last year's plan",
    source: Scheme.entitlements, confidence: .inPart,
    why: "An action without a name and a date is a wish.",
    fix:
      "Give each action `who` and `by`, or a `result`; add an update to each unfinished action of "
      + "last year, or carry it over with `carried_from`.",
    examples: Examples(
      met: "- id: 2\n  status: agreed\n  who: practice manager\n  by: 1 June 2014",
      notMet: "- id: 2\n  status: agreed\n  who: practice manager")
  ) { contents, context in
    guard let plan = contents.plan, !plan.actions.isEmpty else {
      return .notApplicable("there is no action plan; DES-08 asks for it")
    }
    let missing =
      plan.actions.compactMap(unassigned)
      + commissionerSilence(contents, plan)
      + unfinished(contents, plan, context)
    return contents.judged(
      by: missing,
      met: "each of \(counted(plan.actions.count, "action")) has its people and date, or a result",
      in: "progress", showing: contents.toldActions,
      and: [contents.part("action-plan", showing: plan.actions.flatMap(\.assignment))])
  }

  private static func unassigned(_ action: PlannedAction) -> Shortfall? {
    guard action.status != .notPossible, action.result == nil else { return nil }
    let missing = [action.who == nil ? "who" : nil, action.by == nil ? "by" : nil]
      .compactMap { $0 }
    guard !missing.isEmpty else { return nil }
    return Shortfall(
      "action `\(action.id)` does not say "
        + missing.map { $0 == "who" ? "who will do it" : "by when" }.joined(separator: " and "),
      help: "add \(missing.map { "`\($0):`" }.joined(separator: " and ")), or `result:` with what "
        + "came of it", at: action.source.place(of: "id"))
  }

  private static func commissionerSilence(
    _ contents: ReportContents, _ plan: PageOf<ActionPlan>
  ) -> [Shortfall] {
    guard let change = plan.actions.first(where: \.isSignificantChange),
      contents.report.commissionerAction == nil, plan.agreedWithCommissioner == nil
    else { return [] }
    return [
      Shortfall(
        "action `\(change.id)` is a significant change, and nothing says what the commissioner "
          + "will do",
        help:
          "add `commissioner_action:` to the report, or `agreed_with_commissioner:` to the plan",
        at: change.source.place(of: "significant_change"))
    ]
  }

  private static func unfinished(
    _ contents: ReportContents, _ plan: PageOf<ActionPlan>, _ context: RuleContext
  ) -> [Shortfall] {
    let year = contents.report.year
    guard year > context.standing.since, contents.report.progress == nil else { return [] }
    guard let last = contents.lastPlan else {
      return [
        Shortfall(
          "nothing says what came of the plan of \(year.previous.name)",
          help: "put that year's action plan on file, or add `progress:` to the report",
          at: contents.report.place(of: "year"))
      ]
    }
    let lastReport = context.site.reports.first { $0.year == year.previous }
    let since = lastReport?.published?.earliest ?? last.year.lastDay
    return last.actions.compactMap { action in
      let isTold = action.hasUpdate(since: since, on: context.today)
      let isCarried = !contents.actionsCarryingOn(action).isEmpty
      guard !action.isFinished, !isTold, !isCarried else { return nil }
      if let update = action.update(perhapsSince: since, on: context.today) {
        return .earlier(update, "action `\(action.id)` of \(last.year.name) was not finished")
      }
      return Shortfall(
        "action `\(action.id)` of \(last.year.name) was not finished, and nothing was said since",
        help: "add an update to it, or carry it over with "
          + "`carried_from: {year: \(last.year.name), id: \(inBraces(action.id))}`",
        at: action.source.place(of: "status"))
    }
  }
}

extension PlannedAction {
  /// Who, and by when, where that is what the action is asked for.
  fileprivate var assignment: [String] {
    guard status != .notPossible, result == nil else { return [] }
    return [who, by.map { "by \($0.words)" }].compactMap { $0 }
  }
}

extension ReportContents {
  /// How the page calls the actions of both years that something is to be told of.
  fileprivate var toldActions: [String] {
    let own = (plan?.actions ?? []).filter { $0.result != nil }.map { "Action \($0.id)" }
    guard report.progress == nil, let lastPlan else { return own }
    return own + lastPlan.actions.map { "Action \($0.id) of \(lastPlan.year.name)" }
  }
}
