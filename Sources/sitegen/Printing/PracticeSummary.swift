import Calendar
import Diagnostics
import SiteBuilder

/// What became of a practice, what it has to do, and by when: said before its findings.
struct PracticeSummary {
  let practice: PracticeReport
  let today: CalendarDate

  /// The first line is the same for people and for `grep`: `Name: published, 52 pages, ...`.
  var text: String {
    [heading, report, missing].compactMap { $0 }.joined(separator: "\n  ")
  }

  private var heading: String {
    var parts = ["\(practice.name): \(practice.status.rawValue)"]
    if practice.pages > 0 { parts.append(counted(practice.pages, "page")) }
    parts += [Severity.error, .requirement, .warning].compactMap { severity in
      let number = practice.findings.count { $0.severity == severity }
      return number == 0 ? nil : severity.counted(number)
    }
    return parts.joined(separator: ", ")
  }

  private var report: String? {
    practice.report.map { ReportWords(report: $0, today: today).sentence }
  }

  /// `to do first: DES-01, WEB-05`.
  private var missing: String? {
    let rules = practice.gravestFirst.map(\.rule).eachOnce
    return rules.isEmpty ? nil : "to do first: \(rules.joined(separator: ", "))"
  }
}

extension PracticeReport {
  /// What is broken, then what is asked for and not there, in the order of the rule book.
  var gravestFirst: [Finding] {
    findings.filter { $0.severity >= .requirement }
      .sorted { ($1.severity, $0.rule, $0) < ($0.severity, $1.rule, $1) }
  }
}

extension [String] {
  /// Without repetitions, in the order of their first places.
  var eachOnce: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
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
