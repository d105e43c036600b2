package import FrontMatter
import Markdown
package import Views

extension PracticeSite {
  /// The page's body, with its links followed.
  package func bodyHTML(of page: SitePage) -> HTML {
    page.body.isEmpty ? HTML("") : HTML(page.body.html { target(of: $0, from: page.path) })
  }

  /// A field of words, with its links followed; nil where nothing would be printed.
  package func html(_ words: Words?, on page: SitePage) -> HTML? {
    guard let words, let text = page.text(of: words), !text.isEmpty else { return nil }
    return HTML(text.html { target(of: $0, from: page.path) })
  }

  /// The same for the inside of a list's item or of a fact: one paragraph comes without its tags.
  package func lineHTML(_ words: Words?, on page: SitePage) -> HTML? {
    guard let words, let text = page.text(of: words), !text.isEmpty else { return nil }
    let linking = { (link: Link) in target(of: link, from: page.path) }
    return HTML(text.inlineHTML(linking: linking) ?? text.html(linking: linking))
  }
}
