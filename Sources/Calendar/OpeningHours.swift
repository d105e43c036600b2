/// A time of day in minutes after midnight; 1440 is the midnight that ends the day.
package struct ClockTime: Sendable, Hashable, Comparable {
  package let minutes: Int

  /// The midnight that begins the day.
  package static let midnight = ClockTime(0)
  package static let noon = ClockTime(720)

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
}

/// A week of hours. Days not named are closed.
package struct Week: Sendable, Hashable {
  /// In the order of the day, not overlapping; a closed day has no entry.
  package var hours: [Weekday: [TimeSpan]]

  package init(_ hours: [Weekday: [TimeSpan]] = [:]) { self.hours = hours }

  package subscript(_ day: Weekday) -> [TimeSpan] { hours[day] ?? [] }
}
