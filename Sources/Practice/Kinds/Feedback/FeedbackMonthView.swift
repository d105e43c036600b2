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
  let answers: [SummaryRowView]
  let total: String
  let hidesSmallNumbers: Bool
  let themes: HTML?
  let weAreDoing: HTML?
  let body: HTML

  static let table = NameTable<FeedbackMonthView>([
    .text("month") { $0.title },
    .text("path") { $0.path },
    .flag("has_answers") { !$0.answers.isEmpty },
    .list("answers") { $0.answers },
    .text("total") { $0.total },
    .flag("hides_small_numbers") { $0.hidesSmallNumbers },
    .html("themes") { $0.themes },
    .html("we_are_doing") { $0.weAreDoing },
    .html("body") { $0.body },
  ])

  init(_ month: FeedbackMonth, on page: SitePage, in site: PracticeSite) {
    let safe = site.smallNumbers.safe(month.answers.map(\.figure.whole))
    title = month.month.words
    path = page.address.text
    // The total is shown: of a single answer it would say what is hidden.
    let isGivenAway = month.answers.count == 1 && safe.contains(where: \.isHidden)
    answers =
      isGivenAway ? [] : zip(month.answers, safe).compactMap { SummaryRowView($0.text, $1.words) }
    total = month.totalWords
    hidesSmallNumbers = safe.contains(where: \.isHidden)
    themes = site.html(month.themes, on: page)
    weAreDoing = site.html(month.weAreDoing, on: page)
    body = site.bodyHTML(of: page)
  }
}

extension FeedbackMonth {
  /// `64 people answered`.
  var totalWords: String {
    let total = answers.compactMap(\.figure.whole).reduce(0, +)
    return "\(counted(total, "person", "people")) answered"
  }
}

extension PracticeSite {
  /// The practice's own limit for small numbers.
  package var smallNumbers: SmallNumbers { SmallNumbers(limit: practice.smallNumbers) }
}
