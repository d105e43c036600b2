import Calendar
import FrontMatter
import Views

/// The thread of one action: said, decided, done, and why not.
struct ActionView: View {
  /// How much a page tells of an action.
  enum Telling {
    /// What was agreed; what came of it stands further down on the page.
    case plan
    /// All of it, on the page of its year.
    case year
    /// All of it, among the actions of all years.
    case allYears
  }

  let title: String
  /// Nil for an action whose number another action of the page has too.
  var anchor: String?
  /// The years before, the newest first, where all years are told.
  var earlier: [EarlierActionView]
  let status: TagView
  let youSaid: HTML?
  let reply: ReplyView?
  let facts: [SummaryRowView]
  let measure: FigureView?
  let updates: [UpdateView]

  static let table = NameTable<ActionView>([
    .text("title") { $0.title },
    .text("anchor") { $0.anchor },
    .view("status") { $0.status },
    .html("you_said") { $0.youSaid },
    .view("reply") { $0.reply },
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .view("measure") { $0.measure },
    .flag("has_updates") { !$0.updates.isEmpty },
    .list("updates") { $0.updates },
    .flag("has_earlier") { !$0.earlier.isEmpty },
    .list("earlier") { $0.earlier },
  ])

  init(
    _ action: PlannedAction, of plan: PageOf<ActionPlan>, in site: PracticeSite, telling: Telling
  ) {
    let step = ActionThread.Step(plan: plan, action: action)
    self.init(ActionThread(newest: step, earlier: []), in: site, telling: telling)
  }

  init(_ thread: ActionThread, in site: PracticeSite, telling: Telling) {
    let (plan, action) = (thread.newest.plan, thread.newest.action)
    func words(_ words: Words?) -> HTML? { site.html(words, on: plan.page) }
    func line(_ words: Words?) -> HTML? { site.lineHTML(words, on: plan.page) }
    let isPlan = telling == .plan
    title = "Action \(action.id)" + (telling == .allYears ? ", \(thread.years)" : "")
    anchor = plan.content.anchor(of: action)
    earlier = thread.earlier.map { EarlierActionView($0, in: site) }
    status = TagView(action.status)
    youSaid = words(action.youSaid)
    let answer = action.answer(isPlan: isPlan)
    reply = words(answer?.words(action)).map { ReplyView(label: answer?.label ?? "", words: $0) }
    let meeting = plan.agreedOn.flatMap { site.meeting(on: $0) }.map { LinkView(to: $0.page) }
    // What came of it stands further down on the page of a report, and so does its chart.
    measure = isPlan ? nil : thread.newest(\.measureFigure)
    facts = [
      SummaryRowView(
        "What we planned", html: answer == .weWill ? nil : line(action.weWill)),
      SummaryRowView(
        "What came of it", html: answer == .result || isPlan ? nil : line(action.result)),
      SummaryRowView("What is in the way", html: answer == .whyNot ? nil : line(action.whyNot)),
      action.assignment,
      SummaryRowView(
        "Priority",
        thread.newest { step in
          step.action.priority.map { site.priority(named: $0, in: step.plan.content) }
        }),
      SummaryRowView(
        "From the survey",
        link: thread.newest { site.questionLink($0.action.question, of: $0.plan.content) }),
      SummaryRowView("Agreed at", link: telling == .allYears ? meeting : nil),
      SummaryRowView("The patient group", action.involvement?.sentence),
      SummaryRowView(
        "How we measure it",
        measure == nil ? action.measure?.words(withResult: !isPlan) : nil),
      SummaryRowView("Significant change", action.isSignificantChange ? "Yes" : nil),
      thread.earlier.isEmpty ? site.carriedFrom(action.carriedFrom) : nil,
    ].compactMap { $0 }
    let steps = isPlan ? [] : thread.earlier.reversed() + [thread.newest]
    updates = steps.flatMap { step in
      step.action.updates.compactMap { UpdateView($0, on: step.plan.page, in: site) }
    }
  }
}

extension ActionThread.Step {
  fileprivate var measureFigure: FigureView? {
    action.measure.flatMap(MeasureFigure.init)?.view(
      id: plan.content.anchor(of: action) + "_measure")
  }
}
