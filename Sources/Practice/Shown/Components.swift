import FrontMatter
package import Views

extension LinkView {
  /// A link to a page, with its summary beside it.
  init(to page: SitePage, note: String? = nil) {
    self.init(page.title, path: page.address.text, note: note ?? page.header.summary)
  }
}

/// One of several plain words.
package struct WordView: View {
  let text: String

  package static let table = NameTable<WordView>([.text("text") { $0.text }])

  init(_ text: String) { self.text = text }
}

/// One of several pieces of Markdown.
package struct PieceView: View {
  let html: HTML

  package static let table = NameTable<PieceView>([.html("html") { $0.html }])
}

extension PracticeSite {
  func pieces(_ words: [Words], on page: SitePage) -> [PieceView] {
    words.compactMap { lineHTML($0, on: page).map(PieceView.init) }
  }
}
