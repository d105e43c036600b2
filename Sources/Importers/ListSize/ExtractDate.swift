import Calendar

/// The day of a register: `01APR2026`, `01/04/2026` or `2026-04-01`.
struct ExtractDate {
  let day: CalendarDate
  /// Day and month may have changed places, as they do when a file is saved by a program that is set
  /// to American dates. NHS England counts on the first of a month: that reading is beyond doubt.
  let isDoubtful: Bool

  /// Nil for what is no date.
  init?(_ typed: String) {
    let text = oneLine(typed)
    let digits = text.prefix { $0.isNumber }
    let month = text.dropFirst(digits.count).prefix { $0.isLetter }
    let rest = text.dropFirst(digits.count + month.count)
    let spaced = month.isEmpty ? text : "\(digits) \(month) \(rest)"
    guard let day = try? CalendarDate(reading: spaced) else { return nil }
    self.day = day
    let time = month.isEmpty ? AnswerTime(text) : nil
    isDoubtful =
      day.day != 1 && time?.monthFirst != nil && time?.dayFirst != nil
      && time?.monthFirst != time?.dayFirst
  }
}
