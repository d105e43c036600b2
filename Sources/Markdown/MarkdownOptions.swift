/// How a text is to be published.
package struct MarkdownOptions: Sendable {
  package enum Dialect: Sendable {
    /// For the site: raw HTML dropped, links held against the list, headings with ids.
    case page
    /// As the CommonMark specification prints it, raw HTML and all: for the conformance run only.
    case commonMark
  }

  package var dialect: Dialect
  /// The level of `##`: 2 in a page's body, 3 for words that stand inside a section. Deeper
  /// headings follow, none below 6; `#` is shown at this level too, with a warning.
  package var baseLevel: Int
  /// Put before every heading's id, so that several texts can stand on one page.
  package var idPrefix: String
  /// Ids that the page has already, as they are (with any prefix).
  package var reservedIDs: Set<String>

  package init(
    dialect: Dialect = .page, baseLevel: Int = 2, idPrefix: String = "",
    reservedIDs: Set<String> = []
  ) {
    self.dialect = dialect
    self.baseLevel = baseLevel
    self.idPrefix = idPrefix
    self.reservedIDs = reservedIDs
  }

  package static let page = MarkdownOptions()
  package static let commonMark = MarkdownOptions(dialect: .commonMark)
}
