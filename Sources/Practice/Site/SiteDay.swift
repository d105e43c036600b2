package import Calendar

/// What a site is judged and shown by besides its content: the day, and what the log of publications
/// says.
package struct SiteDay: Sendable, Equatable {
  package let today: CalendarDate
  /// When this program first published the report of each year.
  package let firstPublished: [ReportingYear: CalendarDate]

  package init(today: CalendarDate, firstPublished: [ReportingYear: CalendarDate] = [:]) {
    self.today = today
    self.firstPublished = firstPublished
  }
}
