import Calendar
import FrontMatter
import Views

extension ActionPlan {
  package static let templates = [PageTemplate("action-plan", ActionPlanView.self)]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    ShownPage("action-plan", ActionPlanView(self, on: page, in: site))
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
    .html("body") { $0.body },
  ])

  init(_ plan: ActionPlan, on page: SitePage, in site: PracticeSite) {
    let agreement = plan.agreedWithCommissioner.map { agreed in
      agreed.name + (agreed.date.map { ", \($0.words)" } ?? "")
    }
    facts = [
      SummaryRowView("Agreed on", plan.agreedOn?.words),
      SummaryRowView("Agreed with the commissioner", agreement),
    ].compactMap { $0 }
    priorities = plan.priorities.map { PriorityView($0, on: page, in: site) }
    let plans = PageOf(page: page, content: plan)
    actions = plan.actions.map { ActionView($0, of: plans, in: site) }
    body = site.bodyHTML(of: page)
  }
}

/// The thread of one action: said, decided, done, and why not.
struct ActionView: View {
  let id: String
  let anchor: String
  let year: String
  let status: TagView
  let youSaid: HTML?
  let question: LinkView?
  let meeting: LinkView?
  let facts: [SummaryRowView]
  /// What came of it, or why nothing will.
  let outcome: HTML?
  let measure: MeasureView?
  let updates: [UpdateView]

  static let table = NameTable<ActionView>([
    .text("id") { $0.id },
    .text("anchor") { $0.anchor },
    .text("year") { $0.year },
    .view("status") { $0.status },
    .html("you_said") { $0.youSaid },
    .view("question") { $0.question },
    .view("meeting") { $0.meeting },
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .html("outcome") { $0.outcome },
    .view("measure") { $0.measure },
    .flag("has_updates") { !$0.updates.isEmpty },
    .list("updates") { $0.updates },
  ])

  init(_ action: PlannedAction, of plan: PageOf<ActionPlan>, in site: PracticeSite) {
    func words(_ words: Words?) -> HTML? { site.html(words, on: plan.page) }
    id = action.id
    anchor = "action-\(plan.year.start)-" + Address.slug(of: action.id)
    year = plan.year.name
    status = TagView(action.status.shown, action.status.colour)
    youSaid = words(action.youSaid)
    question = site.questionLink(action.question, year: plan.content)
    meeting = plan.agreedOn.flatMap { site.meeting(on: $0) }.map { LinkView(to: $0.page) }
    facts = [
      SummaryRowView("We will", html: words(action.weWill)),
      SummaryRowView(
        "Priority", action.priority.flatMap { site.priority(named: $0, in: plan.content) }),
      SummaryRowView("Who", action.who),
      SummaryRowView("By when", action.by?.words),
      SummaryRowView("How the group took part", action.involvement?.rawValue),
      SummaryRowView("What came of it", html: words(action.result)),
      SummaryRowView("Why not", html: words(action.whyNot)),
      SummaryRowView(
        "Carried from", action.carriedFrom.map { "action \($0.id) of \($0.year.name)" }),
    ].compactMap { $0 }
    outcome = words(action.result) ?? words(action.whyNot)
    measure = action.measure.map(MeasureView.init)
    updates = action.updates.map { UpdateView(date: $0.date.words, note: words($0.note)) }
  }
}

extension PlannedAction.Status {
  /// With a capital: it stands alone in a tag.
  var shown: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  fileprivate var colour: TagView.Colour {
    switch self {
    case .planned: .grey
    case .agreed, .underWay: .blue
    case .partlyDone: .yellow
    case .done: .green
    case .notPossible: .red
    }
  }
}

struct MeasureView: View {
  let measure: Measure

  static let table = NameTable<MeasureView>([
    .text("what") { $0.measure.what },
    .text("baseline") { $0.measure.baseline },
    .text("target") { $0.measure.target },
    .text("result") { $0.measure.result },
  ])

  init(_ measure: Measure) { self.measure = measure }
}

struct UpdateView: View {
  let date: String
  let note: HTML?

  static let table = NameTable<UpdateView>([
    .text("date") { $0.date },
    .html("note") { $0.note },
  ])
}

extension PracticeSite {
  package func survey(of year: ActionPlan) -> PageOf<Survey>? {
    published(Survey.self).first { $0.year == year.year }
  }

  fileprivate func questionLink(_ id: String?, year plan: ActionPlan) -> LinkView? {
    guard let id, let survey = survey(of: plan),
      let question = survey.questions.first(where: { $0.id == id })
    else { return nil }
    return LinkView(
      question.ask ?? "the question in the survey",
      path: "\(survey.page.address.text)#question-\(Address.slug(of: id))")
  }

  /// The words of a priority that an action names by its id; the name itself where nobody listed it.
  fileprivate func priority(named name: String, in plan: ActionPlan) -> String {
    let listed = plan.priorities + (survey(of: plan)?.priorities ?? [])
    return listed.first { $0.isNamed(name) }?.what ?? name
  }
}
