import Calendar
import Diagnostics
import FrontMatter
import Testing

/// What the readers of `Calendar` accept and refuse is tested there; here, what fields add.
@Suite struct TypeDateTests {
  @Test(arguments: [
    ("11 February 2014", "2014-02-11"), ("11\u{A0}February\u{202F}2014", "2014-02-11"),
    ("“11 February 2014”", "2014-02-11"), ("'11/2/2014'", "2014-02-11"),
    ("2014\u{2011}02\u{2011}11", "2014-02-11"), ("11 February 2014.", "2014-02-11"),
    ("11 February 2014 # agreed by email", "2014-02-11"), ("March 2014", "2014-03"),
    ("\u{200B}March 2014\u{FEFF}", "2014-03"), ("2014–03", "2014-03"),
  ])
  func dates(_ typed: String, iso: String) {
    let reading = TypeReading(.date, typed)
    #expect(reading.value?.iso == iso)
    #expect(reading.findings.isEmpty)
  }

  @Test(arguments: [
    (
      "31 February 2014",
      "`31 February 2014` is not a date, as February 2014 has 28 days | "
        + "write a day from 1 to 28, such as `28 February 2014`"
    ),
    (
      "Wednesday 11 February 2014",
      "11 February 2014 is a Tuesday, not a Wednesday | "
        + "write `Tuesday 11 February 2014` or `Wednesday 12 February 2014`"
    ),
    (
      "11/2/14", "`11/2/14` has only two digits of its year | write all four: `11 February 2014`"
    ),
    (
      "# soon",
      "`# soon` is not a date | "
        + "write it like `11 February 2014`, or `March 2014` where only the month is known"
    ),
    (
      "11\u{1B}[31m `x` " + String(repeating: "9", count: 100),
      "`11 [31m 'x' 999999999999999999999999999999999999999999999999…` is not a date | "
        + "write it like `11 February 2014`, or `March 2014` where only the month is known"
    ),
  ])
  func noDates(_ typed: String, said: String) {
    let reading = TypeReading(.date, typed)
    #expect(reading.value == nil)
    #expect(reading.said == [said])
    #expect(reading.findings.map(\.place) == [FieldNode.fixedPlace])
  }

  @Test func aListIsNoDate() {
    let list = FieldNode.list([.typed("11/2/2014")], asTyped: "- 11/2/2014")
    #expect(
      TypeReading(.date, list).said == [
        "this should be a date, on one line | "
          + "write it after the colon, such as `11 February 2014`"
      ])
  }

  @Test(arguments: ["February 2026", "2026-02", "Feb 2026", "02/2026"])
  func months(_ typed: String) {
    #expect(TypeReading(.month, typed).value == .month(year: 2026, month: 2))
  }

  @Test func aDayIsNoMonth() {
    #expect(
      TypeReading(.month, "1 February 2026").said == [
        "`1 February 2026` is a day, not a month | write `February 2026`"
      ])
    #expect(TypeReading(.month, "February").said.count == 1)
  }

  @Test(arguments: ["2013/14", "2013-14", "2013–14", "2013/2014", "2013 — 2014", "“2013/14”"])
  func years(_ typed: String) {
    #expect(TypeReading(.year, typed).value == ReportingYear(startingIn: 2013))
  }

  @Test(arguments: [
    (
      "2014",
      "`2014` is part of two reporting years, which begin in April | write `2013/14` or `2014/15`"
    ),
    (
      "2013/15",
      "`2013/15` is not a reporting year, which runs from one April to the next March | "
        + "write two years that follow each other, such as `2013/14`"
    ),
  ])
  func noYears(_ typed: String, said: String) {
    #expect(TypeReading(.year, typed).said == [said])
  }

  @Test(arguments: [
    ("18:30", 1110), ("6.30pm", 1110), ("6.30 p.m.", 1110), ("noon", 720), ("8am # or so", 480),
  ])
  func times(_ typed: String, minutes: Int) {
    #expect(TypeReading(.time, typed).value == ClockTime(minutes: minutes))
  }

  @Test func anOpenTimeIsAskedAbout() {
    #expect(
      TypeReading(.time, "6.30").said == [
        "`6.30` may be in the morning or in the evening | write `6:30am` or `6:30pm`"
      ])
  }
}
