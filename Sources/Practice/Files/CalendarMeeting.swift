package import Calendar
import Markdown

/// A meeting of the patient group as an entry of people's calendars.
package struct CalendarMeeting: Sendable, Equatable {
  /// Stays the same whatever else changes: the address of the meeting's page.
  package let id: String
  package let date: CalendarDate
  /// Without it the entry is for the whole day.
  package let time: ClockTime?
  package let venue: String?
  package let agenda: [String]
  package let isCancelled: Bool
  /// The number of an entry that was never published before: greater, the further on the meeting is.
  package let sequence: Int
  /// The day to which the entry was known, never one to come: a date of the content, so that it does
  /// not change from build to build.
  package let known: CalendarDate
  /// Nil where only another meeting's minutes name the day.
  package let page: Address?
}

extension PracticeSite {
  /// Meetings whose very day is known, cancelled ones among them; and the next one that the newest
  /// minutes name, where it has no page yet.
  package var calendarMeetings: [CalendarMeeting] {
    let meetings = published(Minutes.self).sortedByDate()
    let entries = meetings.compactMap { CalendarMeeting($0, in: self) }
    let named = meetings.last { $0.nextMeeting != nil }.flatMap {
      CalendarMeeting(namedBy: $0, in: self)
    }
    guard let named, named.date >= today, !entries.contains(where: { $0.date == named.date }) else {
      return entries
    }
    return entries + [named]
  }
}

extension CalendarMeeting {
  fileprivate init?(_ meeting: PageOf<Minutes>, in site: PracticeSite) {
    guard case .day(let date) = meeting.date else { return nil }
    id = meeting.page.address.withoutEnds
    self.date = date
    time = meeting.time
    venue = meeting.venue
    agenda = meeting.agenda.compactMap { meeting.page.text(of: $0)?.plainText }
    isCancelled = meeting.status == .cancelled
    sequence = meeting.status.step
    known =
      site.day(from: [meeting.page.header.reviewed, meeting.agendaPublished, meeting.date])
    page = meeting.page.address
  }

  /// It has the address that its page will have, if that is named after the day.
  fileprivate init?(namedBy meeting: PageOf<Minutes>, in site: PracticeSite) {
    guard case .day(let date) = meeting.nextMeeting else { return nil }
    let folder = meeting.page.address.parent?.text ?? "/"
    id = Address("\(folder)\(date.iso)/").withoutEnds
    self.date = date
    time = nil
    venue = nil
    agenda = []
    isCancelled = false
    sequence = 0
    known = site.day(from: [meeting.page.header.reviewed, meeting.date])
    page = nil
  }
}

extension Address {
  /// `patient-group/meetings/2014-02-11`.
  fileprivate var withoutEnds: String {
    text.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      .joined(separator: "/")
  }
}

extension Minutes.Status {
  fileprivate var step: Int {
    switch self {
    case .planned: 0
    case .agenda: 1
    case .draft: 2
    case .agreed: 3
    case .cancelled: 4
    }
  }
}

extension PracticeSite {
  /// The newest of the days that has come; where none has, the practice's own review, else today.
  fileprivate func day(from dates: [LooseDate?]) -> CalendarDate {
    let days = dates.compactMap { $0?.latest }.filter { $0 <= today }
    return days.max() ?? practice.page.header.reviewed.map { min($0.latest, today) } ?? today
  }
}
