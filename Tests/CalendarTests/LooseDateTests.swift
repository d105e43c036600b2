import Calendar
import Testing

@Suite struct LooseDateTests {
  @Test(arguments: [
    ("2014-02-11", "2014-02-11"), ("2014-2-11", "2014-02-11"), ("2014/02/11", "2014-02-11"),
    ("11 February 2014", "2014-02-11"), ("11 Feb 2014", "2014-02-11"),
    ("11 FEB. 2014", "2014-02-11"), ("11th February 2014", "2014-02-11"),
    ("1st March 2014", "2014-03-01"), ("22nd of March, 2014", "2014-03-22"),
    ("the 3rd of March 2014", "2014-03-03"), ("11/2/2014", "2014-02-11"),
    ("11/02/2014", "2014-02-11"), ("11.2.2014", "2014-02-11"), ("11-2-2014", "2014-02-11"),
    ("11-Feb-2014", "2014-02-11"), ("11Feb2014", "2014-02-11"),
    ("February 11, 2014", "2014-02-11"), ("February 11th 2014", "2014-02-11"),
    ("Tuesday 11 February 2014", "2014-02-11"), ("Tuesday, 11th February 2014", "2014-02-11"),
    ("Tue 11/2/2014", "2014-02-11"), ("Tues. 11 Feb 2014", "2014-02-11"),
    ("9 Sept 2014", "2014-09-09"), ("29 February 2012", "2012-02-29"),
    ("2014-02-11T00:00:00.000Z", "2014-02-11"), ("2014-02-11 00:00:00", "2014-02-11"),
    ("March 2014", "2014-03"), ("mar 2014", "2014-03"), ("2014-03", "2014-03"),
    ("3/2014", "2014-03"), ("03/2014", "2014-03"),
  ])
  func reads(_ typed: String, iso: String) throws {
    #expect(try LooseDate(reading: typed).iso == iso)
  }

  static let form =
    "write it like `11 February 2014`, or `March 2014` where only the month is known"

  @Test(arguments: [
    (
      "31 February 2014", "`31 February 2014` is not a date, as February 2014 has 28 days",
      "write a day from 1 to 28, such as `28 February 2014`"
    ),
    (
      "0 March 2014", "`0 March 2014` is not a date, as March 2014 has 31 days",
      "write a day from 1 to 31, such as `31 March 2014`"
    ),
    (
      "Wednesday 11 February 2014", "11 February 2014 is a Tuesday, not a Wednesday",
      "write `Tuesday 11 February 2014` or `Wednesday 12 February 2014`"
    ),
    (
      "Tuesday February 2014", "February 2014 has no day of the month beside its Tuesday",
      "write the day too, or `February 2014` alone"
    ),
    (
      "11/2/14", "`11/2/14` has only two digits of its year",
      "write all four: `11 February 2014`"
    ),
    (
      "11 Feb 98", "`11 Feb 98` has only two digits of its year",
      "write all four: `11 February 1998`"
    ),
    (
      "31/2/14", "`31/2/14` is not a date, as February 2014 has 28 days",
      "write a day from 1 to 28, such as `28 February 2014`"
    ),
    (
      "2/13/14", "`2/13/14` is not a date, as there is no month 13",
      "write the day first: `13 February 2014`"
    ),
    (
      "2/13/2014", "`2/13/2014` is not a date, as there is no month 13",
      "write the day first: `13 February 2014`"
    ),
    ("2014-13-40", "`2014-13-40` is not a date, as there is no month 13", form),
    ("2014-00", "`2014-00` is not a date, as there is no month 0", form),
    ("13/2014", "`13/2014` is not a date, as there is no month 13", form),
    (
      "11 February", "`11 February` has no year",
      "write the year too, such as `11 February 2014`"
    ),
    (
      "February 11th", "`February 11th` has no year",
      "write the year too, such as `11 February 2014`"
    ),
    ("2014", "`2014` is only a year", form),
    ("2013/14", "`2013/14` is a reporting year, not a date", form),
    (
      "11 February 20144", "`11 February 20144` is not a date, as 20144 cannot be its year",
      "write a year from 1900 to 2100"
    ),
    (
      "11/2/0214", "`11/2/0214` is not a date, as 214 cannot be its year",
      "write a year from 1900 to 2100"
    ),
    ("11 Febuary 2014", "`11 Febuary 2014` is not a date", "did you mean `February`?"),
    ("11 Spetember 2014", "`11 Spetember 2014` is not a date", "did you mean `September`?"),
    (
      "Wedensday 12 March 2014", "`Wedensday 12 March 2014` is not a date",
      "did you mean `Wednesday`?"
    ),
    ("Spring 2014", "`Spring 2014` is not a date", form),
    ("end of March 2014", "`end of March 2014` is not a date", form),
    ("ongoing", "`ongoing` is not a date", form),
    ("11/2-2014", "`11/2-2014` is not a date", form),
    ("-11/2/2014", "`-11/2/2014` is not a date", form),
    (
      "2014-02-11T18:30:00Z", "`2014-02-11T18:30:00Z` has more than a date in it",
      "write the day alone: `2014-02-11`"
    ),
    ("11/2/2014 and 12/2/2014", "`11/2/2014 and 12/2/2014` is not a date", form),
    (
      "99999999999999999999/1/2014",
      "`99999999999999999999/1/2014` is not a date, as January 2014 has 31 days",
      "write a day from 1 to 31, such as `31 January 2014`"
    ),
    ("", "`` is not a date", form),
  ])
  func refuses(_ typed: String, message: String, help: String) {
    #expect(throws: Misread(message, help: help)) { try LooseDate(reading: typed) }
  }

