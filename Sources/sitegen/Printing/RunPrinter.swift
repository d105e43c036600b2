import Calendar
import Diagnostics
import SiteBuilder

/// Prints what a run found and did.
struct RunPrinter {
  let options: PrintingOptions

  func show(_ report: RunReport) throws {
    let isAllWell = report.exitStatus == 0
    if options.format != .text { for failure in report.failures { Console.note(text(failure)) } }
    switch options.format {
    case .json:
      if !(options.quiet && isAllWell) { try Console.result(report.json()) }
    case .sarif:
      if !(options.quiet && isAllWell) { try Console.result(report.sarif()) }
    case .github:
      if !(options.quiet && isAllWell) {
        try Console.result(GitHubPrinter.text(report.allFindings))
      }
    case .text:
      // What a failure says of itself has been said.
      let told = report.failures.filter(\.isItsOwnFinding).flatMap(\.findings)
      let findings = report.allFindings.filter { finding in
        !told.contains(finding)
          && (!options.quiet || finding.severity > .warning || finding.rule == "left-behind")
      }
      if !findings.isEmpty { Console.note(TextPrinter.onDisk(options.colours).text(findings)) }
      for failure in report.failures { Console.note(text(failure)) }
      let practices = report.practices.filter { !options.quiet || $0.exitStatus != 0 }
      if !practices.isEmpty { try Console.result(summary(of: practices)) }
    }
  }

  /// "sitegen: there is no folder `Content`", and what to do about it.
  func text(_ failure: RunFailure) -> String {
    let first = "\(options.colours.painted("sitegen", .error)): \(failure.message)"
    let help = failure.help.map { "  \(options.colours.bold("help:")) \($0)" }
    return [first, help].compactMap { $0 }.joined(separator: "\n")
  }

  /// A line or two for each practice, in plain English.
  private func summary(of practices: [PracticeReport]) -> String {
    practices.map(line).joined(separator: "\n")
  }

  private func line(for practice: PracticeReport) -> String {
    var parts = ["\(practice.name): \(practice.status.rawValue)"]
    if practice.pages > 0 { parts.append(counted(practice.pages, "page")) }
    parts += [Severity.error, .requirement, .warning].compactMap { severity in
      let number = practice.findings.filter { $0.severity == severity }.count
      return number == 0 ? nil : severity.counted(number)
    }
    let first = parts.joined(separator: ", ")
    return [first, practice.report.map(standing)].compactMap { $0 }.joined(separator: "\n  ")
  }

  /// "the report of 2013/14 is up and complete".
  private func standing(_ report: PracticeReport.ReportStatus) -> String {
    let day = (try? CalendarDate(reading: report.due))?.words ?? report.due
    let due = "due on \(day)"
    let days = report.daysLeft
    let left =
      days < 0
      ? "\(counted(-days, "day")) ago" : days == 0 ? "today" : "\(counted(days, "day")) left"
    return switch report.state {
    case "missing": "the report of \(report.year) is missing: it was \(due), \(left)"
    case "due-soon": "the report of \(report.year) is \(due): \(left)"
    case "late": "the report of \(report.year) is up, but came late: it was \(due)"
    case "incomplete": "the report of \(report.year) is up, but not complete (\(due))"
    case "met": "the report of \(report.year) is up and complete"
    default: "no report is due yet"
    }
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

extension Severity {
  /// `1 mistake`, `2 things missing`.
  fileprivate func counted(_ number: Int) -> String {
    let (one, many) =
      switch self {
      case .error: ("mistake", "mistakes")
      case .requirement: ("thing missing", "things missing")
      case .warning: ("warning", "warnings")
      case .advice: ("suggestion", "suggestions")
      }
    return "\(number) \(number == 1 ? one : many)"
  }
}
