import Calendar
package import Views

/// One way of reaching the practice, or several with the same hours: equal days in one line.
package struct RouteView: View {
  let route: String
  let days: [DayHoursView]

  package static let table = NameTable<RouteView>([
    .text("route") { $0.route },
    .list("days") { $0.days },
  ])

  /// The routes for which hours are known: `In person, by phone and online`. A route that has none
  /// of its own has those of `usual`.
  static func routes(of hours: RouteHours?, orElse usual: RouteHours? = nil) -> [RouteView] {
    var groups: [(names: [String], lines: [WeekLine])] = []
    for (name, week) in [
      ("in person", hours?.inPerson ?? usual?.inPerson),
      ("by phone", hours?.phone ?? usual?.phone), ("online", hours?.online ?? usual?.online),
    ] {
      guard let lines = week?.lines else { continue }
      if let same = groups.firstIndex(where: { $0.lines == lines }) {
        groups[same].names.append(name)
      } else {
        groups.append(([name], lines))
      }
    }
    return groups.map { names, lines in
      RouteView(route: listed(names).capitalisedFirst, days: lines.map(DayHoursView.init))
    }
  }
}

/// A day, or several with equal hours.
package struct DayHoursView: View {
  let day: String
  /// `Monday Tuesday`, for the script that marks today.
  let weekdays: String
  let hours: String

  package static let table = NameTable<DayHoursView>([
    .text("day") { $0.day },
    .text("weekdays") { $0.weekdays },
    .text("hours") { $0.hours },
  ])

  init(_ line: WeekLine) {
    day = line.days
    weekdays = line.weekdays.map(\.rawValue).joined(separator: " ")
    hours = line.hours.capitalisedFirst
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

  /// Days without extended hours are not worth a line; nil where no day has any.
  init?(_ hours: ExtendedHours) {
    who = hours.who ?? "Our team"
    days = hours.when.lines.filter { $0.hours != TimeSpan.words([]) }
      .map(DayHoursView.init)
    if days.isEmpty { return nil }
  }
}
