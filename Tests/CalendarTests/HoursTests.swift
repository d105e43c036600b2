import Calendar
import Testing

@Suite struct HoursTests {
  @Test(
    arguments: [
      ("8am to 6:30pm", "8am to 6:30pm"), ("08:00-18:30", "8am to 6:30pm"),
      ("8.00am - 6.30pm", "8am to 6:30pm"), ("0800-1830", "8am to 6:30pm"),
      ("8am until 6pm", "8am to 6pm"), ("8-6pm", "8am to 6pm"), ("2-6pm", "2pm to 6pm"),
      ("6-11am", "6am to 11am"), ("9-noon", "9am to noon"), ("9-12", "9am to noon"),
      ("9:00-17:00", "9am to 5pm"), ("8am-6", "8am to 6pm"), ("8am to 12", "8am to noon"),
      ("8am to midnight", "8am to midnight"), ("midnight to 8am", "midnight to 8am"),
      ("00:00-24:00", "24 hours"), ("00:00-00:00", "24 hours"), ("8-8pm", "8am to 8pm"),
      ("8am to 1pm, 2pm to 6pm", "8am to 1pm and 2pm to 6pm"),
      ("2pm to 6pm and 8am to 1pm", "8am to 1pm and 2pm to 6pm"),
      ("8:30-12:30, 13:30-18:00", "8:30am to 12:30pm and 1:30pm to 6pm"),
      ("8am-1pm; 1pm-6pm; 7pm-8pm", "8am to 1pm, 1pm to 6pm and 7pm to 8pm"),
      ("9am to noon, midday to 1pm", "9am to noon and noon to 1pm"),
      ("closed", "closed"), ("Closed", "closed"), ("24 hours", "24 hours"), ("24hrs", "24 hours"),
      ("24/7", "24 hours"), ("open 24 hours", "24 hours"), ("all day", "24 hours"),
      ("from 8am to 6pm", "8am to 6pm"), ("24:00", nil),
    ] as [(String, String?)])
  func reads(_ typed: String, words: String?) throws {
    let hours = try? TimeSpan.hours(reading: typed)
    #expect(hours.map(TimeSpan.words) == words)
  }

  static let form =
    "write them like `8am to 6:30pm`, `08:00-12:30, 14:00-18:30`, `closed` or `24 hours`"

  @Test(arguments: [
    (
      "8 to 6:30", "`8 to 6:30` does not say am or pm",
      "write `8am to 6:30pm`"
    ),
    (
      "9:00-5:00", "`9:00-5:00` does not say am or pm",
      "write `9am to 5pm`"
    ),
    (
      "2-18:00", "`2-18:00` does not say am or pm",
      "write `2am to 6pm` or `2pm to 6pm`"
    ),
    (
      "8am-10", "`8am-10` does not say am or pm",
      "write `8am to 10am` or `8am to 10pm`"
    ),
    (
      "8:30am to 6:30am", "`8:30am to 6:30am` ends before it begins",
      "write `8:30am to 6:30pm`; end a day's hours at `midnight`, and give the rest to the next day"
    ),
    (
      "18:30-08:00", "`18:30-08:00` ends before it begins",
      "write `6:30pm to 8pm`; end a day's hours at `midnight`, and give the rest to the next day"
    ),
    (
      "8am to 8am", "`8am to 8am` ends when it begins",
      "write the time it ends at, or `24 hours`"
    ),
    (
      "8am to 1pm, noon to 6pm", "`8am to 1pm` and `noon to 6pm` overlap",
      "make one of them end before the other begins, or write both as one"
    ),
    ("8am", "`8am` has a time without the time it runs to", form),
    ("8am 6pm", "`8am 6pm` has a time without the time it runs to", form),
    ("8am to", "`8am to` cannot be read as hours", form),
    ("25:00 to 26:00", "`25:00 to 26:00` cannot be read as hours", form),
    ("by appointment", "`by appointment` cannot be read as hours", form),
    (
      "8am to 6pm (closed for lunch)", "`8am to 6pm (closed for lunch)` cannot be read as hours",
      form
    ),
    ("8am to 6pm Monday", "`8am to 6pm Monday` cannot be read as hours", form),
    ("closed 8am to 6pm", "`closed 8am to 6pm` cannot be read as hours", form),
    ("", "`` cannot be read as hours", form),
  ])
  func refuses(_ typed: String, message: String, help: String) {
    #expect(throws: Misread(message, help: help)) { try TimeSpan.hours(reading: typed) }
  }
}
