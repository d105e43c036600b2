/// What a template may ask of a page: names, each declared once with its kind and its answer.
///
/// Templates are held against the table when the theme is loaded, so a misspelt name is an error
/// with a line and a column and never an empty place in a page.
package protocol View: Sendable {
  static var table: NameTable<Self> { get }
  /// The answer to a declared name; nil for any other.
  func answer(to name: String) -> ViewValue?
}

extension View {
  package func answer(to name: String) -> ViewValue? { Self.table.answer(to: name, of: self) }
}

/// An answer. Text is escaped wherever it is printed; HTML is what this program made itself.
package enum ViewValue: Sendable {
  case text(String)
  case html(HTML)
  case flag(Bool)
  case view(any View)
  case list([any View])
  /// A declared name that has nothing to say on this page.
  case absent
}

/// Markup that this program made, safe to print as it is.
package struct HTML: Sendable, Hashable {
  package let text: String
  package init(_ text: String) { self.text = text }
  package var isEmpty: Bool { text.isEmpty }
}
