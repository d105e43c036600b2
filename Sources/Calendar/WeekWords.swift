/// Days with equal hours, in words.
package struct WeekLine: Sendable, Hashable {
  /// In the week's order.
  package let weekdays: [Weekday]
  /// In the order of the day; none where those days are closed.
  package let spans: [TimeSpan]

  /// `Monday to Friday`, `Monday, Wednesday and Friday`.
  package var days: String { Weekday.words(weekdays) }
  /// `8am to 6:30pm`, or `closed`.
  package var hours: String { TimeSpan.words(spans) }
}

extension Week {
  /// The whole week, days with equal hours in one line; lines stand in the order of their first
  /// days.
  package var lines: [WeekLine] {
    var groups: [(days: [Weekday], hours: [TimeSpan])] = []
    for day in Weekday.allCases {
      if let group = groups.firstIndex(where: { $0.hours == self[day] }) {
        groups[group].days.append(day)
      } else {
        groups.append(([day], self[day]))
      }
    }
    return groups.map { WeekLine(weekdays: $0.days, spans: $0.hours) }
  }
}

extension Weekday {
  /// `Monday to Friday`, `Monday, Wednesday and Friday`, `Every day`; `days` are in the week's
  /// order. Two neighbours are both named.
  package static func words(_ days: [Weekday]) -> String {
    if days == allCases { return "Every day" }
    var runs: [[Weekday]] = []
    for day in days {
      if let last = runs.last?.last, last.index + 1 == day.index {
        runs[runs.count - 1].append(day)
      } else {
        runs.append([day])
      }
    }
    return listed(
      runs.flatMap { run in
        run.count < 3
          ? run.map(\.rawValue)
          : ["\(run[0].rawValue) to \(run[run.count - 1].rawValue)"]
      })
  }

  /// From 0 for Monday.
  var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
