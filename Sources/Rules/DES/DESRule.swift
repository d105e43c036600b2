import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  /// A rule about the subject year's report: not applicable until that report is up, or where the
  /// year's edition does not ask for it.
  static func ofReport(
    _ id: String, _ title: String, editions: [Edition] = [.tenItems, .annexD],
    basis: Basis = .contract, source: Source = Scheme.directions,
    confidence: Confidence = .read, severity: Severity? = nil,
    why: String, fix: String, examples: Examples,
    recheck: (@Sendable (ReportContents, RuleContext, RenderedPages) -> Judgement)? = nil,
    check: @escaping @Sendable (ReportContents, RuleContext) -> Judgement
  ) -> Rule {
    let again = recheck.map { recheck in
      { @Sendable (context: RuleContext, pages: RenderedPages) -> Judgement in
        ofSubject(context, editions) { recheck($0, context, pages) }
      }
    }
    return Rule(
      id, .des, title, basis: basis, source: source, inForce: Scheme.inForce(editions),
      confidence: confidence, severity: severity, why: why, fix: fix, examples: examples,
      recheck: again
    ) { context in
      ofSubject(context, editions) { check($0, context) }
    }
  }

  private static func ofSubject(
    _ context: RuleContext, _ editions: [Edition], judge: (ReportContents) -> Judgement
  ) -> Judgement {
    let standing = context.standing
    let year = standing.subjectYear.name
    guard standing.isAsked else {
      return .notApplicable("nothing is due before \(standing.since.name)")
    }
    guard editions.contains(Edition(of: standing.subjectYear)) else {
      return .notApplicable("the form of \(year) does not ask for it")
    }
    guard let subject = standing.subject else {
      return .notApplicable("the report of \(year) is not up yet")
    }
    return judge(subject)
  }
}

extension Scheme {
  /// After the scheme the report is the practice's own standard, and every message says so.
  static func help(_ help: String?, of rule: Rule, in standing: ReportStanding) -> String? {
    guard rule.pack == .des else { return help }
    let year =
      switch rule.id {
      case "DES-01": standing.dueYear
      case "DES-02": standing.newest?.report.year ?? standing.subjectYear
      default: standing.subjectYear
      }
    guard year.start >= 2015 else { return help }
    return help.map { "\($0) (\(keptByPractice))" } ?? keptByPractice
  }
}

extension ReportContents {
  /// Met, shown in a part of this report.
  func met(
    _ evidence: String, in anchor: String, showing shown: [String] = [],
    and elsewhere: [ShownPart] = [], but: [Shortfall] = []
  ) -> Judgement {
    .met(
      evidence, on: report.page.address, anchor: anchor, showing: shown, and: elsewhere, but: but)
  }

  /// Met by words that the report gives in place of what would be composed.
  func met(_ evidence: String, by words: Words?, in anchor: String) -> Judgement {
    met(evidence, in: anchor, showing: report.page.firstWords(of: words))
  }

  /// Another part of this report.
  func part(_ anchor: String, showing words: [String]) -> ShownPart {
    ShownPart(on: report.page.address, anchor: anchor, words)
  }

  /// Met where nothing is missing; either way a part of this report is meant.
  func judged(
    by shortfalls: [Shortfall], met evidence: String, in anchor: String,
    showing shown: [String] = [], and elsewhere: [ShownPart] = []
  ) -> Judgement {
    .judged(
      by: shortfalls, met: evidence, on: report.page.address, anchor: anchor, showing: shown,
      and: elsewhere)
  }

  /// The actions of the plan that carry one of last year's on.
  func actionsCarryingOn(_ action: PlannedAction) -> [PlannedAction] {
    (plan?.actions ?? []).filter {
      $0.carriedFrom?.year == report.year.previous && $0.carriedFrom?.id == action.id
    }
  }

  /// How the page calls the actions of the plan.
  var actionTitles: [String] { (plan?.actions ?? []).map { "Action \($0.id)" } }
}

extension PlannedAction {
  /// Something came of it: an update dated ahead is a plan, not news.
  func hasNews(on today: CalendarDate) -> Bool {
    result != nil || updates.contains { $0.date.earliest <= today }
  }
}

/// `` `1`, `2` and `3` ``.
func listed(_ names: [String]) -> String {
  let quoted = names.map { "`\($0)`" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " and " + last
}
