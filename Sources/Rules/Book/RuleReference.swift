import Calendar
import Diagnostics

/// The rule book in words, made from the rules themselves.
package enum RuleReference {
  /// A line for each rule, with those of the area, and as grave as they are there.
  package static func list(_ local: LocalRules) -> String {
    local.all.map { rule in
      padded(rule.id, to: 8) + padded(local.severity(of: rule).rawValue, to: 13) + rule.title + "\n"
    }.joined()
  }

  /// What `sitegen explain` prints.
  package static func explanation(of rule: Rule, _ local: LocalRules) -> String {
    """
    \(rule.id): \(rule.title)

    Why: \(wrapped(rule.why, indent: 5))

    How to meet it: \(wrapped(rule.fix, indent: 16))

    \(facts(of: rule, local).map { "\($0.0): \($0.1)" }.joined(separator: "\n"))

    This meets it:

    \(indented(rule.examples.met))

    This does not:

    \(indented(rule.examples.notMet))

    """
  }

  /// `Docs/Rules.md`.
  package static var markdown: String {
    let head = """
      # The rules

      Made by `sitegen rules --markdown`; do not edit it by hand.

      """
    return head + RuleBook.all.map(section).joined()
  }

  private static func section(of rule: Rule) -> String {
    """

    ## \(rule.id): \(rule.title)

    \(rule.why)

    **How to meet it.** \(rule.fix)

    | | |
    |---|---|
    \(facts(of: rule, .none).map { "| \($0.0) | \($0.1) |" }.joined(separator: "\n"))

    This meets it:

    ```
    \(rule.examples.met)
    ```

    This does not:

    ```
    \(rule.examples.notMet)
    ```

    """
  }

  private static func facts(of rule: Rule, _ local: LocalRules) -> [(String, String)] {
    let severity = local.severity(of: rule)
    let elsewhere = severity == rule.severity ? "" : "; elsewhere \(rule.severity.rawValue)"
    let source = [rule.source.title, rule.source.clause, rule.source.address].compactMap { $0 }
    return [
      ("Severity", "\(severity.rawValue) (\(severity.consequence))\(elsewhere)"),
      ("Basis", rule.basis.rawValue),
      ("Source", source.joined(separator: ", ")), ("In force", days(of: rule)),
      ("How sure we are", rule.confidence.rawValue),
    ]
  }

  private static func days(of rule: Rule) -> String {
    let days =
      switch (rule.inForce.from, rule.inForce.until) {
      case (let from?, let until?): "\(from.words) to \(until.words)"
      case (let from?, nil): "since \(from.words)"
      case (nil, let until?): "until \(until.words)"
      case (nil, nil): "always"
      }
    guard rule.pack == .des else { return days }
    // A report that is kept after the scheme has the ten items.
    return rule.inForce == Scheme.annexDInForce
      ? "\(days): the form of 2014/15 alone asks for it"
      : "\(days); after the scheme where a practice keeps the report"
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
      .joined(separator: "\n")
  }

  /// Broken at 78 columns.
  private static func wrapped(_ text: String, indent: Int = 0) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let room = lines.isEmpty ? 78 - indent : 78
      if !line.isEmpty, line.count + 1 + word.count > room {
        lines.append(line)
        line = ""
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + [line]).joined(separator: "\n")
  }
}

extension Severity {
  /// What becomes of a practice that does not meet the rule.
  fileprivate var consequence: String {
    switch self {
    case .error: "the practice is not published until it is mended"
    case .requirement: "published, and told as missing"
    case .warning: "published, and told"
    case .advice: "only told"
    }
  }
}
