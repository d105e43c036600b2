import Diagnostics
import Practice
import Rendering
import Rules

/// One run over Content: every practice read, judged, rendered and, for `build`, published.
///
/// A practice never waits for another's mistakes: each is published or refused by itself.
package struct Run: Sendable {
  private let options: RunOptions

  package init(_ options: RunOptions) { self.options = options }

  /// - Throws: `CannotRun` where nothing can be said of any practice.
  package func report() async throws -> RunReport {
    let content = try ContentTree.read(options.content)
    let theme = try ThemeReading(options.templates)
    let day = SiteDay(today: options.today)
    let shared = SharedFiles(content.shared, day: day)
    let publisher = try openOutput()
    let work = PracticeWork(
      options: options, content: content, shared: shared, theme: theme, publisher: publisher)
    let chosen = try Selection(options.practices).choose(from: content.practices)
    let practices = try await work.all(chosen)
    let leftBehind = try work.leftBehind(besides: chosen, all: options.practices.isEmpty)
    let inShared = shared.findings + SharedPages.findings(in: shared, on: day)
    let findings = content.findings + inShared + theme.findings + leftBehind
    return RunReport(
      today: options.today, findings: findings.sorted(),
      practices: practices.sorted { $0.slug < $1.slug })
  }

  private func openOutput() throws -> Publisher? {
    switch options.purpose {
    case .check: nil
    case .build:
      try Publisher(output: options.output, content: options.content, wait: options.wait)
    }
  }
}
