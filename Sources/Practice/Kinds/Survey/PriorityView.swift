import Calendar
import Views

/// A priority, why it was chosen, and the meeting that agreed it.
struct PriorityView: View {
  let what: String
  let why: HTML?
  let meeting: LinkView?
  /// A date for which no meeting is on file.
  let agreedAt: String?

  static let table = NameTable<PriorityView>([
    .text("what") { $0.what },
    .html("why") { $0.why },
    .view("meeting") { $0.meeting },
    .text("agreed_at") { $0.agreedAt },
    .flag("is_bare") { $0.why == nil && $0.meeting == nil && $0.agreedAt == nil },
  ])

  init(_ priority: Priority, on page: SitePage, in site: PracticeSite) {
    what = priority.what
    why = site.html(priority.why, on: page)
    meeting = priority.agreedAt.flatMap { site.meeting(on: $0) }.map { LinkView(to: $0.page) }
    agreedAt = meeting == nil ? priority.agreedAt?.words : nil
  }
}
