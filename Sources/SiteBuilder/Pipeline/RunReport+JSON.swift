import Calendar
package import Diagnostics
import Foundation

/// The JSON is a contract: its schema is `Docs/report.schema.json`.
extension RunReport: Encodable {
  private enum CodingKeys: String, CodingKey { case sitegen, today, findings, practices }

  package func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(Program.version, forKey: .sitegen)
    try object.encode(today.iso, forKey: .today)
    try object.encode(findings, forKey: .findings)
    try object.encode(practices, forKey: .practices)
  }

  /// One object, for `--format json`.
  package func json() throws -> String { try encoded(self, pretty: true) }
}

extension PracticeReport {
  /// What is kept beside what was published, for the runs that find nothing changed.
  var verdict: String { (try? encoded(self, pretty: false)) ?? "" }

  /// Nil for one that another version of the program wrote.
  init?(verdict: String) {
    guard let report = try? JSONDecoder().decode(Self.self, from: Data(verdict.utf8)) else {
      return nil
    }
    self = report
  }
}

private func encoded(_ value: some Encodable, pretty: Bool) throws -> String {
  let encoder = JSONEncoder()
  // Sorted: the same findings are the same bytes.
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

extension RunReport {
  /// Every finding, those of no practice first.
  package var allFindings: [Finding] { (findings + practices.flatMap(\.findings)).sorted() }

  /// For `--format sarif`.
  package func sarif() throws -> String { try encoded(SarifLog(allFindings), pretty: true) }
}
