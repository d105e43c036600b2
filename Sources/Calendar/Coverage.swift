extension Week {
  /// Monday to Friday, 8am to 6:30pm: when a practice answers for its patients.
  package static let coreHours: Week = {
    let span = TimeSpan(minutes: 8 * 60, 18 * 60 + 30).map { [$0] } ?? []
    let days = Weekday.allCases.filter { !$0.isWeekend }
    return Week(Dictionary(uniqueKeysWithValues: days.map { ($0, span) }))
  }()

  /// True where every hour of `wanted` lies in this week's hours, bank holidays aside.
  package func covers(_ wanted: Week) -> Bool {
    Weekday.allCases.allSatisfy { day in
      wanted[day].allSatisfy { span in covers(span, on: day) }
    }
  }

  /// True where the day has hours from the span's begin to its end without a gap.
  package func covers(_ span: TimeSpan, on day: Weekday) -> Bool {
    var reached = span.from
    for open in self[day] where open.from <= reached { reached = max(reached, open.to) }
    return span.to <= reached
  }
}
