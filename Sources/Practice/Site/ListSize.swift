import Calendar
package import Diagnostics

/// How many patients are registered, and where that is written.
package struct ListSize {
  package let count: Int
  package let place: Place
}

extension PracticeSite {
  /// The list size that a profile's figures should add up to; nil where none was counted within
  /// three months of the profile.
  package func listSize(for profile: PageOf<GroupProfile>) -> ListSize? {
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
