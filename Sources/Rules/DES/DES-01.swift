import Calendar
import Diagnostics
import Markdown
import Practice

extension Rule {
  static let des01 = Rule(
    "DES-01", .des, "the report is published", basis: .contract, source: Scheme.entitlements,
    inForce: Scheme.inForce,
    why: "The report is how patients see what was asked, what was said and what will be done. "
      + "It must be a page of the practice's own website by 31 March.",
    fix: "Write a file with `kind: report` and the `year`, and publish it by 31 March.",
    examples: Examples(
      met: "kind: report\nyear: 2013/14\npublished: 12 March 2014",
      notMet: "kind: report\nyear: 2012/13\npublished: 12 March 2013")
  ) { context in
    let standing = context.standing
    guard standing.dueYear >= standing.since else {
      return .notApplicable(
        "the first report, of \(standing.since.name), is due on \(standing.dueWords(of: standing.since))"
      )
    }
    let asked =
      "publish a report with `year: \(standing.dueYear.name)`; it was due on "
      + standing.dueWords(of: standing.dueYear)
    let enough = context.site.reports.filter { $0.year >= standing.dueYear }
      .map { ReportContents($0, in: context.site) }
    guard let first = enough.first else {
      return .notMet(.noReport(of: standing, in: context.site, help: asked))
    }
    guard let newest = enough.first(where: { !$0.isOnlyADocument(in: context.site) }) else {
      return .notMet(
        Shortfall(
          "the report of \(first.report.year.name) is only a link to a document",
          help: "write the report as a page: profile, survey and action plan of the year",
          at: first.report.place(of: "year")))
    }
    let due = standing.dueDay(of: newest.report.year)
    let late = newest.published.meets(due) ? [] : [Shortfall.late(newest, due: due)]
    return .met(
      "the report of \(newest.report.year.name) "
        + (newest.isDated ? "was published \(newest.published.when)" : "is up"),
      on: newest.report.page.address, anchor: "main-content", but: late)
  }
}

extension Shortfall {
  fileprivate static func noReport(
    of standing: ReportStanding, in site: PracticeSite, help: String
  ) -> Shortfall {
    guard let newest = standing.newest else {
      return Shortfall(
        "there is no report of \(standing.dueYear.name)", help: help,
        at: site.practice.place(of: "name"))
    }
    return Shortfall(
      "the newest report covers \(newest.report.year.name), not \(standing.dueYear.name)",
      help: help, at: newest.report.place(of: "year"))
  }

  fileprivate static func late(_ contents: ReportContents, due: CalendarDate) -> Shortfall {
    let report = "the report of \(contents.report.year.name)"
    let place = contents.report.place(of: "published")
    guard contents.isDated else {
      return Shortfall(
        "nothing says that \(report) was up by \(due.words)",
        help: "if it was, add `published:` with the day; otherwise publish the next one in time",
        at: place, severity: .warning)
    }
    let isSure = contents.published.earliest > due
    return Shortfall(
      "\(report) was published \(contents.published.when(after: due))",
      help: isSure
        ? "this cannot be mended; publish the next one in time"
        : "write the day under `published:`", at: place, severity: .warning)
  }
}

extension ReportContents {
  /// A page with fewer words than this beside its links says nothing itself.
  private static let fewestWords = 40

  /// Hardly more than links to files: patients would have to open a PDF or a Word document.
  fileprivate func isOnlyADocument(in site: PracticeSite) -> Bool {
    let fields = [
      report.representative, report.prioritiesAgreed, report.viewsSought, report.groupDiscussed,
      report.evidence, report.progress, report.feedbackRead, report.commissionerAction,
    ]
    guard profile == nil, survey == nil, plan == nil, fields.allSatisfy({ $0 == nil }) else {
      return false
    }
    let body = report.page.body
    let linked = body.links.reduce(0) { $0 + $1.text.words }
    return body.links.contains { site.isDocument($0, on: report.page) }
      && body.plainText.words - linked < Self.fewestWords
  }
}

extension PracticeSite {
  /// A file rather than a page, here or elsewhere.
  fileprivate func isDocument(_ link: Link, on page: SitePage) -> Bool {
    if case .here(let address, _, _) = resolve(link.destination, from: page.path) {
      return asset(at: address) != nil
    }
    let path = link.destination.lowercased().prefix { $0 != "?" && $0 != "#" }
    return [".pdf", ".doc", ".docx", ".odt", ".rtf"].contains { path.hasSuffix($0) }
  }
}

extension String {
  fileprivate var words: Int { split { $0 == " " || $0 == "\n" }.count }
}
