import Calendar
import Views

extension Minutes {
  package static let templates = [PageTemplate("minutes", MinutesView.self)]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    ShownPage("minutes", MinutesView(self, on: page, in: site))
  }

  /// What patients read: a meeting ahead is planned, whatever its file says already.
  func shownStatus(on today: CalendarDate) -> TagView {
    switch status {
    case .cancelled: TagView("Cancelled", .red)
    case _ where date.earliest > today: TagView("Planned", .blue)
    case .planned, .agenda: TagView("Minutes to follow", .yellow)
    case .draft: TagView("Draft minutes", .yellow)
    case .agreed: TagView("Agreed minutes", .green)
    }
  }
}

struct MinutesView: View {
  let status: TagView
  let facts: [SummaryRowView]
  let agenda: [PieceView]
  let actions: [MeetingActionView]
  let body: HTML

  static let table = NameTable<MinutesView>([
    .view("status") { $0.status },
    .list("facts") { $0.facts },
    .flag("has_agenda") { !$0.agenda.isEmpty },
    .list("agenda") { $0.agenda },
    .flag("has_actions") { !$0.actions.isEmpty },
    .list("actions") { $0.actions },
    .html("body") { $0.body },
  ])

  init(_ minutes: Minutes, on page: SitePage, in site: PracticeSite) {
    status = minutes.shownStatus(on: site.today)
    facts = [
      SummaryRowView("Date", minutes.date.withWeekday),
      SummaryRowView("Time", minutes.time?.words),
      SummaryRowView("Where", minutes.venue),
      SummaryRowView("Chair", minutes.chair),
      SummaryRowView("From the surgery", listed(minutes.presentPractice).capitalisedFirst),
      SummaryRowView("Members who came", minutes.presentMembers.map(site.smallNumbers.words)),
      SummaryRowView("Apologies", minutes.apologies.map(site.smallNumbers.words)),
      SummaryRowView("Agenda sent out", minutes.agendaPublished?.words),
      SummaryRowView("Next meeting", minutes.nextMeeting?.withWeekday),
    ].compactMap { $0 }
    agenda = site.pieces(minutes.agenda, on: page)
    actions = minutes.actions.map { MeetingActionView($0, on: page, in: site) }
    body = site.bodyHTML(of: page)
  }
}

/// A numbered action; what and who come from the meeting at which the number first stands.
struct MeetingActionView: View {
  let id: String
  let what: HTML?
  let who: String?
  let by: String?
  let status: TagView
  let note: HTML?

  static let table = NameTable<MeetingActionView>([
    .text("id") { $0.id },
    .html("what") { $0.what },
    .text("who") { $0.who },
    .text("by") { $0.by },
    .view("status") { $0.status },
    .html("note") { $0.note },
  ])

  init(_ action: MeetingAction, on page: SitePage, in site: PracticeSite) {
    let first = site.firstMention(ofAction: action.id)
    id = action.id
    what =
      site.html(action.what, on: page) ?? first.flatMap { site.html($0.action.what, on: $0.page) }
    who = action.who ?? first?.action.who
    by = (action.by ?? first?.action.by)?.words
    status = TagView(action.status ?? .open)
    note = site.html(action.note, on: page)
  }
}

extension TagView {
  fileprivate init(_ status: MeetingAction.Status) {
    switch status {
    case .open: self.init("Open", .blue)
    case .done: self.init("Done", .green)
    case .dropped: self.init("Dropped", .grey)
    }
  }
}

extension PracticeSite {
  /// The meeting at which an action's number first stands with its words.
  fileprivate func firstMention(ofAction id: String) -> (action: MeetingAction, page: SitePage)? {
    for meeting in published(Minutes.self).sorted(by: { $0.date.earliest < $1.date.earliest }) {
      if let action = meeting.actions.first(where: { $0.id == id && $0.what != nil }) {
        return (action, meeting.page)
      }
    }
    return nil
  }
}
