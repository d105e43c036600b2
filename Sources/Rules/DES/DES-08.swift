import Calendar
import FrontMatter
import Practice

extension Rule {
  static let des08 = Rule.ofReport(
    "DES-08", "there is an action plan, with reasons for what is not done",
    source: Scheme.entitlements, confidence: .inPart,
    why: "A survey that nothing follows from wastes everybody's time; a no with its reason is an "
      + "answer too.",
    fix: "Write a file with `kind: action-plan`; answer every priority with an action, and give "
      + "`why_not` for each that is not possible.",
    examples: Examples(
      met: "actions:\n  - id: 1\n    you_said: Open on Sundays\n    priority: access\n"
        + "    status: not possible\n    why_not: There are not enough staff",
      notMet: "actions:\n  - id: 1\n    you_said: Open on Sundays\n    status: not possible")
  ) { contents, _ in
    let year = contents.report.year.name
    guard let plan = contents.plan else {
      return .notMet(
        Shortfall(
          "there is no action plan for \(year)",
          help: "write a file with `kind: action-plan`, `year: \(year)` and `actions:`",
          at: contents.report.place(of: "year")))
    }
    guard !plan.actions.isEmpty else {
      return .notMet(
        Shortfall(
          "the action plan of \(year) has no actions",
          help:
            "write each action under `actions:` in `\(plan.page.path)`, with `id:`, `you_said:` "
            + "and `status:`", at: plan.place(of: "actions")))
    }
    var missing = plan.actions.filter { $0.status == .notPossible && $0.whyNot == nil }.map {
      Shortfall(
        "action `\($0.id)` is not possible, and nothing says why",
        help: "add `why_not:` with the reason", at: $0.source.place(of: "status"))
    }
    if contents.priorities.isEmpty {
      missing.append(
        Shortfall(
          "the plan has no priorities to answer",
          help: contents.lineAddingPriorities,
          at: plan.place(of: "year")))
    }
    missing += contents.priorities.filter { !isAnswered($0, in: contents, by: plan) }.map {
      Shortfall(
        "no action answers the priority `\($0.what)`",
        help: "add `priority: \($0.id ?? $0.what)` to the action that does",
        at: $0.source.place(of: "what"))
    }
    let priorities = counted(contents.priorities.count, "priority", "priorities")
    return contents.judged(
      by: missing, met: "\(counted(plan.actions.count, "action")) for \(priorities)",
      in: "action-plan",
      showing: contents.actionTitles
        + plan.actions.flatMap { action in
          [action.youSaid, action.status == .notPossible ? action.whyNot : action.weWill]
            .flatMap(plan.page.firstWords)
        })
  }

  private static func isAnswered(
    _ priority: Priority, in contents: ReportContents, by plan: PageOf<ActionPlan>
  ) -> Bool {
    plan.actions.contains { action in
      let throughQuestion = contents.survey?.questions.first { $0.id == action.question }?.priority
      return [action.priority, throughQuestion].compactMap { $0 }.contains { priority.isNamed($0) }
    }
  }
}
