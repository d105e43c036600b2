import Calendar
import Views

extension News {
  package static let templates = [PageTemplate("news", NewsView.self)]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    ShownPage("news", NewsView(date: date.words, body: site.bodyHTML(of: page)))
  }
}

struct NewsView: View {
  let date: String
  let body: HTML

  static let table = NameTable<NewsView>([
    .text("date") { $0.date },
    .html("body") { $0.body },
  ])
}
