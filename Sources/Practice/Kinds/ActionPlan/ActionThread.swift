import Calendar

/// One action through the years: a plan that carries it on tells more of the same story.
struct ActionThread {
  struct Step {
    let plan: PageOf<ActionPlan>
    let action: PlannedAction
  }

  let newest: Step
  /// The actions of the plans before that it goes back to, the newest first.
  let earlier: [Step]

  /// `2024/25 to 2025/26`.
  var years: String {
    let last = newest.plan.year.name
    return earlier.last.map { "\($0.plan.year.name) to \(last)" } ?? last
  }

  /// The newest of something that not every year says.
  func newest<Value>(_ value: (Step) -> Value?) -> Value? {
    value(newest) ?? earlier.lazy.compactMap(value).first
  }
}

extension PracticeSite {
  /// The actions of all plans, those of the newest plan first; one that was carried on is told where
  /// it ends. An action is carried on from an earlier year only.
  var actionThreads: [ActionThread] {
    let steps = published(ActionPlan.self).sorted { $0.year > $1.year }
      .flatMap { plan in plan.actions.map { ActionThread.Step(plan: plan, action: $0) } }
    let before = steps.map { step in
      step.action.carriedFrom.flatMap { carried in
        carried.year >= step.plan.year
          ? nil
          : steps.firstIndex { $0.plan.year == carried.year && $0.action.id == carried.id }
      }
    }
    let carriedOn = Set(before.compactMap { $0 })
    return steps.indices.filter { !carriedOn.contains($0) }.map { index in
      let chain = Array(sequence(first: index) { before[$0] })
      return ActionThread(newest: steps[index], earlier: chain.dropFirst().map { steps[$0] })
    }
  }
}
