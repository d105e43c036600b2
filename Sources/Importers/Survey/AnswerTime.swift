import Calendar

/// When somebody answered, as a survey tool writes it: the day, of which the order may be in doubt.
struct AnswerTime: Equatable {
  /// As the day may be read: year, month and day in this order where it is written so.
  let dayFirst: CalendarDate?
  let monthFirst: CalendarDate?

  /// Nil for what is no date: `2022/11/30 10:39:41 PM GMT+1`, `11/30/22 10:39:41`,
  /// `30/11/2022 10:39`, `2022-11-30T10:39:41Z`, `30 Nov 2022`.
  init?(_ typed: String) {
    let text = oneLine(typed)
    let day = text.prefix { $0 != " " && $0 != "T" }
    let parts = day.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    let numbers = parts.compactMap { part in
      part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil
    }
    guard parts.count == 3, numbers.count == 3 else {
      guard let date = Self.worded(text) else { return nil }
      (dayFirst, monthFirst) = (date, date)
      return
    }
    if parts[0].utf8.count == 4 {
      guard let date = CalendarDate(numbers[0], numbers[1], numbers[2]) else { return nil }
      (dayFirst, monthFirst) = (date, date)
      return
    }
    guard [2, 4].contains(parts[2].utf8.count) else { return nil }
    let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
    dayFirst = CalendarDate(year, numbers[1], numbers[0])
    monthFirst = CalendarDate(year, numbers[0], numbers[1])
    if dayFirst == nil, monthFirst == nil { return nil }
  }

  /// `30 Nov 2022 10:39`, `Nov 30, 2022 10:39 PM`.
  private static func worded(_ text: String) -> CalendarDate? {
    let words = text.split(separator: " ").prefix { !$0.contains(":") }
    guard words.count >= 3, words.count <= 4, text.contains(where: \.isLetter) else { return nil }
    return try? CalendarDate(reading: words.joined(separator: " "))
  }
}

/// The first and the last day of a column of times.
struct AnswerDays: Equatable {
  private(set) var from: CalendarDate?
  private(set) var to: CalendarDate?
  /// Why there are none; nil where nobody's time is written either.
  private(set) var doubt: String?

  /// - Parameter times: as typed; the order of day and month is one for all of them.
  init(_ times: [String]) {
    var seen: Set<String> = []
    var read: [AnswerTime] = []
    for typed in times where !typed.isEmpty && seen.insert(typed).inserted {
      guard let time = AnswerTime(typed) else {
        doubt = "`\(shortened(oneLine(typed)))` is not a date"
        return
      }
      read.append(time)
    }
    let dayFirst = read.compactMap(\.dayFirst)
    let monthFirst = read.compactMap(\.monthFirst)
    switch (dayFirst.count == read.count, monthFirst.count == read.count) {
    case (true, true) where dayFirst != monthFirst:
      doubt = "it does not show whether the day or the month comes first in the times"
    case (true, _): (from, to) = (dayFirst.min(), dayFirst.max())
    case (false, true): (from, to) = (monthFirst.min(), monthFirst.max())
    case (false, false):
      doubt = "in some of the times the day comes first, in others the month"
    }
  }
}
