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

  /// `2013/14 due on 31 March 2014, 19 days left (13 working days)`.
  var timeWords: String {
    guard let year, let due, let days = daysLeft, state != "not-due" else { return "" }
    let day = (try? CalendarDate(reading: due))?.words ?? due
    // How long ago matters only while nothing is there.
    if days < 0, state != "missing" { return "\(year) due on \(day)" }
    let left =
      days < 0
      ? "\(counted(-days, "day")) ago" : days == 0 ? "today" : "\(counted(days, "day")) left"
    let working = workingDaysLeft.flatMap { days > 0 ? " (\(counted($0, "working day")))" : nil }
    return "\(year) due on \(day), \(left)\(working ?? "")"
  }

  /// `2 missing: DES-08, WEB-05`, each rule once.
  var missingWords: String {
    guard !missing.isEmpty else {
      return warnings == 0 ? "nothing missing" : counted(warnings, "warning")
    }
    let rules = missing.map(\.rule).reduce(into: [String]()) { seen, rule in
      if !seen.contains(rule) { seen.append(rule) }
    }
    let noun = missing.count == 1 ? "thing" : "things"
    return "\(missing.count) \(noun) to mend: \(rules.joined(separator: ", "))"
  }

  private func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
