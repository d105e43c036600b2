import Calendar
import Diagnostics
import Testing

@testable import FrontMatter

/// What to type instead is what was meant.
@Suite struct TypeHelpTests {
  @Test(arguments: [
    ("9.203", "write `9,203`, or `9.20` if that is meant"),
    ("9.000", "write `9,000`, or `9.00` if that is meant"),
    ("£65.000", "write `65,000`, or `65.00` if that is meant"),
  ])
  func aPointInPlaceOfAComma(_ typed: String, _ help: String) {
    let type: FieldType<Int> = typed.hasPrefix("£") ? .pounds : .whole
    let reading = TypeReading(type, typed)
    #expect(reading.value == nil)
    #expect(reading.findings.map(\.help) == [help])
    #expect(reading.findings.first?.message.contains("three digits after a point") == true)
  }

  @Test func ofAnAnswerToo() {
    let reading = TypeReading(.answers, .record([("Not", .typed("1.061"))]))
    #expect(reading.findings.map(\.help) == ["write `1,061`, or `1.06` if that is meant"])
  }

  @Test(arguments: ["0.500", "48.500%", "1234.500", "33.5000"])
  func otherDecimalsAreDecimals(_ typed: String) {
    #expect(TypeReading(.figure, typed).said == [])
  }

  @Test(arguments: [
    (
      "99999-01-01",
      "`99999-01-01` is not a date, as 99999 cannot be its year | write a year from 1900 to 2100"
    ),
    (
      "11 February 2014 (Monday)",
      "11 February 2014 is a Tuesday, not a Monday | "
        + "write `Tuesday 11 February 2014` or `Monday 10 February 2014`"
    ),
  ])
  func dates(_ typed: String, _ said: String) {
    #expect(TypeReading(.date, typed).said == [said])
  }

  @Test(arguments: [
    "11 February 2014 (Tuesday)", "11 February 2014, Tue", "2014-02-11 (Tues)",
    "11/2/2014 Tuesday",
  ])
  func aWeekdayMayFollow(_ typed: String) throws {
    let reading = TypeReading(.date, typed)
    #expect(reading.said == [])
    #expect(reading.value == .day(try #require(CalendarDate(2014, 2, 11))))
  }

  @Test(arguments: [
    ("**who_for:** x", "`who_for: x`"), ("*who_for:* x", "`who_for: x`"),
    ("who_for:*x*", "`who_for: *x*`"),
  ])
  func starsAroundAKey(_ line: String, _ meant: String) {
    let document = SourceDocument(
      bytes: Array("---\nkind: service\n\(line)\n---\n".utf8), file: "a.md", isYAMLOnly: false,
      knownKeys: ["kind"])
    #expect(document.findings.count == 1)
    #expect(document.findings.first?.help?.contains("write \(meant), or") == true)
  }

  @Test(arguments: [
    "Mon-Fri 8am-6pm # note", "Mon-Fri 8am-6pm # note\n  # more", "\n  Mon-Fri: 8am-6pm # note",
    "\n  # more\n  Mon-Fri: 8am-6pm", "\n  - Mon-Fri 8am-6pm # note",
    "Mon-Thu 8am-6pm; # note\n  Fri 8am-6pm # another",
  ])
  func aCommentAfterHours(_ typed: String) {
    let document = SourceDocument(
      bytes: Array("---\nphone: \(typed)\n---\n".utf8), file: "a.md", isYAMLOnly: false,
      knownKeys: ["phone"])
    var problems = FieldProblems()
    let week = document.entries.first.flatMap { FieldType.week.read($0.value, &problems) }
    let plain = TypeReading(.week, "Mon-Fri 8am-6pm")
    #expect(problems.findings == [])
    #expect(week != nil && week == plain.value)
  }

  @Test func aCommentAfterAFigureOfATable() {
    let row = ("0-16", FieldNode.record([("members", .typed("5 # counted"))]))
    #expect(TypeReading(.table, .record([row])).said == [])
  }

  @Test(arguments: ["https://pea.example", "https://pea.example/", "http://pea.example:8080/"])
  func aWebsite(_ typed: String) {
    #expect(TypeReading(.website, typed).value == typed)
  }

  @Test(arguments: ["/surgery/", "/?page=1", "?page=1", "#top", "/#top", "/index.html"])
  func aWebsiteIsTheRootOfItsServer(_ rest: String) {
    let reading = TypeReading(.website, "https://pea.example" + rest)
    #expect(
      reading.said == [
        "`https://pea.example\(rest)` has `\(rest)` after the name of the site, but the pages of a "
          + "practice begin at the root of their website | write `https://pea.example/`"
      ])
  }
}
