import Diagnostics
import SiteBuilder

/// Prints what a run found and did.
struct RunPrinter {
  let options: PrintingOptions

  func show(_ report: RunReport) throws {
    if options.format != .text { for failure in report.failures { Console.note(text(failure)) } }
    switch options.format {
    case .json: try Console.result(report.json())
    case .sarif: try Console.result(report.sarif())
    case .github:
      if !(options.quiet && report.exitStatus == 0) {
        try Console.result(GitHubPrinter.text(report.allFindings))
      }
    case .text: try show(asText: report)
    }
  }

  /// What is everybody's first; then each practice, summed up before its findings.
  private func show(asText report: RunReport) throws {
    // What a failure says of itself has been said.
    var told = Set(report.failures.filter(\.isItsOwnFinding).flatMap(\.findings))
    func news(in findings: [Finding]) -> [Finding] {
      findings.filter { isTold($0) && told.insert($0).inserted }
    }
    let printer = TextPrinter.onDisk(options.colours)
    let general = news(in: report.sharedFindings)
    if !general.isEmpty { Console.note(printer.text(general)) }
    for failure in report.failures { Console.note(text(failure)) }
    let practices = report.practices.filter { !options.quiet || $0.exitStatus != 0 }
    for practice in practices {
      try Console.result(PracticeSummary(practice: practice, today: report.today).text)
      let findings = news(in: practice.findings)
      if !findings.isEmpty { Console.note("\n\(printer.text(findings))\n") }
    }
    if practices.count > 1 { try Console.result(RunSummary(report: report).text) }
  }

  private func isTold(_ finding: Finding) -> Bool {
    !options.quiet || finding.severity > .warning || finding.rule == "left-behind"
  }

  /// "sitegen: there is no folder `Content`", and what to do about it.
  func text(_ failure: RunFailure) -> String {
    let first = "\(options.colours.painted("sitegen", .error)): \(failure.message)"
    let help = failure.help.map { "  \(options.colours.bold("help:")) \($0)" }
    return [first, help].compactMap { $0 }.joined(separator: "\n")
  }
}

extension RunReport {
  /// Those of no practice, and those that are told of several.
  fileprivate var sharedFindings: [Finding] {
    let counts = practices.flatMap { Set($0.findings) }
      .reduce(into: [Finding: Int]()) { $0[$1, default: 0] += 1 }
    return Set(findings + counts.filter { $0.value > 1 }.keys).sorted()
  }
}
