package import Calendar
package import Practice

/// Which year's report is judged on a day, and how it stands before its content is looked at.
///
/// The report of a year is due on 31 March, its last day. From 1 January, or as soon as the running
/// year's report is up, that report is the subject; otherwise the one that was due last.
package struct ReportStanding: Sendable {
  package let today: CalendarDate
  /// The first year in the scheme: as typed, else that of the oldest report on file, else 2011/12.
  package let since: ReportingYear
  /// The newest year whose report was due on a day that is past: 31 March, unless a local pack moved
  /// it.
  package let dueYear: ReportingYear
  package let subjectYear: ReportingYear
  /// The subject year's report, where it is up.
  package let subject: ReportContents?
  /// The newest report that is up.
  package let newest: ReportContents?
  private let local: LocalRules

  init(of site: PracticeSite, local: LocalRules = .none) {
    self.local = local
    today = site.today
    let running = ReportingYear(containing: site.today)
    let reports = site.reports
    let oldest = site.all(Report.self).map(\.year).min()
    since = site.practice.desSince ?? oldest ?? ReportingYear(startingIn: 2011)
    // A moved deadline may lie before the 31 March of its year, or after it.
    let candidates = [running, running.previous]
    dueYear =
      candidates.first { (local.deadline(of: $0) ?? $0.lastDay) < site.today }
      ?? running.previous.previous
    let isLastQuarter = site.today.month <= 3
    let runningIsUp = reports.contains { $0.year == running }
    let subjectYear = isLastQuarter || runningIsUp ? running : running.previous
    self.subjectYear = subjectYear
    subject = reports.first { $0.year == subjectYear }.map { ReportContents($0, in: site) }
    newest = reports.first.map { ReportContents($0, in: site) }
  }

  /// 31 March of the subject year, unless a local pack moves it.
  package var due: CalendarDate { dueDay(of: subjectYear) }

  /// The hour on that day, where a local pack sets one.
  package var dueTime: ClockTime? { local.hour(of: subjectYear) }

  /// The last day for the report of a year.
  package func dueDay(of year: ReportingYear) -> CalendarDate {
    local.deadline(of: year) ?? year.lastDay
  }

  /// `31 March 2014`, or `31 March 2013, noon`.
  func dueWords(of year: ReportingYear) -> String {
    dueDay(of: year).words + (local.hour(of: year).map { ", \($0.words)" } ?? "")
  }

  /// 0 on the day, negative after it.
  package var daysLeft: Int { due.days(since: today) }
  /// Before the practice was in the scheme nothing is due.
  package var isAsked: Bool { subjectYear >= since }
  /// Up to and including the due date, what the subject year lacks can still be mended.
  package var canStillBeMended: Bool { today <= due }

  /// Published after its due date. A month alone is late unless every day of it is in time.
  package var isLate: Bool { subject.map { !$0.published.meets(due) } ?? false }

  /// - Parameter allMet: no rule of the pack DES is unmet.
  package func state(allMet: Bool) -> ReportState {
    if !isAsked { return .notDue }
    if subject == nil { return today > due ? .missing : .dueSoon }
    if isLate { return .late }
    return allMet ? .met : .incomplete
  }
}

package enum ReportState: String, Sendable {
  case missing
  case dueSoon = "due-soon"
  case late, incomplete, met
  case notDue = "not-due"
}
