import Diagnostics
import FrontMatter
import Views

/// What a file at the address of a composed page may be: a `kind: page`, which gives it title and
/// words. Whatever the fields of another kind say would not be shown, and so it is refused.
extension PracticeSite {
  /// The file that gives a composed page its title and words, where there is one.
  func words(at address: Address) -> SitePage? {
    page(at: address).flatMap { $0.content is PlainPage ? $0 : nil }
  }

  /// The words of that file, for the top of the page.
  func introduction(at address: Address) -> HTML? { words(at: address).map { bodyHTML(of: $0) } }

  /// Files whose address is that of a page composed without them.
  var filesLostToComposedPages: [Finding] {
    pages.filter { page in entry(at: page.address).map { $0.page == nil } == true }.map { page in
      let kind = type(of: page.content).kind
      return Finding(
        "composed-page", .error,
        "the page \(page.address.text) is composed, so that a `kind: \(kind)` there would be lost",
        help: "write `kind: page`, which gives that page a title and words, or rename this file",
        at: page.source.place(of: "kind"))
    }
  }
}

extension SiteEntry {
  /// A composed page, with the title and the words of the file that stands at its address.
  init(
    composed address: Address, of site: PracticeSite, title: String, summary: String,
    shown: @escaping @Sendable (PracticeSite) -> ShownPage
  ) {
    self.init(
      address, title: title, summary: summary, page: site.words(at: address), shown: shown)
  }
}
