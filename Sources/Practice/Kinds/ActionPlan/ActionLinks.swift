import Calendar
import FrontMatter
import Views

extension ActionPlan {
  /// The same on every page that tells of the action: `action-2025-10`.
  func anchor(of action: PlannedAction) -> String {
    "action-\(year.start)-" + AddressName.slug(of: action.id)
  }

  package var anchors: Set<String> { Set(actions.map(anchor)) }
}

extension PageOf where Kind == ActionPlan {
  /// The action on the page of its plan.
  func link(to action: PlannedAction, words: String, note: String? = nil) -> LinkView {
    LinkView(words, path: "\(page.address.text)#\(content.anchor(of: action))", note: note)
  }
}

extension PageOf where Kind == Survey {
  /// The question on the page of its survey.
  func link(to question: Question) -> LinkView {
    LinkView(
      question.ask ?? "The question in the survey",
      path: "\(page.address.text)#\(question.anchor)")
  }
}

extension PracticeSite {
  func survey(of plan: ActionPlan) -> PageOf<Survey>? {
    published(Survey.self).first { $0.year == plan.year }
  }

  /// The survey's question that an action answers.
  func questionLink(_ id: String?, of plan: ActionPlan) -> LinkView? {
    guard let id, let survey = survey(of: plan),
      let question = survey.questions.first(where: { $0.id == id })
    else { return nil }
    return survey.link(to: question)
  }

  /// The words of a priority that an action names by its id; the name itself where nobody listed it.
  func priority(named name: String, in plan: ActionPlan) -> String {
    let listed = plan.priorities + (survey(of: plan)?.priorities ?? [])
    return listed.first { $0.isNamed(name) }?.what ?? name
  }

  /// The action of an earlier plan; a link where that plan is on the site.
  func carriedFrom(_ carried: CarriedFrom?) -> SummaryRowView? {
    guard let carried else { return nil }
    let words = "Action \(carried.id) of \(carried.year.name)"
    guard let plan = published(ActionPlan.self).first(where: { $0.year == carried.year }),
      let action = plan.actions.first(where: { $0.id == carried.id })
    else { return SummaryRowView("Carried on from", words) }
    return SummaryRowView("Carried on from", link: plan.link(to: action, words: words))
  }
}
