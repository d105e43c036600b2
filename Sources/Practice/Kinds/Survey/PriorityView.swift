import Calendar
import FrontMatter
import Views

/// A priority: why it was chosen, the meeting that agreed it, what patients were asked about it, and
/// what that led to.
struct PriorityView: View {
  let what: String
  let why: HTML?
  let meeting: LinkView?
  /// A date for which no meeting is on file.
  let agreedAt: String?
  let questions: [LinkView]
  let actions: [LinkView]

  static let table = NameTable<PriorityView>([
    .text("what") { $0.what },
    .html("why") { $0.why },
    .view("meeting") { $0.meeting },
    .text("agreed_at") { $0.agreedAt },
    .list("questions") { $0.questions },
    .list("actions") { $0.actions },
    .flag("is_bare") {
      $0.why == nil && $0.meeting == nil && $0.agreedAt == nil && $0.questions.isEmpty
        && $0.actions.isEmpty
    },
  ])

  init(_ priority: Priority, of year: ReportingYear, on page: SitePage, in site: PracticeSite) {
    what = priority.what
    why = site.html(priority.why, on: page)
    meeting = priority.agreedAt.flatMap { site.meeting(on: $0) }.map { LinkView(to: $0.page) }
    agreedAt = meeting == nil ? priority.agreedAt?.words : nil
    let survey = site.published(Survey.self).first { $0.year == year }
    let asked = (survey?.questions ?? []).filter { $0.priority.map(priority.isNamed) == true }
    questions = survey.map { survey in asked.map { survey.link(to: $0) } } ?? []
    actions = site.published(ActionPlan.self).filter { $0.year == year }.flatMap { plan in
      plan.actions.filter { action in
        action.priority.map(priority.isNamed) == true
          || asked.contains { $0.id == action.question }
      }.map {
        plan.link(to: $0, words: "Action \($0.id)", note: $0.status.rawValue)
      }
    }
  }
}
