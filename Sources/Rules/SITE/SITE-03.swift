import Diagnostics
import Markdown
import Practice

extension Rule {
  static let site03 = Rule(
    "SITE-03", .pages, "headings go down one level at a time", basis: .goodPractice,
    source: Source(
      "Web Content Accessibility Guidelines 2.2", clause: "1.3.1 Info and relationships",
      address: "https://www.w3.org/TR/WCAG22/#info-and-relationships"),
    isTimeless: true,
    why: "People who listen to a page go from heading to heading; a level that is left out sounds "
      + "like a part that is missing.",
    fix: "Begin with `##`, put `###` only below a `##`, and `####` only below a `###`. The title "
      + "is the page's only heading of the first level.",
    examples: Examples(
      met: "## Appointments\n\n### By phone", notMet: "## Appointments\n\n#### By phone")
  ) { context in
    var judgement = context.judgingPages { page in
      problems(in: page.body, base: 2)
        + page.texts.sorted { $0.key < $1.key }.flatMap { problems(in: $0.value, base: 3) }
    }
    // The reading of the Markdown has found and said that a `#` would be a second title.
    let second = context.practice.findings.first { $0.rule == "SITE-03" }
    if let second, judgement.verdict == .met {
      judgement.verdict = .notMet
      judgement.evidence = second.message
    }
    return judgement
  }

  /// - Parameter base: the level at which `##` is published.
  private static func problems(in text: MarkdownText, base: Int) -> [Shortfall] {
    var problems: [Shortfall] = []
    var before = base - 1
    for heading in text.headings {
      let wanted = min(heading.level, before + 1)
      let hashes = String(repeating: "#", count: wanted - base + 2)
      if heading.text.isEmpty {
        problems.append(
          Shortfall(
            "this heading has no words",
            help: "write its words after the `\(hashes)`, or delete it",
            at: heading.place))
      } else if heading.level > wanted {
        problems.append(
          Shortfall(
            "the heading `\(heading.text)` leaves out a level",
            help: "write `\(hashes) \(heading.text)`", at: heading.place))
      }
      before = heading.level
    }
    return problems
  }
}
