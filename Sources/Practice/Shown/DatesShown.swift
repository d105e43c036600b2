import Calendar

extension LooseDate {
  /// `Tuesday 14 July 2026`, for a day that people are to keep free.
  var withWeekday: String {
    guard case .day(let day) = self else { return words }
    return "\(day.weekday.rawValue) \(day.words)"
  }
}
