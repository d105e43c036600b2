package import Practice

/// Words that patients must find in a part of a page, whatever the tags between them.
package struct ShownPart: Sendable, Hashable {
  package let page: Address
  /// The id of the part; nil for the page as a whole.
  package let anchor: String?
  package let words: [String]

  package init(on page: Address, anchor: String? = nil, _ words: [String]) {
    self.page = page
    self.anchor = anchor
    self.words = words
  }

  package var link: String { page.text + (anchor.map { "#" + $0 } ?? "") }
}

/// Looks for parts in the pages as rendered. Several rules look at the same part, whose letters are
/// taken out of the page once.
struct ShownPartSearch {
  private struct Spot: Hashable {
    let page: Address
    let id: String
  }

  /// What every layout calls the page's own part, without menu and foot.
  private static let main = "main-content"

  private let pages: RenderedPages
  private var letters: [Spot: [UInt8]] = [:]

  init(_ pages: RenderedPages) { self.pages = pages }

  /// ``does not show `68,214` ``; nil where all is there.
  mutating func silence(of part: ShownPart) -> String? {
    guard part.anchor != nil || !part.words.isEmpty else { return nil }
    guard let scan = pages[part.page], part.anchor.map(scan.saying.contains) ?? true else {
      return "says nothing about it"
    }
    guard !part.words.isEmpty else { return nil }
    let spot = Spot(page: part.page, id: part.anchor ?? Self.main)
    let found = letters[spot] ?? scan.letters(below: spot.id)
    letters[spot] = found
    return part.words.first { !found.holds(PageScan.letters(of: $0)) }
      .map { "does not show `\($0)`" }
  }
}
