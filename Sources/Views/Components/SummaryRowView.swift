/// A fact and what it is about: `summary-list.mustache` shows the list `rows`.
package struct SummaryRowView: View, Equatable {
  package enum Value: Sendable, Equatable {
    case text(String)
    case html(HTML)
  }

  package var key: String
  package var value: Value

  package init(_ key: String, _ value: Value) {
    self.key = key
    self.value = value
  }

  package init(_ key: String, _ text: String) { self.init(key, .text(text)) }

  package static let table = NameTable<SummaryRowView>([
    .text("key") { $0.key },
    .text("text") { if case .text(let text) = $0.value { text } else { nil } },
    .html("html") { if case .html(let html) = $0.value { html } else { nil } },
  ])
}
