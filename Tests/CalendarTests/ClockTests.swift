import Calendar
import Testing

@Suite struct ClockTests {
  @Test(arguments: [
    ("18:30", "18:30"), ("18.30", "18:30"), ("1830", "18:30"), ("0830", "08:30"),
    ("08:30", "08:30"), ("00:15", "00:15"), ("6:30pm", "18:30"), ("6.30pm", "18:30"),
    ("6.30 p.m.", "18:30"), ("6.30 PM", "18:30"), ("8am", "08:00"), ("8 a.m", "08:00"),
    ("8:00am", "08:00"), ("12pm", "12:00"), ("12am", "00:00"), ("12:30am", "00:30"),
    ("noon", "12:00"), ("12 noon", "12:00"), ("midday", "12:00"), ("midnight", "00:00"),
    ("12", "12:00"), ("12:30", "12:30"), ("13", "13:00"), ("18:30:00", "18:30"),
    ("1830hrs", "18:30"), ("18:30pm", "18:30"), ("24:00", "00:00"),
  ])
  func reads(_ typed: String, iso: String) throws {
    #expect(try ClockTime(reading: typed).iso == iso)
  }

  static let form = "write it like `6:30pm`, `8am` or `18:30`"

  @Test(arguments: [
    ("6:30", "`6:30` may be in the morning or in the evening", "write `6:30am` or `6:30pm`"),
    ("8", "`8` may be in the morning or in the evening", "write `8am` or `8pm`"),
    ("25:00", "`25:00` is not a time", form), ("18:60", "`18:60` is not a time", form),
    ("18:3", "`18:3` is not a time", form), ("13am", "`13am` is not a time", form),
    ("0pm", "`0pm` is not a time", form), ("24:30", "`24:30` is not a time", form),
    ("24:00pm", "`24:00pm` is not a time", form), ("half six", "`half six` is not a time", form),
    ("6pm to 8pm", "`6pm to 8pm` is not a time", form), ("6 p", "`6 p` is not a time", form),
    ("", "`` is not a time", form),
    ("999999999999999999999999", "`999999999999999999999999` is not a time", form),
  ])
  func refuses(_ typed: String, message: String, help: String) {
    #expect(throws: Misread(message, help: help)) { try ClockTime(reading: typed) }
  }

  @Test(arguments: [
    (0, "midnight", "00:00"), (1, "12:01am", "00:01"), (480, "8am", "08:00"),
    (719, "11:59am", "11:59"), (720, "noon", "12:00"), (750, "12:30pm", "12:30"),
    (1110, "6:30pm", "18:30"), (1439, "11:59pm", "23:59"), (1440, "midnight", "00:00"),
  ])
  func words(_ minutes: Int, words: String, iso: String) throws {
    let time = try #require(ClockTime(minutes: minutes))
    #expect(time.words == words)
    #expect(time.iso == iso)
  }

  @Test func noTimeOutsideTheDay() {
    #expect(ClockTime(minutes: -1) == nil)
    #expect(ClockTime(minutes: 1441) == nil)
    #expect(TimeSpan(minutes: 480, 480) == nil)
    #expect(TimeSpan(minutes: 480, 479) == nil)
  }
}
