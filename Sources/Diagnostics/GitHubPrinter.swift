/// Findings as workflow commands, which GitHub shows beside the lines of a change.
package enum GitHubPrinter {
  /// A line for each finding.
  package static func text(_ findings: [Finding]) -> String {
    findings.map { line($0) + "\n" }.joined()
  }

  private static func line(_ finding: Finding) -> String {
    var properties = ["file=\(property(finding.place.file))"]
    if let line = finding.place.line {
      properties.append("line=\(line)")
      if let column = finding.place.column {
        properties.append("col=\(column)")
        properties.append("endColumn=\(column + max(1, finding.place.length))")
      }
    }
    properties.append("title=\(property(finding.rule))")
    let message = [finding.message, finding.help].compactMap { $0 }.joined(separator: "\n")
    return "::\(command(finding.severity)) \(properties.joined(separator: ","))::\(data(message))"
  }

  private static func command(_ severity: Severity) -> String {
    switch severity {
    case .error, .requirement: "error"
    case .warning: "warning"
    case .advice: "notice"
    }
  }

  /// The message: a line end or a percent sign would end or change the command.
  private static func data(_ text: String) -> String {
    String(decoding: text.utf8.flatMap { escaped($0, in: "%\r\n") }, as: UTF8.self)
  }

  /// A property's value: a comma or a colon would end it besides.
  private static func property(_ text: String) -> String {
    String(decoding: text.utf8.flatMap { escaped($0, in: "%\r\n:,") }, as: UTF8.self)
  }

  private static func escaped(_ byte: UInt8, in special: String) -> [UInt8] {
    guard special.utf8.contains(byte) else { return [byte] }
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
