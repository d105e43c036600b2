import Views

extension PlainPage {
  package static let templates = [
    PageTemplate("page", PlainPageView.self), PageTemplate("home", HomeView.self),
  ]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    page.address == Address("/")
      ? ShownPage("home", HomeView(page, in: site))
      : ShownPage("page", PlainPageView(body: site.bodyHTML(of: page)))
  }
}

struct PlainPageView: View {
  let body: HTML

  static let table = NameTable<PlainPageView>([.html("body") { $0.body }])
}
