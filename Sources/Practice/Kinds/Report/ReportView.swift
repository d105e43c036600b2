import Calendar
import FrontMatter
import Views

extension Report {
  package static let templates = [PageTemplate("report", ReportView.self)]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    let contents = ReportContents(PageOf(page: page, content: self), in: site)
    return ShownPage("report", ReportView(contents, in: site))
  }

  /// Its own words never take the id of a part; those of its plan and survey are longer.
  package var anchors: Set<String> { Set(ReportView.parts.map(\.anchor) + ["signatures"]) }
}

/// The report, in the order of the scheme's ten items. A part that is nil says so in a sentence of
/// the template.
struct ReportView: View {
  let facts: [SummaryRowView]
  let contents: [LinkView]
  let profile: GroupProfileView?
  let representative: RepresentativeView
  let priorities: PrioritiesView
  let viewsSought: ViewsSoughtView
  let discussion: DiscussionView
  let plan: ActionPlanView?
  let evidence: EvidenceView
  let progress: ProgressView
  let hours: ReportHoursView
  /// The same figures for programs.
  let files: [LinkView]
  let body: HTML

  /// The scheme's ten items, in its order. Rules look for what they found in the files below these
  /// anchors; the template writes each with its heading.
  static let parts: [(anchor: String, title: String)] = [
    ("prg-profile", "Who is in the group"),
    ("representative", "How the group reflects our patients"),
    ("priorities", "What the group wanted to look at"),
    ("views-sought", "How we asked patients"),
    ("discussion", "How the group discussed the answers"),
    ("action-plan", "Action plan"),
    ("evidence", "What patients said"),
    ("progress", "Progress"),
    ("opening-hours", "Opening hours and getting help"),
    ("extended-hours", "Extended hours"),
  ]

  static let table = NameTable<ReportView>([
    .list("facts") { $0.facts },
    .list("contents") { $0.contents },
    .view("profile") { $0.profile },
    .view("representative") { $0.representative },
    .view("agreed") { $0.priorities },
    .view("views_sought") { $0.viewsSought },
    .view("discussion") { $0.discussion },
    .view("plan") { $0.plan },
    .view("evidence") { $0.evidence },
    .view("progress") { $0.progress },
    .view("hours") { $0.hours },
    .list("files") { $0.files },
    .html("body") { $0.body },
  ])

  init(_ contents: ReportContents, in site: PracticeSite) {
    let report = contents.report
    let words = ReportWords(report, in: site)
    facts = [
      SummaryRowView(
        "Year", "\(report.year.firstDay.words) to \(report.year.lastDay.words)"),
      SummaryRowView("Published", contents.published.words),
      SummaryRowView("Last updated", contents.lastUpdated(on: site.today).words),
      SummaryRowView("Signed for the practice", report.signedPractice?.words),
      SummaryRowView("Signed for the patient group", report.signedGroup?.words),
      SummaryRowView("Patients on our list", words.listSize),
    ].compactMap { $0 }
    self.contents = Self.parts.map { LinkView($0.title, path: "#" + $0.anchor) }
    profile = contents.profile.map { GroupProfileView($0.content, on: $0.page, in: site) }
    representative = RepresentativeView(contents, words, in: site)
    priorities = PrioritiesView(contents, words, in: site)
    viewsSought = ViewsSoughtView(contents, words, in: site)
    discussion = DiscussionView(contents, words, in: site)
    plan = contents.plan.map { ActionPlanView($0, in: site, telling: .plan) }
    evidence = EvidenceView(contents, words, in: site)
    progress = ProgressView(contents, words, in: site)
    hours = ReportHoursView(contents, words, in: site)
    files = site.figuresFiles.filter { $0.report.page.path == report.page.path }.map(\.link)
    body = site.bodyHTML(of: report.page)
  }
}

/// The words that a report gives in place of what would be composed.
struct ReportWords {
  private let report: PageOf<Report>
  private let site: PracticeSite

  init(_ report: PageOf<Report>, in site: PracticeSite) {
    self.report = report
    self.site = site
  }

  func html(_ words: Words?) -> HTML? { site.html(words, on: report.page) }

  /// The list as it was, else the practice's: the day of that is said, or that it is today's.
  var listSize: String? {
    if let size = report.listSize {
      return grouped(size) + (report.listSizeOn.map { ", counted \($0.when)" } ?? "")
    }
    let isDated = site.practice.listSizeOn != nil
    return site.practice.content.listSizeWords.map { isDated ? $0 : "\($0) (as it is today)" }
  }
}

extension FiguresFile {
  fileprivate var link: LinkView {
    let words =
      switch format {
      case .csv: "The figures as a spreadsheet (CSV)"
      case .json: "The figures for programs (JSON)"
      }
    return LinkView(words, path: address.text)
  }
}

extension Signature {
  fileprivate var words: String {
    (name.map { $0 + ", " } ?? "") + date.words
  }
}
