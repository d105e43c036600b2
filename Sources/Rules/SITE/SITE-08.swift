import Diagnostics
import Practice

extension Rule {
  static let site08 = Rule(
    "SITE-08", .pages, "no raw HTML is dropped", basis: .goodPractice,
    source: Source("NHS digital service manual", clause: "content"), severity: .warning,
    isTimeless: true,
    why: "HTML that was pasted in is not published, so what it said may be missing from the page.",
    fix: "Write it as Markdown: `**bold**`, `[words](address)`, or a table with `|`.",
    examples: Examples(met: "**Important**", notMet: "<b>Important</b>")
  ) { context in
    // The reading of the Markdown has found and said it; this is the rule's verdict.
    let dropped = context.practice.findings.filter { $0.rule == "SITE-08" }
    guard let first = dropped.first else { return .met("no raw HTML in the pages") }
    return Judgement(
      verdict: .notMet, evidence: first.message, page: nil, anchor: nil, shortfalls: [])
  }
}
