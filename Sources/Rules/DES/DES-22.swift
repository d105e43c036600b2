import Calendar
import Practice

extension Rule {
  static let des22 = Rule.ofReport(
    "DES-22", "three priority areas with what was done", editions: [.annexD],
    source: Scheme.annexD,
    why: "The standard template asks for three priorities, the actions taken and their results.",
    fix: "Name three priorities, each with an action that has a `result` or an update.",
    examples: Examples(
      met: "actions:\n"
        + "  - {id: 1, you_said: It rings for ever, priority: phones, status: done, result: Two more lines}\n"
        + "  - {id: 2, you_said: The door is heavy, priority: doors, status: done, result: It opens itself}\n"
        + "  - {id: 3, you_said: Letters are hard, priority: letters, status: done, result: All are new}",
      notMet: "actions:\n"
        + "  - {id: 1, you_said: It rings for ever, priority: phones, status: done, result: Two more lines}\n"
        + "  - {id: 2, you_said: The door is heavy, priority: doors, status: agreed}")
  ) { contents, context in
    let results = contents.priorities.map { contents.results(of: $0, on: context.today) }
    let told = results.filter { !$0.isEmpty }
    guard results.count >= 3 else {
      let year = contents.report.year.name
      return .notMet(
        Shortfall(
          results.isEmpty
            ? "no priorities are on file for \(year), where the standard template asks for three"
            : "there \(results.count == 1 ? "is" : "are") only "
              + "\(counted(results.count, "priority", "priorities")) for \(year), where the standard "
              + "template asks for three",
          help: contents.lineAddingPriorities,
          at: contents.plan?.place(of: "priorities") ?? contents.report.place(of: "year")))
    }
    guard told.count >= 3 else {
      return .notMet(
        Shortfall(
          "\(told.count) of \(results.count) priorities \(told.count == 1 ? "has" : "have") an action with "
            + "a result, where the standard template asks for three",
          help: "add `result:` or `updates:` to an action for each of three priorities",
          at: contents.plan?.place(of: "actions") ?? contents.report.place(of: "year")))
    }
    let actions = told.flatMap { $0 }
    return contents.met(
      "\(counted(told.count, "priority", "priorities")) with results", in: "action-plan",
      showing: actions.map { "Action \($0.id)" },
      and: [
        contents.part("progress", showing: actions.flatMap { contents.firstWords(ofResult: $0) })
      ])
  }
}

extension ReportContents {
  /// The actions for a priority, or for its question, of which something came.
  fileprivate func results(of priority: Priority, on today: CalendarDate) -> [PlannedAction] {
    (plan?.actions ?? []).filter { action in
      let throughQuestion = survey?.questions.first { $0.id == action.question }?.priority
      let names = [action.priority, throughQuestion].compactMap { $0 }
      return names.contains { priority.isNamed($0) }
        && action.hasNews(on: today)
    }
  }

  fileprivate func firstWords(ofResult action: PlannedAction) -> [String] {
    plan?.page.firstWords(of: action.result ?? action.updates.first?.note) ?? []
  }
}
