import Calendar
import FrontMatter
import Views

extension ActionPlan {
  package static let templates = [PageTemplate("action-plan", ActionPlanView.self)]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    let plan = PageOf(page: page, content: self)
    return ShownPage("action-plan", ActionPlanView(plan, in: site, telling: .year))
  }
}

struct ActionPlanView: View {
  let facts: [SummaryRowView]
  let priorities: [PriorityView]
  let actions: [ActionView]
  let body: HTML

  static let table = NameTable<ActionPlanView>([
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .flag("has_priorities") { !$0.priorities.isEmpty },
    .list("priorities") { $0.priorities },
    .flag("has_actions") { !$0.actions.isEmpty },
    .list("actions") { $0.actions },
    .flag("is_empty") { $0.facts.isEmpty && $0.actions.isEmpty },
    .html("body") { $0.body },
  ])

  init(_ plan: PageOf<ActionPlan>, in site: PracticeSite, telling: ActionView.Telling) {
    let agreement = plan.agreedWithCommissioner.map { agreed in
      agreed.name + (agreed.date.map { ", \($0.words)" } ?? "")
    }
    let meeting = plan.agreedOn.flatMap { site.meeting(on: $0) }.map { LinkView(to: $0.page) }
    facts = [
      SummaryRowView("Agreed with the patient group", link: meeting)
        ?? SummaryRowView("Agreed with the patient group", plan.agreedOn?.words),
      SummaryRowView("Agreed with our commissioner", agreement),
    ].compactMap { $0 }
    priorities = plan.priorities.map { PriorityView($0, of: plan.year, on: plan.page, in: site) }
    actions = plan.actions.map { ActionView($0, of: plan, in: site, telling: telling) }
      .withUniqueAnchors()
    body = site.bodyHTML(of: plan.page)
  }
}
