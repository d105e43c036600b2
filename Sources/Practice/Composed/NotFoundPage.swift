import Views

/// What a web server shows for an address that does not exist.
enum NotFoundPage: ComposedPages {
  static let address = Address("/404.html")
  static let templates = [PageTemplate("not-found", NotFoundView.self)]

  static func entries(of site: PracticeSite) -> [SiteEntry] {
    [
      SiteEntry(address, title: "Page not found", summary: "This page does not exist.") { site in
        ShownPage(
          "not-found",
          NotFoundView(
            phone: PhoneView(site.practice.phone),
            search: LinkView("Find a page", path: SearchPage.address.text)))
      }
    ]
  }
}

struct NotFoundView: View {
  let phone: PhoneView
  let search: LinkView

  static let table = NameTable<NotFoundView>([
    .view("phone") { $0.phone },
    .view("search") { $0.search },
  ])
}
