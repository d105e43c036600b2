package import Diagnostics
package import Practice

/// What the rules that look at one file at a time say of `_shared`: told once, not for each
/// practice.
package enum SharedVerdicts {
  private static let pageRules: [Rule] = [
    .pii02, .pii03, .pii04, .pii06, .site02, .site03, .site04, .site06, .site07, .site09, .site10,
    .site11, .site12, .site15,
  ]

  package static func findings(
    of shared: SharedFiles, on day: SiteDay, local: LocalRules = .none
  ) -> [Finding] {
    let inSources = [
      (Rule.pii01, Rule.nhsNumbers(in: shared.sources, pages: shared.pages)),
      (
        Rule.site05,
        Rule.leftovers(in: shared.sources) + Rule.promptsLeft(in: shared.publishedSources)
      ),
    ]
    let context = RuleContext(asPractice(shared, on: day))
    let inPages = pageRules.map { ($0, $0.check(context).shortfalls) }
    return (inSources + inPages).flatMap { rule, shortfalls in
      shortfalls.map {
        Finding(
          rule.id, local.severity(of: rule, own: $0.severity), $0.message, help: $0.help,
          at: $0.place)
      }
    }
  }

  /// The shared pages as if they were those of one practice.
  private static func asPractice(_ shared: SharedFiles, on day: SiteDay) -> ReadPractice {
    PracticeReader(day: day, shared: SharedFiles([], day: day))
      .read(slug: "_shared", folder: "_shared", files: shared.sources)
  }
}

extension SharedFiles {
  /// The files without drafts.
  fileprivate var publishedSources: [SourceFile] {
    let drafts = Set(pages.filter(\.header.isDraft).map(\.file))
    return sources.filter { !drafts.contains($0.shownPath) }
  }
}
