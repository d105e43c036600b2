import Calendar

/// `01APR2026`, `01/04/2026` or `2026-04-01`.
enum ExtractDate {
  static func day(_ typed: String) -> CalendarDate? {
    let text = oneLine(typed)
    let day = text.prefix { $0.isNumber }
    let month = text.dropFirst(day.count).prefix { $0.isLetter }
    let rest = text.dropFirst(day.count + month.count)
    let spaced = month.isEmpty ? text : "\(day) \(month) \(rest)"
    return try? CalendarDate(reading: spaced)
  }
}
