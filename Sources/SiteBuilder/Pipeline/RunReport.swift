package import Calendar
package import Diagnostics
import Practice
import Rules

/// What a run found and did. The JSON of `--format json` is this value.
package struct RunReport: Sendable {
  package let today: CalendarDate
  /// Those of no practice: shared pages, templates, stray files.
  package let findings: [Finding]
  package let practices: [PracticeReport]

  /// The gravest of all practices counts: refused, then asked for but missing, then all is well.
  package var exitStatus: Int32 {
    let all = findings + practices.flatMap(\.findings)
    if practices.contains(where: { $0.status == .refused }) { return 1 }
    if findings.contains(where: { $0.severity == .error }) { return 1 }
    return all.contains { $0.severity == .requirement } ? 3 : 0
  }
}

/// What a run found in one practice, and what became of it.
package struct PracticeReport: Sendable, Codable, Equatable {
  package enum Status: String, Sendable, Codable {
    case published, unchanged, refused, checked
  }

  package let slug: String
  package let name: String
  package private(set) var status: Status
  package let pages: Int
  package let report: ReportStatus?
  package let requirements: [Requirement]
  package private(set) var findings: [Finding]

  /// How the report that is due stands.
  package struct ReportStatus: Sendable, Codable, Equatable {
    package let year: String
    package let due: String
    package let daysLeft: Int
    package let state: String
    /// Nil while it is not up.
    package let page: String?

    enum CodingKeys: String, CodingKey {
      case year, due, state, page
      case daysLeft = "days_left"
    }
  }

  /// A rule with its verdict.
  package struct Requirement: Sendable, Codable, Equatable {
    package let id: String
    package let title: String
    package let verdict: String
    package let evidence: String
    package let page: String?
  }
}

extension PracticeReport {
  init(
    _ practice: ReadPractice, _ verdicts: RuleVerdicts, besides others: [Finding], pages: Int = 0
  ) {
    slug = practice.site.slug
    let named = practice.site.practice.name
    name = named.isEmpty ? practice.site.slug : named
    status = .checked
    self.pages = pages
    report = practice.isWhole ? ReportStatus(verdicts) : nil
    requirements = verdicts.entries.map(Requirement.init)
    findings = (practice.findings + verdicts.findings + others).sorted()
  }

  /// Whether publishing it would break something or, with `--strict`, leave a duty undone.
  func isRefused(strictly: Bool) -> Bool {
    findings.contains { $0.severity == .error || strictly && $0.severity == .requirement }
  }

  func refused() -> PracticeReport { with(.refused) }
  func checked() -> PracticeReport { with(.checked) }
  func unchanged() -> PracticeReport { with(.unchanged) }

  func after(_ publication: Publication) -> PracticeReport {
    switch publication {
    case .published(.exchanged): return with(.published)
    case .published(.linked):
      var report = with(.published)
      report.findings.append(.linked(slug))
      report.findings.sort()
      return report
    case .unchanged: return with(.unchanged)
    case .refused(let findings):
      var report = with(.refused)
      report.findings = (report.findings + findings).sorted()
      return report
    }
  }

  private func with(_ status: Status) -> PracticeReport {
    var report = self
    report.status = status
    return report
  }
}

extension PracticeReport.ReportStatus {
  fileprivate init?(_ verdicts: RuleVerdicts) {
    guard let state = verdicts.reportState else { return nil }
    let standing = verdicts.standing
    year = standing.subjectYear.name
    due = standing.due.iso
    daysLeft = standing.daysLeft
    self.state = state.rawValue
    page = standing.subject?.report.page.address.text
  }
}

extension PracticeReport.Requirement {
  fileprivate init(_ entry: RuleVerdicts.Entry) {
    id = entry.rule.id
    title = entry.rule.title
    verdict = entry.judgement.verdict.rawValue
    evidence = entry.judgement.evidence
    page = entry.judgement.link
  }
}

extension Finding {
  fileprivate static func linked(_ slug: String) -> Finding {
    Finding(
      "linked", .advice, "this disk cannot exchange folders, so `\(slug)` is a symbolic link",
      help: "make sure that the web server follows symbolic links", at: Place(file: slug))
  }
}
