import Calendar
package import Views

/// One way of reaching the practice, with its hours: equal days in one line.
package struct RouteView: View {
  let route: String
  let days: [DayHoursView]

  package static let table = NameTable<RouteView>([
    .text("route") { $0.route },
    .list("days") { $0.days },
  ])

  /// The routes for which hours are known.
  static func routes(of hours: RouteHours?) -> [RouteView] {
    [("In person", hours?.inPerson), ("By phone", hours?.phone), ("Online", hours?.online)]
      .compactMap { route, week in
        week.map { RouteView(route: route, days: DayHoursView.days(of: $0)) }
      }
  }
}

/// A day, or several with equal hours.
package struct DayHoursView: View {
  let day: String
  let hours: String

  package static let table = NameTable<DayHoursView>([
    .text("day") { $0.day },
    .text("hours") { $0.hours },
  ])

  static func days(of week: Week) -> [DayHoursView] {
    week.lines.map { DayHoursView(day: $0.days, hours: $0.hours) }
  }
}

/// Who is there outside core hours, and when.
package struct ExtendedHoursView: View {
  let who: String
  let days: [DayHoursView]

  package static let table = NameTable<ExtendedHoursView>([
    .text("who") { $0.who },
    .list("days") { $0.days },
  ])

  init(_ hours: ExtendedHours) {
    who = hours.who ?? "Our team"
    // Days without extended hours are not worth a line.
    days = DayHoursView.days(of: hours.when).filter { $0.hours != TimeSpan.words([]) }
  }
}
