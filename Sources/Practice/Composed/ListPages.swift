import Calendar
import Views

/// A list of pages: services, team, news or policies. An `index.md` of the folder gives it words.
struct ListView: View {
  let introduction: HTML?
  /// Said where the list is empty for now.
  var nothing: String? = nil
  let links: [LinkView]

  static let table = NameTable<ListView>([
    .html("introduction") { $0.introduction },
    .text("nothing") { $0.nothing },
    .flag("has_links") { !$0.links.isEmpty },
    .list("links") { $0.links },
  ])
}

extension PracticeSite {
  /// The entry of a list page.
  ///
  /// - Parameter nothing: what it says where there is nothing to list; nil where there is no page then.
  fileprivate func list(
    at address: Address, title: String, summary: String, links: [LinkView], nothing: String? = nil
  ) -> [SiteEntry] {
    if links.isEmpty, nothing == nil { return [] }
    return [
      SiteEntry(composed: address, of: self, title: title, summary: summary) { site in
        let introduction = site.introduction(at: address)
        return ShownPage(
          "list",
          ListView(
            introduction: introduction, nothing: links.isEmpty ? nothing : nil, links: links))
      }
    ]
  }

  fileprivate func linksByTitle(_ pages: [SitePage]) -> [LinkView] {
    pages.sorted { ($0.title.lowercased(), $0.path) < ($1.title.lowercased(), $1.path) }
      .map { LinkView(to: $0) }
  }
}

enum ServiceList: ComposedPages {
  static let templates = [PageTemplate("list", ListView.self)]

  static func entries(of site: PracticeSite) -> [SiteEntry] {
    site.list(
      at: Address("/services/"), title: "Services", summary: "What we can help you with, A to Z.",
      links: site.linksByTitle(site.published(Service.self).map(\.page)))
  }
}

enum TeamList: ComposedPages {
  static let templates = [PageTemplate("list", ListView.self)]

  static func entries(of site: PracticeSite) -> [SiteEntry] {
    let people = site.published(Person.self)
      .sorted {
        ($0.job.lowercased(), $0.name.lowercased()) < ($1.job.lowercased(), $1.name.lowercased())
      }
    return site.list(
      at: Address("/team/"), title: "Our team", summary: "Who works at the surgery.",
      links: people.map { LinkView($0.name, path: $0.page.address.text, note: $0.job) })
  }
}

/// Stays while there is news on file, whatever its dates: links to it hold on the day on which the
/// last piece of news leaves the site.
enum NewsList: ComposedPages {
  static let templates = [PageTemplate("list", ListView.self)]

  static func entries(of site: PracticeSite) -> [SiteEntry] {
    return site.list(
      at: Address("/news/"), title: "News", summary: "News from the surgery.",
      links: site.newestNews.map { LinkView(to: $0.page, note: $0.date.words) },
      nothing: site.newsOnFile.isEmpty ? nil : "There is no news at the moment.")
  }
}

enum PolicyList: ComposedPages {
  static let templates = [PageTemplate("list", ListView.self)]

  static func entries(of site: PracticeSite) -> [SiteEntry] {
    site.list(
      at: Address("/policies/"), title: "Policies",
      summary: "How we look after your information, complaints and more.",
      links: site.linksByTitle(site.published(Policy.self).map(\.page)))
  }
}
