package import Calendar

/// What a site is judged and shown by besides its content: the day, and what the log of publications
/// says.
package struct SiteDay: Sendable, Equatable {
  package let today: CalendarDate
  /// When this program first published each report, by its address.
  package let firstPublished: [Address: CalendarDate]

  package init(today: CalendarDate, firstPublished: [Address: CalendarDate] = [:]) {
    self.today = today
    self.firstPublished = firstPublished
  }
}
