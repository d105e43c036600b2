package import FrontMatter
import Markdown
package import Views

extension PracticeSite {
  /// The page's body, with its links followed.
  package func bodyHTML(of page: SitePage) -> HTML {
    HTML(page.body.html { target(of: $0, from: page.path) })
  }

  /// A field of words, with its links followed.
  package func html(_ words: Words?, on page: SitePage) -> HTML? {
    guard let words, let text = page.text(of: words) else { return nil }
    return HTML(text.html { target(of: $0, from: page.path) })
  }
}
