import Calendar
import Diagnostics
import Foundation
import SiteBuilder

/// Every practice, those with something to do first.
struct StatusList: Encodable {
  private let sitegen = Program.version
  let today: String
  let practices: [PracticeStatus]
  /// What is wrong in what all practices share.
  let shared: [PracticeStatus.Missing]

  init(_ report: RunReport) {
    today = report.today.iso
    practices = report.practices.map { PracticeStatus($0, today: report.today) }
      .sorted(by: PracticeStatus.comesFirst)
    shared = report.findings.filter { $0.severity >= .requirement }
      .map { PracticeStatus.Missing(rule: $0.rule, message: $0.message, help: $0.help) }
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// A line for each practice, in columns.
  var text: String {
    let rows = practices.map { [$0.name, $0.stateWords, $0.timeWords, $0.missingWords] }
    let widths = (0..<3).map { column in rows.map { $0[column].count }.max() ?? 0 }
    let lines = rows.map { row in
      let padded = zip(row, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      return (padded + [row[3]]).joined(separator: "  ")
    }
    return lines.joined(separator: "\n")
  }
}

extension PracticeStatus {
  var stateWords: String {
    switch state {
    case "refused": "refused"
    case "missing": "report missing"
    case "due-soon": "report due soon"
    case "late": "report late"
    case "incomplete": "report incomplete"
    case "met": "report complete"
    default: "no report due"
    }
  }

  /// `2 things to mend: DES-08, WEB-05`, each rule once.
  var missingWords: String {
    guard !missing.isEmpty else {
      return warnings == 0 ? "nothing missing" : counted(warnings, "warning")
    }
    let rules = missing.map(\.rule).eachOnce
    return "\(counted(missing.count, "thing")) to mend: \(rules.joined(separator: ", "))"
  }
}
