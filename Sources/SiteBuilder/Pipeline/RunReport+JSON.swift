import Calendar
import Diagnostics
import Foundation

/// The JSON is a contract: its schema is `Docs/report.schema.json`. Every key is always there, null
/// where there is nothing to say.
extension RunReport: Encodable {
  private enum CodingKeys: String, CodingKey { case sitegen, today, findings, practices }

  package func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(Program.version, forKey: .sitegen)
    try object.encode(today.iso, forKey: .today)
    try object.encode(findings.map(ShownFinding.init), forKey: .findings)
    try object.encode(practices.map(ShownPractice.init), forKey: .practices)
  }

  /// One object, for `--format json`.
  package func json() throws -> String { try encoded(self) }

  /// For `--format sarif`.
  package func sarif() throws -> String { try encoded(SarifLog(allFindings)) }
}

private func encoded(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  // Sorted: the same findings are the same bytes.
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

private struct ShownPractice: Encodable {
  let practice: PracticeReport

  init(_ practice: PracticeReport) { self.practice = practice }

  private enum CodingKeys: String, CodingKey {
    case slug, name, status, pages, report, requirements, findings
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(practice.slug, forKey: .slug)
    try object.encode(practice.name, forKey: .name)
    try object.encode(practice.status, forKey: .status)
    try object.encode(practice.pages, forKey: .pages)
    try object.encode(practice.report.map(ShownReport.init), forKey: .report)
    try object.encode(practice.requirements.map(ShownRequirement.init), forKey: .requirements)
    try object.encode(practice.findings.map(ShownFinding.init), forKey: .findings)
  }
}

private struct ShownReport: Encodable {
  let report: PracticeReport.ReportStatus

  init(_ report: PracticeReport.ReportStatus) { self.report = report }

  private enum CodingKeys: String, CodingKey {
    case year, due, state, page
    case daysLeft = "days_left"
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(report.year, forKey: .year)
    try object.encode(report.due, forKey: .due)
    try object.encode(report.daysLeft, forKey: .daysLeft)
    try object.encode(report.state, forKey: .state)
    try object.encode(report.page, forKey: .page)
  }
}

private struct ShownRequirement: Encodable {
  let requirement: PracticeReport.Requirement

  init(_ requirement: PracticeReport.Requirement) { self.requirement = requirement }

  private enum CodingKeys: String, CodingKey { case id, title, verdict, evidence, page }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(requirement.id, forKey: .id)
    try object.encode(requirement.title, forKey: .title)
    try object.encode(requirement.verdict, forKey: .verdict)
    try object.encode(requirement.evidence, forKey: .evidence)
    try object.encode(requirement.page, forKey: .page)
  }
}

private struct ShownFinding: Encodable {
  let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  private enum CodingKeys: String, CodingKey {
    case rule, severity, message, help, file, line, column
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(finding.rule, forKey: .rule)
    try object.encode(finding.severity.rawValue, forKey: .severity)
    try object.encode(finding.message, forKey: .message)
    try object.encode(finding.help, forKey: .help)
    try object.encode(finding.place.file, forKey: .file)
    try object.encode(finding.place.line, forKey: .line)
    try object.encode(finding.place.column, forKey: .column)
  }
}
