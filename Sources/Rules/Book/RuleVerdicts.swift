import Calendar
package import Diagnostics
package import Practice

/// What the rule book says of a practice: each rule with its judgement.
package struct RuleVerdicts: Sendable {
  package struct Entry: Sendable {
    package let rule: Rule
    package var judgement: Judgement
  }

  package private(set) var entries: [Entry]
  private let context: RuleContext
  private let local: LocalRules

  /// Judges what the files say. Rules that need only text or links are judged whatever else failed;
  /// the others say that they could not be.
  ///
  /// - Parameter before: what was said of the same files on another day. While the same pages are on
  ///   the site, the judgements that no day changes are taken over.
  package init(
    judging practice: ReadPractice, local: LocalRules = .none, hasOwnTemplates: Bool = false,
    after before: RuleVerdicts? = nil
  ) {
    let context = RuleContext(practice, local: local, hasOwnTemplates: hasOwnTemplates)
    self.context = context
    self.local = local
    let packs = practice.site.practice.packs
    let known = before.map { $0.lasting(for: practice.site) } ?? [:]
    entries = local.all.filter { packs.contains($0.pack) }.map { rule in
      Entry(rule: rule, judgement: known[rule.id] ?? Self.judge(rule, context))
    }
  }

  /// The judgements that hold for the same pages on any day, by rule.
  private func lasting(for site: PracticeSite) -> [String: Judgement] {
    guard site.pages.map(\.path) == context.site.pages.map(\.path) else { return [:] }
    let lasting = entries.filter(\.rule.isTimeless).map { ($0.rule.id, $0.judgement) }
    return Dictionary(lasting) { first, _ in first }
  }

  private static func judge(_ rule: Rule, _ context: RuleContext) -> Judgement {
    let needsWholePractice = rule.pack != .privacy && rule.pack != .pages
    if needsWholePractice, !context.practice.isWhole {
      return .notApplicable("not judged: the practice's files have mistakes")
    }
    if rule.pack == .website, let from = rule.inForce.from, context.today < from {
      return .notApplicable("not asked before \(from.words)")
    }
    return rule.check(context)
  }

  /// Looks again in the pages as rendered: what was met in the files but is not on the page is not
  /// met.
  package func confirmed(in pages: RenderedPages) -> RuleVerdicts {
    var confirmed = self
    var search = ShownPartSearch(pages)
    confirmed.entries = entries.map { entry in
      var entry = entry
      if let recheck = entry.rule.recheck, entry.judgement.verdict != .notApplicable {
        entry.judgement = recheck(context, pages)
      }
      entry.judgement = entry.judgement.confirmed(by: &search, of: context.site)
      return entry
    }
    return confirmed
  }

  package var standing: ReportStanding { context.standing }

  /// Nil where the practice does not keep the scheme's report.
  package var reportState: ReportState? {
    guard context.site.practice.packs.contains(.des) else { return nil }
    let unmet = entries.contains { $0.rule.pack == .des && $0.judgement.verdict == .notMet }
    return standing.state(allMet: !unmet)
  }

  /// Everything that is missing, as findings with their severities.
  package var findings: [Finding] {
    entries.flatMap { entry in
      entry.judgement.shortfalls.map { shortfall in
        Finding(
          entry.rule.id, severity(of: shortfall, under: entry.rule), shortfall.message,
          help: Scheme.help(shortfall.help, of: entry.rule, in: standing), at: shortfall.place)
      }
    }
  }

  /// What the reading of the files found, as grave as it is here.
  package func weighed(_ findings: [Finding]) -> [Finding] { local.weighed(findings) }

  private func severity(of shortfall: Shortfall, under rule: Rule) -> Severity {
    let own = local.severity(of: rule, own: shortfall.severity)
    // What the running year's report lacks can still be mended until it is due.
    let isOfSubject = rule.pack == .des && rule.id != "DES-01" && rule.id != "DES-02"
    if isOfSubject, own == .requirement, standing.canStillBeMended { return .warning }
    return own
  }
}

extension Judgement {
  fileprivate func confirmed(
    by search: inout ShownPartSearch, of site: PracticeSite
  ) -> Judgement {
    guard verdict == .met else { return self }
    let own = page.map { ShownPart(on: $0, anchor: anchor, shown) }
    for part in [own].compactMap({ $0 }) + elsewhere {
      guard let silence = search.silence(of: part) else { continue }
      let file = site.entry(at: part.page)?.page?.file ?? site.practice.page.file
      let shows = part.anchor.map { "show the part `\($0)`" } ?? "show it"
      return .notMet(
        Shortfall(
          "the files meet it, but \(part.link) \(silence)",
          help:
            "the theme has to \(shows); take out your own template for this page and build again",
          at: Place(file: file)), on: part.page, anchor: part.anchor)
    }
    return self
  }
}

extension PageOf where Kind == PracticeDetails {
  /// The packs that the practice keeps; figures, privacy, meetings and pages are always judged.
  fileprivate var packs: Set<Rule.Pack> {
    var packs: Set<Rule.Pack> = [.figures, .privacy, .meetings, .pages, .local]
    if content.rulePacks.contains(.des) { packs.insert(.des) }
    if content.rulePacks.contains(.website) { packs.insert(.website) }
    return packs
  }
}
