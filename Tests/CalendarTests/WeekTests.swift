import Calendar
import Testing

@Suite struct WeekTests {
  @Test(arguments: [
    ("Mon-Fri 08:00-18:30", "Monday to Friday 8am to 6:30pm; Saturday and Sunday closed"),
    (
      "Monday to Friday: 8am to 6:30pm",
      "Monday to Friday 8am to 6:30pm; Saturday and Sunday closed"
    ),
    (
      "Tuesday 6:30pm to 8pm; Saturday 9am to noon",
      "Monday, Wednesday to Friday and Sunday closed; Tuesday 6:30pm to 8pm; "
        + "Saturday 9am to noon"
    ),
    (
      "Mon-Thu 8am-6pm, Fri 8am-5pm",
      "Monday to Thursday 8am to 6pm; Friday 8am to 5pm; Saturday and Sunday closed"
    ),
    (
      "Mon, Wed and Fri 9-noon, 2-5pm",
      "Monday, Wednesday and Friday 9am to noon and 2pm to 5pm; "
        + "Tuesday, Thursday, Saturday and Sunday closed"
    ),
    (
      "Mondays & Tuesdays - 8am to 1pm; 2pm to 6pm Wed 9am-noon",
      "Monday and Tuesday 8am to 1pm and 2pm to 6pm; Wednesday 9am to noon; "
        + "Thursday to Sunday closed"
    ),
    (
      "weekdays 8am to 8pm, weekends 9am to noon, bank holidays closed",
      "Monday to Friday 8am to 8pm; Saturday and Sunday 9am to noon"
    ),
    (
      "Weekdays 8am-6pm; Saturday, Sunday and bank holidays: closed",
      "Monday to Friday 8am to 6pm; Saturday and Sunday closed"
    ),
    ("Bank holidays: closed", "Every day closed"), ("closed", "Every day closed"),
    ("every day 8am to 8pm", "Every day 8am to 8pm"), ("24 hours", "Every day 24 hours"),
    ("24/7", "Every day 24 hours"), ("Daily, 24 hours", "Every day 24 hours"),
    ("every Tuesday 6pm to 8pm", "Monday and Wednesday to Sunday closed; Tuesday 6pm to 8pm"),
    ("Sat to Mon 9am-noon", "Monday, Saturday and Sunday 9am to noon; Tuesday to Friday closed"),
    (
      "Tues. 9am-noon; Thurs 9am-noon.",
      "Monday, Wednesday and Friday to Sunday closed; Tuesday and Thursday 9am to noon"
    ),
  ])
  func reads(_ typed: String, words: String) throws {
    let lines = try Week(reading: typed).lines
    #expect(lines.map { "\($0.days) \($0.hours)" }.joined(separator: "; ") == words)
  }

  static let form = "write them like `Monday to Friday 8am to 6:30pm; Saturday 9am to noon`"

  @Test(arguments: [
    (
      "Mon-Fri 8am-6pm; Friday 8am-5pm", "Friday has hours a second time",
      "give each day's hours once; several are parted by commas, such as `8am to 1pm, 2pm to 6pm`"
    ),
    (
      "8am to 6pm", "`8am to 6pm` does not say which days it is for",
      "write the days first, such as `Monday to Friday 8am to 6pm`"
    ),
    (
      "Bank holidays 9am to noon", "bank holidays are always closed here",
      "write `Bank holidays: closed`, or leave them out"
    ),
    ("Wendesday 8am to 6pm", "`wendesday` is not a day of the week", "did you mean `Wednesday`?"),
    (
      "8am to 6pm Monday to Friday",
      "`8am to 6pm Monday to Friday` cannot be read as days and hours", form
    ),
    (
      "first Saturday 9am to noon", "`first Saturday 9am to noon` cannot be read as days and hours",
      form
    ),
    (
      "Mon-Fri 8am-6pm except bank holidays",
      "`Mon-Fri 8am-6pm except bank holidays` cannot be read as days and hours", form
    ),
    ("bank 8am to 6pm", "`bank 8am to 6pm` cannot be read as days and hours", form),
    ("Monday", "`Monday` cannot be read as hours", HoursTests.form),
    (
      "Mon 8 to 6", "`Mon 8 to 6` does not say am or pm",
      "write `8am to 6pm`"
    ),
    ("", "`` cannot be read as days and hours", form),
  ])
  func refuses(_ typed: String, message: String, help: String) {
    #expect(throws: Misread(message, help: help)) { try Week(reading: typed) }
  }

  @Test func daysAndHoursMayStandApart() throws {
    var reading = WeekReading()
    try reading.read(days: "Mon - Fri", hours: "8am to 6:30pm")
    try reading.read(days: "Bank holidays", hours: "closed")
    #expect(reading.week == .coreHours)
    #expect(throws: Misread.self) { try reading.read(days: "Friday", hours: "closed") }
    #expect(throws: Misread.self) { try reading.read(days: "Sat 9am", hours: "closed") }
    #expect(throws: Misread.self) { try reading.read(days: "Sunday", hours: "Monday 8am-9am") }
    #expect(reading.week == .coreHours)
  }

  @Test(arguments: [
    ("Mon-Fri 8am to 6:30pm", true), ("weekdays 7am to 8pm", true), ("24 hours", true),
    ("Mon-Fri 8am-1pm, 1pm-6:30pm", true), ("Mon-Fri 8am-1pm, 2pm-6:30pm", false),
    ("Mon-Fri 8am to 6pm", false), ("Mon-Thu 8am to 6:30pm", false), ("closed", false),
    ("Mon-Fri 6am-7am, 9am-6:30pm", false),
  ])
  func coversCoreHours(_ typed: String, covers: Bool) throws {
    #expect(try Week(reading: typed).covers(.coreHours) == covers)
  }

  @Test func everyWeekCoversNoHours() {
    #expect(Week().covers(Week()))
    #expect(!Week().covers(.coreHours))
    #expect(
      Week.coreHours.lines.first.map { [$0.days, $0.hours] }
        == ["Monday to Friday", "8am to 6:30pm"])
  }
}
