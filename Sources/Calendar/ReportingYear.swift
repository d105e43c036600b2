/// The scheme's year, 1 April to 31 March, named by both its years: `2013/14`.
package struct ReportingYear: Sendable, Hashable, Comparable {
  /// The calendar year in which it begins: 2013 for `2013/14`.
  package let start: Int

  package init(startingIn start: Int) { self.start = start }

  /// The year that `day` is in.
  package init(containing day: CalendarDate) {
    start = day.month >= 4 ? day.year : day.year - 1
  }

  /// `2013/14`.
  package var name: String {
    let end = (start + 1) % 100
    return "\(start)/\(end < 10 ? "0" : "")\(end)"
  }

  package var firstDay: CalendarDate { CalendarDate(start, 4, 1) ?? CalendarDate(number: 0) }
  /// 31 March: the day on which the year's report is due.
  package var lastDay: CalendarDate { CalendarDate(start + 1, 3, 31) ?? CalendarDate(number: 0) }
  package var next: ReportingYear { ReportingYear(startingIn: start + 1) }
  package var previous: ReportingYear { ReportingYear(startingIn: start - 1) }

  package static func < (left: ReportingYear, right: ReportingYear) -> Bool {
    left.start < right.start
  }
}
