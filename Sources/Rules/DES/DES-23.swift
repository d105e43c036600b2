import Calendar
import FrontMatter
import Practice

extension Rule {
  static let des23 = Rule.ofReport(
    "DES-23", "progress on earlier years", editions: [.annexD], source: Scheme.annexD,
    why: "The standard template asks for progress on issues raised in the years before.",
    fix: "Add updates to last year's action plan, or `progress` to the report.",
    examples: Examples(
      met: "kind: report\nyear: 2014/15\n"
        + "progress: The new phone lines of last year halved the wait",
      notMet: "kind: report\nyear: 2014/15")
  ) { contents, context in
    guard contents.report.year > context.standing.since else {
      return .notApplicable("\(contents.report.year.name) is the practice's first year")
    }
    if contents.report.progress != nil {
      return contents.met(
        "the report tells it in its own words", by: contents.report.progress, in: "progress")
    }
    let last = contents.lastPlan?.actions ?? []
    let news = last.filter { contents.tellsOutcome(of: $0, in: context) }
    // Of a plan that promised nothing, nothing more can be told.
    let told = last.allSatisfy { $0.whyNot != nil } ? last : news
    guard !told.isEmpty else {
      return .notMet(
        Shortfall(
          "nothing says what came of the plan of \(contents.report.year.previous.name)",
          help: "add `updates:` to that plan's actions, or `progress:` to the report",
          at: contents.lastPlan?.place(of: "actions") ?? contents.report.place(of: "year")))
    }
    return contents.met(
      "what came of \(counted(told.count, "action")) of last year", in: "progress",
      showing: told.flatMap { action in
        ["Action \(action.id) of \(contents.report.year.previous.name)"]
          + (contents.lastPlan?.page.firstWords(of: action.outcome) ?? [])
      })
  }
}

extension ReportContents {
  /// Something came of an action of last year's plan: an update, a result, or news of the action that
  /// carries it on.
  fileprivate func tellsOutcome(of action: PlannedAction, in context: RuleContext) -> Bool {
    let all = [action] + actionsCarryingOn(action)
    return action.status == .done || all.contains { $0.hasNews(on: context.today) }
  }
}

extension PlannedAction {
  fileprivate var outcome: Words? { updates.first?.note ?? result ?? whyNot }
}
