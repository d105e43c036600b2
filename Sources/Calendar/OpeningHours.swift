/// A time of day in minutes after midnight; 1440 is the midnight that ends the day.
package struct ClockTime: Sendable, Hashable, Comparable {
  package let minutes: Int

  /// The midnight that begins the day.
  package static let midnight = ClockTime(0)
  package static let noon = ClockTime(720)
  package static let endOfDay = ClockTime(1440)

  private init(_ minutes: Int) { self.minutes = minutes }

  /// Nil outside 0...1440.
  package init?(minutes: Int) {
    guard (0...1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  package static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.minutes < right.minutes
  }
}

/// From one time to a later one on the same day.
package struct TimeSpan: Sendable, Hashable {
  package let from: ClockTime
  package let to: ClockTime

  /// Nil where it would end before it begins.
  package init?(_ from: ClockTime, _ to: ClockTime) {
    guard from < to else { return nil }
    self.from = from
    self.to = to
  }

  /// Nil where it would end before it begins, or lie outside the day.
  package init?(minutes from: Int, _ to: Int) {
    guard let from = ClockTime(minutes: from), let to = ClockTime(minutes: to) else { return nil }
    self.init(from, to)
  }

  package static let wholeDay = TimeSpan(whole: ())

  private init(whole: Void) {
    from = .midnight
    to = .endOfDay
  }
}

/// A week of hours. Days not named are closed.
package struct Week: Sendable, Hashable {
  /// In the order of the day, not overlapping; a closed day has no entry.
  package var hours: [Weekday: [TimeSpan]]

  package init(_ hours: [Weekday: [TimeSpan]] = [:]) { self.hours = hours }

  package subscript(_ day: Weekday) -> [TimeSpan] { hours[day] ?? [] }
}
