/// A fact and what it is about: `facts.mustache` shows the list `facts`.
package struct SummaryRowView: View, Equatable {
  package enum Value: Sendable, Equatable {
    case text(String)
    case html(HTML)
    case link(LinkView)
  }

  package var key: String
  package var value: Value

  package init(_ key: String, _ value: Value) {
    self.key = key
    self.value = value
  }

  /// Nil where there is nothing to say.
  package init?(_ key: String, _ text: String?) {
    guard let text, !text.isEmpty else { return nil }
    self.init(key, .text(text))
  }

  /// Nil where there is nothing to say.
  package init?(_ key: String, html: HTML?) {
    guard let html, !html.isEmpty else { return nil }
    self.init(key, .html(html))
  }

  /// Nil where there is nothing to link to.
  package init?(_ key: String, link: LinkView?) {
    guard let link else { return nil }
    self.init(key, .link(link))
  }

  package static let table = NameTable<SummaryRowView>([
    .text("key") { $0.key },
    .text("text") { if case .text(let text) = $0.value { text } else { nil } },
    .html("html") { if case .html(let html) = $0.value { html } else { nil } },
    .view("link") { if case .link(let link) = $0.value { link } else { nil } },
  ])
}
