import Calendar
import FrontMatter
import Views

/// Item h: what commissioner and practice will do, and what came of this year's and last year's plan.
struct ProgressView: View {
  let commissionerAction: HTML?
  let words: HTML?
  let howOften: HTML?
  let thisYear: [ActionProgressView]
  let last: LastPlanView?

  static let table = NameTable<ProgressView>([
    .html("commissioner_action") { $0.commissionerAction },
    .html("words") { $0.words },
    .html("how_often") { $0.howOften },
    .flag("has_actions") { !$0.thisYear.isEmpty },
    .list("actions") { $0.thisYear },
    .view("last") { $0.last },
    .flag("is_empty") { $0.words == nil && $0.last == nil && $0.thisYear.isEmpty },
  ])

  init(_ contents: ReportContents, _ words: ReportWords, in site: PracticeSite) {
    let report = contents.report
    commissionerAction = words.html(report.commissionerAction)
    self.words = words.html(report.progress)
    howOften = words.html(report.howOftenReviewed)
    thisYear =
      contents.plan.map { plan in
        plan.actions.compactMap { action in
          action.result == nil && action.updates.isEmpty && action.measure?.result == nil
            ? nil : ActionProgressView(ofThisYear: action, of: plan, in: site)
        }
      } ?? []
    last =
      self.words == nil ? contents.lastPlan.flatMap { LastPlanView($0, contents, in: site) } : nil
  }
}

struct LastPlanView: View {
  let year: String
  let actions: [ActionProgressView]

  static let table = NameTable<LastPlanView>([
    .text("year") { $0.year },
    .list("actions") { $0.actions },
  ])

  init?(_ plan: PageOf<ActionPlan>, _ contents: ReportContents, in site: PracticeSite) {
    guard !plan.actions.isEmpty else { return nil }
    year = plan.year.name
    actions = plan.actions.map { action in
      let heir = contents.plan?.actions.first {
        $0.carriedFrom?.year == plan.year && $0.carriedFrom?.id == action.id
      }
      return ActionProgressView(ofLastYear: action, of: plan, heir: heir, in: site)
    }
  }
}

/// What came of one action: the plan itself stands elsewhere.
struct ActionProgressView: View {
  let link: LinkView
  let status: TagView
  let youSaid: HTML?
  let outcome: HTML?
  let measure: String?
  let figure: FigureView?
  /// The number under which this year's plan carries the action on.
  let heir: String?
  let updates: [UpdateView]

  static let table = NameTable<ActionProgressView>([
    .view("link") { $0.link },
    .view("status") { $0.status },
    .html("you_said") { $0.youSaid },
    .html("outcome") { $0.outcome },
    .text("measure") { $0.measure },
    .view("figure") { $0.figure },
    .text("heir") { $0.heir },
    .list("updates") { $0.updates },
    .flag("is_silent") {
      $0.outcome == nil && $0.measure == nil && $0.figure == nil && $0.heir == nil
        && $0.updates.isEmpty
    },
  ])

  /// What was said stands in the plan further up on the page.
  init(ofThisYear action: PlannedAction, of plan: PageOf<ActionPlan>, in site: PracticeSite) {
    link = LinkView("Action \(action.id)", path: "#" + plan.content.anchor(of: action))
    youSaid = nil
    heir = nil
    status = TagView(action.status)
    outcome = site.html(action.result, on: plan.page)
    figure = action.progressFigure(of: plan)
    measure = figure == nil ? action.progressMeasure : nil
    updates = action.updates.compactMap { UpdateView($0, on: plan.page, in: site) }
  }

  init(
    ofLastYear action: PlannedAction, of plan: PageOf<ActionPlan>, heir: PlannedAction?,
    in site: PracticeSite
  ) {
    link = plan.link(to: action, words: "Action \(action.id) of \(plan.year.name)")
    status = TagView(action.status)
    // An action that goes on has told its story in this year's plan.
    youSaid = heir == nil ? site.html(action.youSaid, on: plan.page) : nil
    outcome = site.html(action.result, on: plan.page) ?? site.html(action.whyNot, on: plan.page)
    figure = action.progressFigure(of: plan)
    measure = figure == nil ? action.progressMeasure : nil
    self.heir = heir?.id
    updates = action.updates.compactMap { UpdateView($0, on: plan.page, in: site) }
  }
}

extension PlannedAction {
  /// The measure, once there is a result.
  fileprivate var progressMeasure: String? {
    measure.flatMap { $0.result == nil ? nil : $0.words(withResult: true) }
  }

  fileprivate func progressFigure(of plan: PageOf<ActionPlan>) -> FigureView? {
    measure.flatMap { $0.result == nil ? nil : MeasureFigure($0) }?
      .view(id: plan.content.anchor(of: self) + "_progress")
  }
}
