import Calendar
import Testing

@Suite struct CalendarDateTests {
  @Test func everyDayOfFourHundredYearsFollowsTheOneBefore() {
    // Counted on the fingers, so to say: by the lengths of the months alone.
    var number = -25_567  // 1 January 1900
    var weekday = 0  // a Monday
    var days = 0
    for year in 1900..<2300 {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year == 2000)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (index, length) in lengths.enumerated() {
        #expect(CalendarDate(year, index + 1, length + 1) == nil)
        for day in 1...length {
          let date = CalendarDate(year, index + 1, day)
          guard date == CalendarDate(number: number), date?.number == number,
            date?.weekday == Weekday.allCases[weekday]
          else {
            Issue.record("\(year)-\(index + 1)-\(day) is not day \(number)")
            return
          }
          number += 1
          weekday = (weekday + 1) % 7
          days += 1
        }
      }
    }
    #expect(days == 146_097)
  }

  /// From another program's calendar.
  @Test(arguments: [
    (1, "0001-01-01", -719_162, Weekday.monday), (1600, "1600-02-29", -135_081, .tuesday),
    (1969, "1969-12-31", -1, .wednesday), (1970, "1970-01-01", 0, .thursday),
    (2000, "2000-02-29", 11_016, .tuesday), (2014, "2014-03-31", 16_160, .monday),
    (2100, "2100-03-01", 47_541, .monday), (9999, "9999-12-31", 2_932_896, .friday),
  ])
  func knownDays(_ year: Int, iso: String, number: Int, weekday: Weekday) {
    let date = CalendarDate(number: number)
    #expect(date.iso == iso)
    #expect(date.year == year)
    #expect(date.weekday == weekday)
    #expect(CalendarDate(date.year, date.month, date.day)?.number == number)
  }

  @Test(arguments: [
    (2014, 2, 29), (1900, 2, 29), (2014, 13, 1), (2014, 0, 1), (2014, 4, 31), (2014, 1, 0),
    (2014, 1, -1), (0, 1, 1), (10_000, 1, 1),
  ])
  func noSuchDay(_ year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year, month, day) == nil)
  }

  @Test func writesItself() throws {
    let date = try #require(CalendarDate(2014, 3, 1))
    #expect(date.iso == "2014-03-01")
    #expect(date.words == "1 March 2014")
    #expect(date.adding(days: -1).words == "28 February 2014")
    #expect(date.days(since: date.adding(days: -366)) == 366)
  }
}
