package import Calendar

extension PracticeSite {
  /// Meetings that took place, the oldest first.
  package var pastMeetings: [PageOf<Minutes>] {
    published(Minutes.self).filter { $0.content.isPast(on: today) }.sortedByDate()
  }

  /// The past meeting of a day, or of a month where only the month is known.
  package func meeting(on date: LooseDate) -> PageOf<Minutes>? {
    pastMeetings.first { $0.date == date }
      ?? pastMeetings.first { $0.date.earliest <= date.latest && date.earliest <= $0.date.latest }
  }

  /// The meeting ahead that comes first.
  package var nextMeeting: PageOf<Minutes>? {
    published(Minutes.self).sortedByDate()
      .first { $0.date.latest >= today && $0.status != .cancelled && !$0.content.isPast(on: today) }
  }
}

extension [PageOf<Minutes>] {
  package func sortedByDate() -> [PageOf<Minutes>] {
    sorted { ($0.date.earliest, $0.page.path) < ($1.date.earliest, $1.page.path) }
  }
}
