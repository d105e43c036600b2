import Calendar
import Testing

@Suite struct BankHolidaysTests {
  @Test func everyYearIsAsPublished() throws {
    for line in published.split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1)
      let day = try CalendarDate(reading: String(parts[0]))
      #expect(BankHolidays.name(on: day) == String(parts[1]))
    }
    let days = BankHolidays.knownYears.flatMap(BankHolidays.days(of:))
    #expect(days.map(\.iso) == published.split(separator: "\n").map { String($0.prefix(10)) })
  }

  @Test func onlyWholeYearsAreKnown() throws {
    #expect(BankHolidays.isKnown(2011))
    #expect(BankHolidays.isKnown(2028))
    #expect(!BankHolidays.isKnown(2010))
    #expect(!BankHolidays.isKnown(2029))
    #expect(BankHolidays.days(of: 2029).isEmpty)
    #expect(BankHolidays.name(on: try CalendarDate(reading: "25 December 2029")) == nil)
    #expect(BankHolidays.isWorkingDay(try CalendarDate(reading: "25 December 2029")) == nil)
  }

  @Test(
    arguments: [
      // Easter: Thursday before to Tuesday after is one working day.
      ("17 April 2014", "22 April 2014", 1), ("17 April 2014", "21 April 2014", 0),
      ("24 December 2014", "2 January 2015", 4), ("3 March 2014", "10 March 2014", 5),
      ("10 March 2014", "10 March 2014", 0), ("10 March 2014", "3 March 2014", 0),
      ("31 December 2010", "4 January 2011", 1), ("30 December 2010", "4 January 2011", nil),
      ("31 December 2028", "1 January 2029", nil),
    ] as [(String, String, Int?)])
  func workingDays(_ start: String, end: String, count: Int?) throws {
    #expect(
      BankHolidays.workingDays(
        after: try CalendarDate(reading: start), through: try CalendarDate(reading: end)) == count)
  }

  /// GOV.UK names the day that stands in; the day itself is no working day for anybody either.
  @Test(arguments: [
    (2011, ["2011-01-01", "2011-12-25"]), (2012, ["2012-01-01"]), (2014, []),
    (2015, ["2015-12-26"]), (2016, ["2016-12-25"]), (2021, ["2021-12-25", "2021-12-26"]),
    (2022, ["2022-01-01", "2022-12-25"]), (2026, ["2026-12-26"]),
    (2027, ["2027-12-25", "2027-12-26"]), (2028, ["2028-01-01"]),
  ])
  func surgeriesAreClosedOnTheDayItselfToo(_ year: Int, besides: [String]) throws {
    let closed = BankHolidays.closedDays(of: year)
    let published = BankHolidays.days(of: year)
    #expect(closed == closed.sorted())
    #expect(Set(closed).isSuperset(of: published))
    #expect(closed.filter { !published.contains($0) }.map(\.iso) == besides)
    #expect(closed.allSatisfy { BankHolidays.closedFor(on: $0) != nil })
  }

  @Test(
    arguments: [
      ("25 December 2027", "Christmas Day"), ("26 December 2026", "Boxing Day"),
      ("1 January 2028", "New Year’s Day"), ("28 December 2026", "Boxing Day (substitute day)"),
      ("24 December 2026", nil), ("27 December 2026", nil), ("25 December 2029", nil),
    ] as [(String, String?)])
  func whatADayIsClosedFor(_ day: String, name: String?) throws {
    #expect(BankHolidays.closedFor(on: try CalendarDate(reading: day)) == name)
  }

  @Test(arguments: [
    ("18 April 2014", false), ("19 April 2014", false), ("22 April 2014", true),
  ])
  func isWorkingDay(_ day: String, works: Bool) throws {
    #expect(BankHolidays.isWorkingDay(try CalendarDate(reading: day)) == works)
  }
}

