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

/// What stands beside "You said": the best answer that an action has.
struct ReplyView: View {
  let label: String
  let words: HTML

  static let table = NameTable<ReplyView>([
    .text("label") { $0.label },
    .html("words") { $0.words },
  ])
}

struct UpdateView: View {
  let date: String
  let note: HTML

  static let table = NameTable<UpdateView>([
    .text("date") { $0.date },
    .html("note") { $0.note },
  ])

  init?(_ update: Update, on page: SitePage, in site: PracticeSite) {
    guard let note = site.lineHTML(update.note, on: page) else { return nil }
    date = update.date.words
    self.note = note
  }
}

extension PlannedAction {
  fileprivate enum Answer {
    case weWill, result, whyNot

    var label: String {
      switch self {
      case .weWill: "We will"
      case .result: "We did"
      case .whyNot: "Why we cannot"
      }
    }

    func words(_ action: PlannedAction) -> Words? {
      switch self {
      case .weWill: action.weWill
      case .result: action.result
      case .whyNot: action.whyNot
      }
    }
  }

  /// A plan answers with what was promised; later, with what came of it.
  fileprivate func answer(isPlan: Bool) -> Answer? {
    let inOrder: [Answer] =
      switch status {
      case .notPossible: [.whyNot, .weWill]
      case .done where !isPlan: [.result, .weWill]
      default: isPlan ? [.weWill] : [.weWill, .result]
      }
    return inOrder.first { $0.words(self) != nil }
  }

  /// `Surgery manager, by 30 April 2026`.
  fileprivate var assignment: SummaryRowView? {
    switch (who, by?.words) {
    case (let who?, let by?): SummaryRowView("Who and by when", "\(who), by \(by)")
    case (let who?, nil): SummaryRowView("Who", who)
    case (nil, let by?): SummaryRowView("By when", by)
    case (nil, nil): nil
    }
  }
}

extension PlannedAction.Involvement {
  fileprivate var sentence: String {
    switch self {
    case .informed: "We told the group what we would do"
    case .consulted: "We asked the group what it thought"
    case .coProduced: "The group and we worked on this together"
    }
  }
}

extension Measure {
  /// `The average wait: 14 minutes in October 2025 at first. The aim: 8 minutes. Now: 9 minutes.`
  func words(withResult: Bool) -> String {
    let now = withResult ? result.map { " Now: \($0)." } : nil
    return "\(what). At first: \(baseline). The aim: \(target)." + (now ?? "")
  }
}

extension TagView {
  init(_ status: PlannedAction.Status) {
    let colour: Colour =
      switch status {
      case .planned: .grey
      case .agreed, .underWay: .blue
      case .partlyDone: .yellow
      case .done: .green
      case .notPossible: .red
      }
    self.init(status.rawValue.capitalisedFirst, colour)
  }
}

extension [ActionView] {
  /// The same actions, each anchor given to the first that has it.
  func withUniqueAnchors() -> [ActionView] {
    var taken: Set<String> = []
    func unique(_ anchor: String?) -> String? {
      anchor.flatMap { taken.insert($0).inserted ? $0 : nil }
    }
    return map { action in
      var action = action
      action.anchor = unique(action.anchor)
      action.earlier = action.earlier.map { earlier in
        var earlier = earlier
        earlier.anchor = unique(earlier.anchor)
        return earlier
      }
      return action
    }
  }
}
