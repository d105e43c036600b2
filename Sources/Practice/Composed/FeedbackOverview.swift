import Calendar
import Views

/// `/feedback/`: the Friends and Family Test, the newest month whole, the others by name.
enum FeedbackOverview: ComposedPages {
  static let address = Address("/feedback/")
  static let templates = [PageTemplate("feedback-overview", FeedbackOverviewView.self)]

  static func entries(of site: PracticeSite) -> [SiteEntry] {
    guard !site.published(FeedbackMonth.self).isEmpty else { return [] }
    return [
      SiteEntry(
        composed: address, of: site, title: "What patients say about us",
        summary: "Results of the Friends and Family Test, month by month."
      ) { ShownPage("feedback-overview", FeedbackOverviewView(of: $0)) }
    ]
  }
}

struct FeedbackOverviewView: View {
  let introduction: HTML?
  let newest: FeedbackMonthView?
  /// The newest months, up to a year.
  let months: FigureView?
  let earlier: [LinkView]

  static let table = NameTable<FeedbackOverviewView>([
    .html("introduction") { $0.introduction },
    .view("newest") { $0.newest },
    .view("months") { $0.months },
    .flag("has_earlier") { !$0.earlier.isEmpty },
    .list("links") { $0.earlier },
  ])

  init(of site: PracticeSite) {
    introduction = site.introduction(at: FeedbackOverview.address)
    let months = site.published(FeedbackMonth.self)
      .sorted { ($0.month.earliest, $0.page.path) > ($1.month.earliest, $1.page.path) }
    newest = months.first.map { FeedbackMonthView($0.content, on: $0.page, in: site) }
    self.months = FeedbackFigure.view(
      of: months.prefix(12).reversed().map { FeedbackFigure($0.content, site.smallNumbers) },
      id: "months_chart")
    earlier = months.dropFirst().map {
      LinkView($0.month.words, path: $0.page.address.text, note: $0.content.totalWords)
    }
  }
}
