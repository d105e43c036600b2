import Calendar
import FrontMatter
import Views

extension FeedbackMonth {
  package static let templates = [PageTemplate("feedback", FeedbackMonthView.self)]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    ShownPage("feedback", FeedbackMonthView(self, on: page, in: site))
  }
}

struct FeedbackMonthView: View {
  let title: String
  let path: String
  let total: String
  let figure: FigureView?
  let isTooFew: Bool
  let themes: HTML?
  let weAreDoing: HTML?
  let body: HTML

  static let table = NameTable<FeedbackMonthView>([
    .text("month") { $0.title },
    .text("path") { $0.path },
    .text("total") { $0.total },
    .view("figure") { $0.figure },
    .flag("is_too_few") { $0.isTooFew },
    .html("themes") { $0.themes },
    .html("we_are_doing") { $0.weAreDoing },
    .html("body") { $0.body },
  ])

  init(_ month: FeedbackMonth, on page: SitePage, in site: PracticeSite) {
    title = month.month.words
    path = page.address.text
    total = month.totalWords
    figure = FeedbackFigure(month, site.smallNumbers).view(id: "answers_chart")
    isTooFew = figure == nil
    themes = site.html(month.themes, on: page)
    weAreDoing = site.html(month.weAreDoing, on: page)
    body = site.bodyHTML(of: page)
  }
}

extension FeedbackMonth {
  /// `64 people answered`.
  package var totalWords: String {
    let total = answers.compactMap(\.figure.whole).reduce(0, +)
    return "\(counted(total, "person", "people")) answered"
  }
}

extension PracticeSite {
  /// The practice's own limit for small numbers.
  package var smallNumbers: SmallNumbers { SmallNumbers(limit: practice.smallNumbers) }
}
