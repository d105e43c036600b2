import Calendar
import Diagnostics
import Practice

/// How many patients are registered, and where that is written.
struct ListSize {
  let count: Int
  let place: Place
}

extension PracticeSite {
  /// The list size that a profile's figures should add up to; nil where none was counted within
  /// three months of the profile.
  func listSize(for profile: PageOf<GroupProfile>) -> ListSize? {
    let report = all(Report.self).first { $0.year == profile.year && !$0.page.header.isDraft }
    if let report, let count = report.listSize, report.isNear(profile) {
      return ListSize(count: count, place: report.place(of: "list_size"))
    }
    guard let count = practice.listSize, isCurrentFor(profile) else { return nil }
    return ListSize(count: count, place: practice.place(of: "list_size"))
  }

  /// The practice's own list size: without a day it is today's, and a profile without one belongs to
  /// any day of its year.
  private func isCurrentFor(_ profile: PageOf<GroupProfile>) -> Bool {
    let day = practice.listSizeOn ?? .day(today)
    guard let counted = profile.asAt else {
      return day.earliest >= profile.year.firstDay
        && day.latest <= profile.year.lastDay.addingMonths(3)
    }
    return day.isWithinThreeMonths(of: counted)
  }
}

extension PageOf where Kind == Report {
  /// The report tells of its own year: only two dates that are known to lie apart part them.
  fileprivate func isNear(_ profile: PageOf<GroupProfile>) -> Bool {
    guard let day = self.listSizeOn, let counted = profile.asAt else { return true }
    return day.isWithinThreeMonths(of: counted)
  }
}

extension LooseDate {
  /// Whichever days the two may be.
  fileprivate func isWithinThreeMonths(of other: LooseDate) -> Bool {
    let first = min(earliest, other.earliest)
    let last = max(latest, other.latest)
    return last <= first.addingMonths(3)
  }
}

extension CalendarDate {
  /// The same day so many months later or earlier; the month's last day where there is none.
  func addingMonths(_ months: Int) -> CalendarDate {
    let number = year * 12 + month - 1 + months
    let (year, month) = (number / 12, number % 12 + 1)
    let day = min(day, CalendarDate.days(inMonth: month, of: year))
    return CalendarDate(year, month, day) ?? self
  }
}
