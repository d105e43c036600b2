package import Calendar

extension PracticeSite {
  /// Meetings that took place, the oldest first.
  package var pastMeetings: [PageOf<Minutes>] {
    published(Minutes.self).filter { $0.content.isPast(on: today) }.sortedByDate()
  }

  /// The past meeting of a day, or of a month where only the month is known.
  package func meeting(on date: LooseDate) -> PageOf<Minutes>? { meetings(on: date).first }

  /// Every past meeting that may be meant by a date, those of that very date first.
  package func meetings(on date: LooseDate) -> [PageOf<Minutes>] {
    let possible = pastMeetings.filter { $0.date.mayBe(date) }
    return possible.filter { $0.date == date } + possible.filter { $0.date != date }
  }

  /// Past meetings that dealt with the findings or the plan, from the survey's last day to the day
  /// on which the plan was agreed. Without a survey any such meeting of the year will do; without the plan's day, any until the year ended or the report was published.
  func discussions(
    after closed: LooseDate?, upTo agreed: LooseDate?, of year: ReportingYear,
    published: LooseDate
  ) -> [PageOf<Minutes>] {
    let agreedAt = agreed.map { Set(meetings(on: $0).map(\.page.path)) } ?? []
    return pastMeetings.filter { meeting in
      guard meeting.covers.contains(.surveyResults) || meeting.covers.contains(.actionPlan) else {
        return false
      }
      let isAfterSurvey =
        closed.map { $0.meets(meeting.date.earliest) }
        ?? (ReportingYear(containing: meeting.date.earliest) == year)
      let deadline = agreed?.earliest ?? max(year.lastDay, published.latest)
      return isAfterSurvey
        && (meeting.date.meets(deadline) || agreedAt.contains(meeting.page.path))
    }
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
