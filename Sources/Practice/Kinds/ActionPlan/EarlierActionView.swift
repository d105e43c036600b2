import Calendar
import Views

/// An action in an earlier year, where it is told as part of the whole story.
struct EarlierActionView: View {
  /// Links to the earlier number lead here.
  var anchor: String?
  let link: LinkView
  let status: TagView
  let promise: HTML?
  let agreedAt: LinkView?

  static let table = NameTable<EarlierActionView>([
    .text("anchor") { $0.anchor },
    .view("link") { $0.link },
    .view("status") { $0.status },
    .html("promise") { $0.promise },
    .view("agreed_at") { $0.agreedAt },
  ])

  init(_ step: ActionThread.Step, in site: PracticeSite) {
    anchor = step.plan.content.anchor(of: step.action)
    link = step.plan.link(
      to: step.action, words: "Action \(step.action.id) of \(step.plan.year.name)")
    status = TagView(step.action.status)
    promise = site.lineHTML(step.action.weWill, on: step.plan.page)
    agreedAt = step.plan.agreedOn.flatMap { site.meeting(on: $0) }.map { LinkView(to: $0.page) }
  }
}