  @Test func aDayIsWantedWhereAMonthIsNotEnough() throws {
    #expect(try CalendarDate(reading: "11/2/2014").iso == "2014-02-11")
    #expect(
      throws: Misread(
        "`March 2014` is a month, not a day", help: "write the day too, such as `1 March 2014`")
    ) { try CalendarDate(reading: "March 2014") }
  }

  @Test func aMonthMeetsADeadlineOnlyWithAllItsDays() throws {
    let march = try LooseDate(reading: "March 2014")
    #expect(march.words == "March 2014")
    #expect(march.earliest.iso == "2014-03-01")
    #expect(march.latest.iso == "2014-03-31")
    #expect(march.meets(try CalendarDate(reading: "31 March 2014")))
    #expect(!march.meets(try CalendarDate(reading: "30 March 2014")))
    #expect(!march.hasCome(on: try CalendarDate(reading: "30 March 2014")))
    #expect(march.hasCome(on: try CalendarDate(reading: "31 March 2014")))
  }

  @Test(arguments: [
    ("11 March 2014", "11 March 2014", true, false), ("11 March 2014", "12 March 2014", true, true),
    ("12 March 2014", "11 March 2014", false, false), ("March 2014", "1 March 2014", true, false),
    ("31 March 2014", "March 2014", true, false), ("March 2014", "March 2014", true, false),
    ("April 2014", "31 March 2014", false, false), ("March 2014", "1 April 2014", true, true),
  ])
  func order(_ first: String, second: String, mayBe: Bool, surely: Bool) throws {
    let (first, second) = (try LooseDate(reading: first), try LooseDate(reading: second))
    #expect(first.mayComeBefore(second) == mayBe)
    #expect(first.surelyComesBefore(second) == surely)
  }

  @Test func listsPutAMonthAfterItsDays() throws {
    let typed = ["April 2014", "31 March 2014", "March 2014", "1 March 2014"]
    let sorted = try typed.map(LooseDate.init(reading:)).sorted()
    #expect(sorted.map(\.words) == ["1 March 2014", "31 March 2014", "March 2014", "April 2014"])
  }
}
