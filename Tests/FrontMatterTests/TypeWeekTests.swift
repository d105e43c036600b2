import Calendar
import Diagnostics
import FrontMatter
import Testing

@Suite struct TypeWeekTests {
  static func words(_ week: Week?) -> [String] {
    week?.lines.filter { $0.hours != "closed" }.map { "\($0.days) \($0.hours)" } ?? []
  }

  @Test(arguments: [
    ("Mon–Fri 08:00–18:30", ["Monday to Friday 8am to 6:30pm"]),
    (
      "Tuesday 6:30pm to 8pm; Saturday 9am to noon.",
      ["Tuesday 6:30pm to 8pm", "Saturday 9am to noon"]
    ),
    ("Monday 8am to 6pm\nTuesday 8am to 1pm\n", ["Monday 8am to 6pm", "Tuesday 8am to 1pm"]),
    ("24 hours", ["Every day 24 hours"]), ("closed", []),
  ])
  func lines(_ typed: String, words: [String]) {
    let reading = TypeReading(.week, typed, .block)
    #expect(reading.findings.isEmpty)
    #expect(reading.value != nil)
    #expect(Self.words(reading.value) == words)
  }

  @Test func aMappingOfDaysToHours() {
    let reading = TypeReading(
      .week,
      .record([
        ("Mon–Thu", .typed("08:00–18:30")),
        ("Friday", .list([.typed("8am to 1pm"), .typed("2pm to 6pm")], asTyped: "[...]")),
        ("Saturday, Sunday and bank holidays", .typed("closed")),
      ]))
    #expect(reading.findings.isEmpty)
    #expect(
      Self.words(reading.value) == [
        "Monday to Thursday 8am to 6:30pm", "Friday 8am to 1pm and 2pm to 6pm",
      ])
  }

  @Test func aListOfLinesAndMappings() {
    let reading = TypeReading(
      .week,
      .list(
        [.typed("Tuesday 6:30pm to 8pm"), .record([("Saturday", .typed("9am to noon"))])],
        asTyped: "- Tuesday ..."))
    #expect(Self.words(reading.value) == ["Tuesday 6:30pm to 8pm", "Saturday 9am to noon"])
  }

  @Test func everyMistakeIsSaidAtItsLine() {
    let reading = TypeReading(
      .week,
      .record([
        ("Mon-Fri", .typed("8 to 6:30")), ("Wednesday", .typed("9am to noon")),
        ("Munday", .typed("9am to noon")), ("Wed", .typed("1pm to 2pm")), ("Saturday", .empty()),
        ("Bank holidays", .typed("9am to noon")), ("Sunday", .record([])),
      ]))
    #expect(reading.value == nil)
    #expect(
      reading.said == [
        "`8 to 6:30` does not say am or pm | write `8am to 6:30pm`",
        "`Munday` cannot be read as days and hours | "
          + "write them like `Monday to Friday 8am to 6:30pm; Saturday 9am to noon`",
        "Wednesday has hours a second time | give each day's hours once; several are parted by "
          + "commas, such as `8am to 1pm, 2pm to 6pm`",
        "`Saturday` has no hours | write the hours after it, or `closed`",
        "bank holidays are always closed here | write `Bank holidays: closed`, or leave them out",
        "the hours of `Sunday` cannot be read | write them like `8am to 1pm, 2pm to 6pm`",
      ])
    #expect(reading.findings.map(\.place.line) == [4, 6, 7, 8, 9, 3])
  }

  @Test func aLineThatIsNoWeek() {
    #expect(
      TypeReading(.week, "by appointment").said == [
        "`by appointment` cannot be read as days and hours | "
          + "write them like `Monday to Friday 8am to 6:30pm; Saturday 9am to noon`"
      ])
  }
}
