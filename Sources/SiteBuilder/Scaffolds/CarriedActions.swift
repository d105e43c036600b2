import Calendar
import FrontMatter
import Practice

/// The actions of a plan that are not finished, as the next year's plan takes them over.
struct CarriedActions {
  private let plan: PageOf<ActionPlan>?
  private let actions: [PlannedAction]

  init(of plan: PageOf<ActionPlan>?) {
    self.plan = plan
    actions = plan?.actions.filter { !$0.isFinished } ?? []
  }

  /// The first number that no action has.
  var nextID: String {
    String((plan?.actions.compactMap { Int($0.id) }.max() ?? 0) + 1)
  }

  var text: String {
    actions.flatMap { lines(of: $0).asItem.movedIn(by: 2) }.joined(separator: "\n")
  }

  /// What the question and the priority were belongs to the year that ends.
  private func lines(of action: PlannedAction) -> [String] {
    var lines = ["id: \(TypedValue.text(action.id))"]
    func add(_ key: String, _ value: String?) {
      if let value { lines.append("\(key): \(TypedValue.text(value))") }
    }
    lines += TypedValue.words("you_said", action.youSaid.markdown)
    if let words = action.weWill { lines += TypedValue.words("we_will", words.markdown) }
    add("who", action.who)
    add("by", action.by?.words)
    add("status", action.status.rawValue)
    if let words = action.whyNot { lines += TypedValue.words("why_not", words.markdown) }
    add("significant_change", action.isSignificantChange ? "yes" : nil)
    add("involvement", action.involvement?.rawValue)
    if let measure = action.measure {
      lines.append("measure:")
      lines += [("what", measure.what), ("baseline", measure.baseline), ("target", measure.target)]
        .map { "  \($0): \(TypedValue.text($1))" }
    }
    if let plan {
      lines += [
        "carried_from:", "  year: \(plan.year.name)", "  id: \(TypedValue.text(action.id))",
      ]
    }
    return lines
  }

  /// Actions that a plan which is there already does not take over.
  func forgotten(in site: PracticeSite, of year: ReportingYear) -> [String] {
    guard let plan, let next = site.all(ActionPlan.self).first(where: { $0.year == year }) else {
      return []
    }
    return actions.filter { action in
      !next.actions.contains { $0.carriedFrom == CarriedFrom(year: plan.year, id: action.id) }
    }.map {
      "action `\($0.id)` of \(plan.year.name) is not finished, and `\(next.page.file)` does not "
        + "carry it over: add `carried_from:` there"
    }
  }
}
