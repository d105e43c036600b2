/// Gathers a week from the lines in which it is typed.
package struct WeekReading: Sendable {
  package private(set) var week = Week()
  private var named: Set<Weekday> = []

  package init() {}

  /// Days and their hours that stand apart: `Mon-Fri` and `8am to 6:30pm`.
  package mutating func read(days: String, hours: String) throws(Misread) {
    var reader = TokenReader(days)
    let typedDays = try TypedDays(&reader, days)
    guard reader.isAtEnd else { throw TypedDays.misread(reader, days) }
    try add(typedDays, try TimeSpan.hours(reading: hours))
  }

  /// One line: `Tuesday 6:30pm to 8pm; Saturday 9am to noon`. A line with hours and no day is only
  /// understood where it is `24 hours` or `closed`, for then it is so every day.
  package mutating func read(line: String) throws(Misread) {
    if let hours = try? TimeSpan.hours(reading: line) {
      guard hours.isEmpty || hours == [.wholeDay] else {
        throw Misread(
          "\(Misread.quoted(line)) does not say which days it is for",
          help: "write the days first, such as `Monday to Friday \(TimeSpan.words(hours))`")
      }
      return try add(TypedDays(Weekday.allCases), hours)
    }
    var reader = TokenReader(line)
    reader.skipAll(Self.separators)
    repeat {
      let days = try TypedDays(&reader, line)
      reader.skipAll([.mark(":"), .mark(","), .mark("-")])
      try add(days, try TimeSpan.hours(&reader, line))
      reader.skipAll(Self.separators)
    } while !reader.isAtEnd
  }

  private static let separators: Set<Token> = [
    .mark(";"), .mark(","), .mark("."), .mark("/"), .mark("&"), .word("and"),
  ]

  private mutating func add(_ typed: TypedDays, _ hours: [TimeSpan]) throws(Misread) {
    if typed.namesBankHolidays, !hours.isEmpty {
      throw Misread(
        "bank holidays are always closed here",
        help: "write `Bank holidays: closed`, or leave them out")
    }
    for day in typed.days {
      guard named.insert(day).inserted else {
        throw Misread(
          "\(day.rawValue) has hours a second time",
          help: "give each day's hours once; several are parted by commas, such as "
            + "`8am to 1pm, 2pm to 6pm`")
      }
      if !hours.isEmpty { week.hours[day] = hours }
    }
  }
}

extension Week {
  /// The week that one line says: `Mon-Fri 08:00-18:30`.
  package init(reading line: String) throws(Misread) {
    var reading = WeekReading()
    try reading.read(line: line)
    self = reading.week
  }
}
