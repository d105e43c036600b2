package import Calendar

/// What a site is judged and shown by besides its content: the day, and what was published before.
package struct SiteDay: Sendable, Equatable {
  package let today: CalendarDate
  /// When this program first published the report of each year.
  package let firstPublished: [ReportingYear: CalendarDate]

  /// The calendar of meetings that is live.
  package let meetings: PublishedMeetings

  package init(
    today: CalendarDate, firstPublished: [ReportingYear: CalendarDate] = [:],
    meetings: PublishedMeetings = PublishedMeetings()
  ) {
    self.today = today
    self.meetings = meetings
    self.firstPublished = firstPublished
  }
}
