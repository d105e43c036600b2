import Diagnostics
import Practice
import Rules

/// One run over Content: every practice read, judged, rendered and, for `build`, published.
///
/// A practice never waits for another's mistakes: each is published or refused by itself.
package struct Run: Sendable {
  private let options: RunOptions

  package init(_ options: RunOptions) { self.options = options }

  /// What was found and done. Where nothing can be said of any practice, that is told as a failure.
  package func report() async -> RunReport {
    do {
      return try await work()
    } catch {
      return RunReport(today: options.today, failures: [RunFailure(error)])
    }
  }

  private func work() async throws -> RunReport {
    // Before anything is made: a wrong name on the command line leaves no trace.
    let known = try ContentTree.practices(in: options.content)
    let chosen = try Selection(options.practices).choose(from: known, in: options.content)
    let (theme, themeFindings) = try ThemeReading.ofRun(options.templates)
    let sites = try openOutput()
    // After the lock: what was written while this run waited for another is read.
    let content = try ContentTree.read(options.content)
    let day = SiteDay(today: options.today)
    let shared = SharedFiles(content.shared, day: day)
    let local = LocalRules(content.rules)
    let sharedFindings =
      local.weighed(shared.findings)
      + SharedVerdicts.findings(of: shared, on: day, local: local)
    let practices = await PracticeWork(
      options: options, content: content, shared: shared, local: local,
      brokenShared: Set(sharedFindings.filter { $0.severity == .error }.map(\.place.file)),
      theme: theme, sites: sites
    ).all(chosen)
    let leftBehind = try sites.leftBehind(by: content, options)
    let findings = [
      content.findings, sharedFindings, local.findings, themeFindings, leftBehind,
    ]
    return RunReport(
      today: options.today, findings: findings.flatMap { $0 }, practices: practices)
  }

  private func openOutput() throws -> PublishedSites {
    switch options.purpose {
    case .check: try PublishedSites(lookingAt: options.output, content: options.content)
    case .build:
      PublishedSites(
        try Publisher(output: options.output, content: options.content, wait: options.wait))
    }
  }
}
