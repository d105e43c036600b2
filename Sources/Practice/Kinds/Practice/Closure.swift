package import Calendar

/// A day on which a practice is closed, or closes early, whatever its week says.
package struct Closure: Sendable, Equatable {
  package let day: CalendarDate
  /// As a name: without a full stop at its end.
  package let why: String?
  /// From when on it is closed; all day where it is nil.
  package let from: ClockTime?

  /// What is left of the day's hours.
  package func hours(of week: Week) -> [TimeSpan] {
    guard let from else { return [] }
    return week[day.weekday].compactMap { TimeSpan($0.from, min($0.to, from)) }
  }
}

extension PracticeDetails {
  /// The holidays of a year and of the next, and the days that the practice names: each day once,
  /// in order. On a holiday nothing is left to close earlier.
  package func closures(from year: Int) -> [Closure] {
    let holidays = [year, year + 1].flatMap(BankHolidays.closedDays).map {
      Closure(day: $0, why: BankHolidays.closedFor(on: $0), from: nil)
    }
    let named = closedOn.compactMap { closed -> Closure? in
      guard case .day(let day) = closed.date, day.year >= year else { return nil }
      return Closure(day: day, why: closed.name, from: closed.from)
    }
    let byDay = Dictionary(holidays.map { ($0.day, $0) } + named.map { ($0.day, $0) }) {
      ($1.from ?? .midnight) < ($0.from ?? .midnight) ? $1 : $0
    }
    return byDay.values.sorted { $0.day < $1.day }
  }
}

extension ClosedDay {
  /// `Staff training`, however it was typed: other words come behind it.
  fileprivate var name: String? {
    why.map { $0.utf8.last == UInt8(ascii: ".") ? String($0.dropLast()) : $0 }
  }

  /// `Closed from 1pm. Staff training.` Nobody is told of an hour at which we are closed as it is:
  /// the doors and the telephone of all surgeries count.
  func words(in practice: PracticeDetails) -> String {
    let reason = why.map { " " + $0.asSentence } ?? ""
    guard case .day(let day) = date else { return hoursWords + reason }
    if BankHolidays.closedFor(on: day) != nil {
      return "Closed all day, as on every bank holiday." + reason
    }
    let weeks = practice.weeks
    guard let from, !weeks.isEmpty else { return hoursWords + reason }
    let closing = weeks.flatMap { $0[day.weekday].map(\.to) }.max()
    let opening = weeks.flatMap { $0[day.weekday].map(\.from) }.min()
    guard let closing, let opening, opening < from else { return "Closed all day." + reason }
    return "Closed from \(min(from, closing).words)." + reason
  }

  private var hoursWords: String { from.map { "Closed from \($0.words)." } ?? "Closed all day." }
}

extension PracticeDetails {
  /// The weeks of everybody's doors and telephones.
  fileprivate var weeks: [Week] {
    ([openingHours] + surgeries.map(\.openingHours))
      .flatMap { [$0?.inPerson, $0?.phone] }.compactMap { $0 }
  }
}

extension String {
  /// Begins with a capital and ends with a full stop, or whatever else ends a sentence.
  fileprivate var asSentence: String {
    let isEnded = [".", "!", "?"].contains { utf8.last == $0.utf8.first }
    return capitalisedFirst + (isEnded ? "" : ".")
  }
}
