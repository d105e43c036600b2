import Calendar
import SiteBuilder

/// How the report of a year stands, as a practice manager would say it.
struct ReportWords {
  let report: PracticeReport.ReportStatus
  let today: CalendarDate

  /// "the report of 2013/14 is up and complete".
  var sentence: String {
    let name = "the report of \(report.year)"
    return switch report.state {
    case "missing": "\(name) is missing: it was due on \(day), \(time)"
    case "due-soon" where report.daysLeft == 0: "\(name) is due today, \(day)"
    case "due-soon": "\(name) is due on \(day): \(time)"
    case "late" where report.isSurelyLate == false:
      "\(name) is up, but nothing says that it was in time: it was due on \(day)"
    case "late": "\(name) is up, but came late: it was due on \(day)"
    case "incomplete" where report.daysLeft == 0:
      "\(name) is up, but not complete: it is due today, \(day)"
    case "incomplete" where report.daysLeft > 0:
      "\(name) is up, but not complete: it is due on \(day), \(time)"
    case "incomplete": "\(name) is up, but not complete: it was due on \(day)"
    case "met": "\(name) is up and complete"
    default: "no report is due yet"
    }
  }

  /// `2013/14 due on 31 March 2014, 19 days left (13 working days)`, for a column of a list.
  var inShort: String {
    switch report.state {
    case "not-due": ""
    // How long ago matters only while nothing is there.
    case _ where report.daysLeft < 0 && report.state != "missing": "\(report.year) due on \(day)"
    default: "\(report.year) due on \(day), \(time)"
    }
  }

  /// Nil after the day, and where the bank holidays are not known.
  var workingDaysLeft: Int? {
    guard let due, due >= today else { return nil }
    return BankHolidays.workingDays(after: today, through: due)
  }

  private var due: CalendarDate? { try? CalendarDate(reading: report.due) }
  /// `31 March 2014`, or `28 March 2014, noon`.
  private var day: String {
    (due?.words ?? report.due) + (report.dueTime.map { ", \($0)" } ?? "")
  }

  private var time: String {
    let days = report.daysLeft
    if days < 0 { return "\(counted(-days, "day")) ago" }
    if days == 0 { return "today" }
    return "\(counted(days, "day")) left (\(workingDays))"
  }

  private var workingDays: String {
    guard let workingDaysLeft else {
      return "bank holidays are known up to \(BankHolidays.knownYears.upperBound) only, so working "
        + "days are not counted"
    }
    return counted(workingDaysLeft, "working day")
  }
}

/// `1 page`, `52 pages`.
func counted(_ number: Int, _ one: String, _ many: String? = nil) -> String {
  "\(number) \(number == 1 ? one : many ?? one + "s")"
}
