import Calendar
import Testing

@Suite struct ReportingYearTests {
  @Test(arguments: [
    ("2013/14", "2013/14"), ("2013-14", "2013/14"), ("2013/2014", "2013/14"),
    ("2013 - 2014", "2013/14"), ("2013 to 2014", "2013/14"), ("1999/00", "1999/00"),
    ("2099/2100", "2099/00"),
  ])
  func reads(_ typed: String, name: String) throws {
    #expect(try ReportingYear(reading: typed).name == name)
  }

  @Test(arguments: [
    (
      "2014", "`2014` is part of two reporting years, which begin in April",
      "write `2013/14` or `2014/15`"
    ),
    (
      "2013/15", "`2013/15` is not a reporting year, which runs from one April to the next March",
      "write two years that follow each other, such as `2013/14`"
    ),
    (
      "2014/13", "`2014/13` is not a reporting year, which runs from one April to the next March",
      "write two years that follow each other, such as `2014/15`"
    ),
    (
      "0013/14", "`0013/14` is not a reporting year, which runs from one April to the next March",
      "write it like `2013/14`"
    ),
    ("13/14", "`13/14` has only two digits of its first year", "write `2013/14`"),
    ("2013/4", "`2013/4` is not a reporting year", "write it like `2013/14`"),
    ("2013/14/15", "`2013/14/15` is not a reporting year", "write it like `2013/14`"),
    ("last year", "`last year` is not a reporting year", "write it like `2013/14`"),
    ("14", "`14` is not a reporting year", "write it like `2013/14`"),
  ])
  func refuses(_ typed: String, message: String, help: String) {
    #expect(throws: Misread(message, help: help)) { try ReportingYear(reading: typed) }
  }

  @Test func runsFromAprilToMarch() throws {
    let year = try ReportingYear(reading: "2013/14")
    #expect(year.firstDay.iso == "2013-04-01")
    #expect(year.lastDay.iso == "2014-03-31")
    #expect(ReportingYear(containing: year.firstDay) == year)
    #expect(ReportingYear(containing: year.lastDay) == year)
    #expect(ReportingYear(containing: year.firstDay.adding(days: -1)) == year.previous)
    #expect(ReportingYear(containing: year.lastDay.adding(days: 1)) == year.next)
  }
}