/// GOV.UK, "UK bank holidays", England and Wales.
private let published = """
  2011-01-03 New Year’s Day (substitute day)
  2011-04-22 Good Friday
  2011-04-25 Easter Monday
  2011-04-29 Royal wedding
  2011-05-02 Early May bank holiday
  2011-05-30 Spring bank holiday
  2011-08-29 Summer bank holiday
  2011-12-26 Boxing Day
  2011-12-27 Christmas Day (substitute day)
  2012-01-02 New Year’s Day (substitute day)
  2012-04-06 Good Friday
  2012-04-09 Easter Monday
  2012-05-07 Early May bank holiday
  2012-06-04 Spring bank holiday (substitute day)
  2012-06-05 Queen’s Diamond Jubilee (extra bank holiday)
  2012-08-27 Summer bank holiday
  2012-12-25 Christmas Day
  2012-12-26 Boxing Day
  2013-01-01 New Year’s Day
  2013-03-29 Good Friday
  2013-04-01 Easter Monday
  2013-05-06 Early May bank holiday
  2013-05-27 Spring bank holiday
  2013-08-26 Summer bank holiday
  2013-12-25 Christmas Day
  2013-12-26 Boxing Day
  2014-01-01 New Year’s Day
  2014-04-18 Good Friday
  2014-04-21 Easter Monday
  2014-05-05 Early May bank holiday
  2014-05-26 Spring bank holiday
  2014-08-25 Summer bank holiday
  2014-12-25 Christmas Day
  2014-12-26 Boxing Day
  2015-01-01 New Year’s Day
  2015-04-03 Good Friday
  2015-04-06 Easter Monday
  2015-05-04 Early May bank holiday
  2015-05-25 Spring bank holiday
  2015-08-31 Summer bank holiday
  2015-12-25 Christmas Day
  2015-12-28 Boxing Day (substitute day)
  2016-01-01 New Year’s Day
  2016-03-25 Good Friday
  2016-03-28 Easter Monday
  2016-05-02 Early May bank holiday
  2016-05-30 Spring bank holiday
  2016-08-29 Summer bank holiday
  2016-12-26 Boxing Day
  2016-12-27 Christmas Day (substitute day)
  2017-01-02 New Year’s Day (substitute day)
  2017-04-14 Good Friday
  2017-04-17 Easter Monday
  2017-05-01 Early May bank holiday
  2017-05-29 Spring bank holiday
  2017-08-28 Summer bank holiday
  2017-12-25 Christmas Day
  2017-12-26 Boxing Day
  2018-01-01 New Year’s Day
  2018-03-30 Good Friday
  2018-04-02 Easter Monday
  2018-05-07 Early May bank holiday
  2018-05-28 Spring bank holiday
  2018-08-27 Summer bank holiday
  2018-12-25 Christmas Day
  2018-12-26 Boxing Day
  2019-01-01 New Year’s Day
  2019-04-19 Good Friday
  2019-04-22 Easter Monday
  2019-05-06 Early May bank holiday
  2019-05-27 Spring bank holiday
  2019-08-26 Summer bank holiday
  2019-12-25 Christmas Day
  2019-12-26 Boxing Day
  2020-01-01 New Year’s Day
  2020-04-10 Good Friday
  2020-04-13 Easter Monday
  2020-05-08 Early May bank holiday (VE day)
  2020-05-25 Spring bank holiday
  2020-08-31 Summer bank holiday
  2020-12-25 Christmas Day
  2020-12-28 Boxing Day (substitute day)
  2021-01-01 New Year’s Day
  2021-04-02 Good Friday
  2021-04-05 Easter Monday
  2021-05-03 Early May bank holiday
  2021-05-31 Spring bank holiday
  2021-08-30 Summer bank holiday
  2021-12-27 Christmas Day (substitute day)
  2021-12-28 Boxing Day (substitute day)
  2022-01-03 New Year’s Day (substitute day)
  2022-04-15 Good Friday
  2022-04-18 Easter Monday
  2022-05-02 Early May bank holiday
  2022-06-02 Spring bank holiday
  2022-06-03 Platinum Jubilee bank holiday
  2022-08-29 Summer bank holiday
  2022-09-19 Bank Holiday for the State Funeral of Queen Elizabeth II
  2022-12-26 Boxing Day
  2022-12-27 Christmas Day (substitute day)
  2023-01-02 New Year’s Day (substitute day)
  2023-04-07 Good Friday
  2023-04-10 Easter Monday
  2023-05-01 Early May bank holiday
  2023-05-08 Bank holiday for the coronation of King Charles III
  2023-05-29 Spring bank holiday
  2023-08-28 Summer bank holiday
  2023-12-25 Christmas Day
  2023-12-26 Boxing Day
  2024-01-01 New Year’s Day
  2024-03-29 Good Friday
  2024-04-01 Easter Monday
  2024-05-06 Early May bank holiday
  2024-05-27 Spring bank holiday
  2024-08-26 Summer bank holiday
  2024-12-25 Christmas Day
  2024-12-26 Boxing Day
  2025-01-01 New Year’s Day
  2025-04-18 Good Friday
  2025-04-21 Easter Monday
  2025-05-05 Early May bank holiday
  2025-05-26 Spring bank holiday
  2025-08-25 Summer bank holiday
  2025-12-25 Christmas Day
  2025-12-26 Boxing Day
  2026-01-01 New Year’s Day
  2026-04-03 Good Friday
  2026-04-06 Easter Monday
  2026-05-04 Early May bank holiday
  2026-05-25 Spring bank holiday
  2026-08-31 Summer bank holiday
  2026-12-25 Christmas Day
  2026-12-28 Boxing Day (substitute day)
  2027-01-01 New Year’s Day
  2027-03-26 Good Friday
  2027-03-29 Easter Monday
  2027-05-03 Early May bank holiday
  2027-05-31 Spring bank holiday
  2027-08-30 Summer bank holiday
  2027-12-27 Christmas Day (substitute day)
  2027-12-28 Boxing Day (substitute day)
  2028-01-03 New Year’s Day (substitute day)
  2028-04-14 Good Friday
  2028-04-17 Easter Monday
  2028-05-01 Early May bank holiday
  2028-05-29 Spring bank holiday
  2028-08-28 Summer bank holiday
  2028-12-25 Christmas Day
  2028-12-26 Boxing Day
  """
