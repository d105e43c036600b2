import Calendar
import Testing

@testable import SiteBuilder

/// `sitegen check --until`.
@Suite struct ForecastTests {
  @Test func tellsWhatComesDayByDay() throws {
    let scratch = try Scratch()
    try scratch.writePractice()
    var options = RunOptions(.check, today: try #require(CalendarDate(2014, 3, 20)))
    options.content = scratch["Content"]
    let until = try #require(CalendarDate(2015, 4, 2))
    let events = try Forecast(options, until: until).events()

    #expect(events.map(\.date) == events.map(\.date).sorted())
    // What the report lacks is a warning until it is due, and a requirement from the next day on.
    let firstOfApril = events.filter { $0.date == "2014-04-01" }
    #expect(firstOfApril.contains { $0.rule == "DES-11" && $0.message.hasPrefix("requirement: ") })
    #expect(
      events.contains {
        $0.date == "2014-04-05" && $0.message == "`notices/closed.md` leaves the site"
      })
    #expect(
      events.contains { $0.date == "2015-01-01" && $0.message == "the report of 2014/15: due-soon" }
    )
    #expect(
      events.contains { $0.date == "2015-04-01" && $0.message == "the report of 2014/15: missing" })
    #expect(events.contains { $0.date == "2015-04-01" && $0.rule == "DES-01" })
  }

  @Test func saysNothingWhereNothingChanges() throws {
    let scratch = try Scratch()
    try scratch.write(
      "---\nkind: practice\nname: Quiet\nphone: 01632 960001\nrules: []\n---\n",
      to: "Content/quiet/practice.md")
    var options = RunOptions(.check, today: try #require(CalendarDate(2014, 3, 20)))
    options.content = scratch["Content"]
    let until = try #require(CalendarDate(2014, 6, 30))
    #expect(try Forecast(options, until: until).events().isEmpty)
  }
}
