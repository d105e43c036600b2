/// The clock of England, worked out rather than asked for: a program that brings its own libraries
/// has no table of time zones.
package enum London {
  /// The day it is in London, `seconds` after midnight on 1 January 1970 (UTC).
  package static func date(atUnixSeconds seconds: Int) -> CalendarDate {
    let local = seconds + (isSummerTime(atUnixSeconds: seconds) ? 3600 : 0)
    return CalendarDate(number: dayNumber(local))
  }

  /// British Summer Time runs from the last Sunday of March to the last Sunday of October, from
  /// 01:00 to 01:00 UTC. So it has been since 1996; earlier years had other days.
  package static func isSummerTime(atUnixSeconds seconds: Int) -> Bool {
    let year = CalendarDate(number: dayNumber(seconds)).year
    let begin = lastSunday(ofMonthWith31Days: 3, year) * 86_400 + 3600
    let end = lastSunday(ofMonthWith31Days: 10, year) * 86_400 + 3600
    return (begin..<end).contains(seconds)
  }

  private static func lastSunday(ofMonthWith31Days month: Int, _ year: Int) -> Int {
    guard let last = CalendarDate(year, month, 31) else { return 0 }
    return last.number - (last.weekday.index + 1) % 7
  }

  /// Rounded down, for seconds before 1970 too.
  private static func dayNumber(_ seconds: Int) -> Int {
    seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
  }
}
