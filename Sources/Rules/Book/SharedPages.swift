import Calendar
package import Diagnostics
package import Practice

/// The rules that look at one file at a time, for the pages that all practices share: what is wrong
/// in them is told once.
package enum SharedPages {
  private static let rules: [Rule] = [
    .pii01, .site02, .site03, .site04, .site05, .site06, .site07, .site09, .site10, .site11,
    .site12, .site15,
  ]

  package static func findings(in shared: SharedFiles, on day: SiteDay) -> [Finding] {
    let pages = PracticeReader(day: day, shared: SharedFiles([], day: day))
      .read(slug: "_shared", folder: "_shared", files: shared.sources)
    let context = RuleContext(pages)
    return rules.flatMap { rule in
      rule.check(context).shortfalls.map { shortfall in
        Finding(
          rule.id, shortfall.severity ?? rule.severity, shortfall.message, help: shortfall.help,
          at: shortfall.place)
      }
    }
  }
}
