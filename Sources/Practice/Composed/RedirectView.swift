package import Views

/// What stands at an old address: a small page that leads on by itself, and has a link for browsers
/// that do not.
package struct RedirectView: View {
  package let surgery: String
  package let title: String
  package let path: String
  /// The whole address; nil where the practice has not said what its website is.
  package let canonical: String?

  package init(_ redirect: Redirect, in site: PracticeSite) {
    surgery = site.practice.name
    title = redirect.title
    path = redirect.new.text
    canonical = site.practice.website.map { redirect.new.whole(on: $0) }
  }

  package static let templates = [PageTemplate("redirect", RedirectView.self)]

  package static let table = NameTable<RedirectView>([
    .text("surgery") { $0.surgery },
    .text("title") { $0.title },
    .text("path") { $0.path },
    .text("canonical") { $0.canonical },
  ])
}
