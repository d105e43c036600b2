package import FrontMatter
package import Views

/// A line of a summary list: what, and the words.
package struct FactView: View {
  let name: String
  var text: String?
  var html: HTML?

  package static let table = NameTable<FactView>([
    .text("name") { $0.name },
    .text("text") { $0.text },
    .html("html") { $0.html },
  ])

  /// Nil where there is nothing to say.
  init?(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return nil }
    self.name = name
    self.text = text
  }

  init?(_ name: String, html: HTML?) {
    guard let html, !html.isEmpty else { return nil }
    self.name = name
    self.html = html
  }
}

/// A link with its words, and what is said beside it.
package struct LinkView: View {
  let href: String
  let words: String
  var note: String?

  package static let table = NameTable<LinkView>([
    .text("href") { $0.href },
    .text("words") { $0.words },
    .text("note") { $0.note },
  ])

  init(_ href: String, _ words: String, note: String? = nil) {
    self.href = href
    self.words = words
    self.note = note
  }

  init(to page: SitePage, note: String? = nil) {
    self.init(page.address.text, page.title, note: note ?? page.header.summary)
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
    words.compactMap { html($0, on: page).map(PieceView.init) }
  }
}
