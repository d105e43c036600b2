import Calendar
package import Diagnostics
import Practice
import Rules

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
  /// Why the work on it could not be done. Never kept.
  package private(set) var failure: RunFailure? = nil

  /// How the report that is due stands.
  package struct ReportStatus: Sendable, Codable, Equatable {
    package let year: String
    package let due: String
    /// The hour of that day, `noon`, where a local pack sets one. Said to people; the JSON has the day.
    package let dueTime: String?
    package let daysLeft: Int
    package let state: String
    /// Nil while it is not up.
    package let page: String?
    /// False where it is up, and may have been so in time: nobody knows since when, or the month
    /// alone. Said to people.
    package let isSurelyLate: Bool?
  }

  /// A rule with its verdict.
  package struct Requirement: Sendable, Codable, Equatable {
    package let id: String
    package let title: String
    package let verdict: String
    package let evidence: String
    package let page: String?
  }

  private enum CodingKeys: String, CodingKey {
    case slug, name, status, pages, report, requirements, findings
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
    findings = (verdicts.weighed(practice.findings) + verdicts.findings + others).sorted()
  }

  /// One that the machine, not its content, kept from being published.
  init(stopping slug: String, by error: any Error) {
    let failure = RunFailure(error)
    self.slug = slug
    name = slug
    status = .refused
    pages = 0
    report = nil
    requirements = []
    findings = failure.findings
    self.failure = failure
  }

  package var exitStatus: Int32 { status == .refused ? 1 : findings.exitStatus }

  /// Whether publishing it would break something or, with `--strict`, leave a duty undone.
  func isRefused(strictly: Bool) -> Bool {
    findings.contains { $0.severity == .error || strictly && $0.severity == .requirement }
  }

  func unchanged() -> PracticeReport { with(.unchanged) }
  func published() -> PracticeReport { with(.published) }
  func checked() -> PracticeReport { with(.checked) }
  func refused(for others: [Finding] = []) -> PracticeReport { with(.refused, others) }

  func after(_ publication: Publication) -> PracticeReport {
    switch publication {
    case .published(.exchanged): with(.published)
    case .published(.linked): with(.published, [.linked(slug)])
    case .unchanged: with(.unchanged)
    case .refused(let findings): refused(for: findings)
    }
  }

  private func with(_ status: Status, _ others: [Finding] = []) -> PracticeReport {
    var report = self
    report.status = status
    report.findings = (findings + others).sorted()
    return report
  }
}

extension PracticeReport.ReportStatus {
  fileprivate init?(_ verdicts: RuleVerdicts) {
    guard let state = verdicts.reportState else { return nil }
    let standing = verdicts.standing
    year = standing.subjectYear.name
    due = standing.due.iso
    dueTime = standing.dueTime?.words
    daysLeft = standing.daysLeft
    self.state = state.rawValue
    page = standing.subject?.report.page.address.text
    isSurelyLate = standing.subject.map { $0.isDated && $0.published.earliest > standing.due }
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
