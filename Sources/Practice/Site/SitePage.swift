package import Diagnostics
package import FrontMatter
package import Markdown

/// A file of the practice, read and understood.
package struct SitePage: Sendable {
  /// In the practice's folder: `patient-group/report-2014.md`.
  package let path: String
  /// As people see it, from the working folder.
  package let file: String
  package let address: Address
  package let title: String
  package let header: PageHeader
  package let content: any PageKind
  package let body: MarkdownText
  /// The line of the file on which the body begins.
  package let bodyFirstLine: Int
  /// Every field of words, read as Markdown, by the place where it was typed.
  package let texts: [Place: MarkdownText]
  /// What each field says, of whatever type.
  package let sayings: [FieldSaying]
  package let source: RecordSource
  /// The front matter and body as typed, for what must be looked for in every line.
  package let bytes: [UInt8]
  /// From `_shared`: what is wrong in it is told once, not for every practice.
  package let isShared: Bool
  /// Nil where the page is on the site.
  package private(set) var absence: Absence?

  /// The page on another day.
  func on(_ day: SiteDay) -> SitePage {
    var page = self
    page.absence = header.isDraft ? .draft : content.absence(from: day, header: header)
    return page
  }

  package func text(of words: Words) -> MarkdownText? { texts[words.place] }

  /// The page's own Markdown and that of its fields, in the order of the file.
  package var allTexts: [MarkdownText] {
    texts.sorted { $0.key < $1.key }.map(\.value) + [body]
  }
}

extension SitePage {
  /// The ids that the theme gives to parts of any page. The body of a notice, which stands on other
  /// pages too, keeps apart by a prefix that no other id begins with.
  static let layoutIDs = Set([
    "main-content", "search-words", "notice-title", "contents-title", "urgent-help", "you-said",
    "opening-times", "open-now", "found",
  ]).union(YouSaidWeDid.anchors)
}

extension PracticeSite {
  /// The ids of all parts of a page in the program's own theme; nil where only its rendering tells.
  package func parts(of address: Address) -> Set<String>? {
    guard let entry = entry(at: address), !entry.isComposed, let page = entry.page,
      type(of: page.content).showsItsFileAlone
    else { return nil }
    // A notice stands on every page.
    let shown = [page] + published(Notice.self).map(\.page)
    let headings = shown.flatMap(\.allTexts).flatMap(\.headings).map(\.id)
    return SitePage.layoutIDs.union(page.content.anchors).union(headings)
  }
}

/// A page together with what its kind says: `report.year`, `report.page.address`.
@dynamicMemberLookup
package struct PageOf<Kind: PageKind>: Sendable {
  package let page: SitePage
  package let content: Kind

  package subscript<Value>(dynamicMember path: KeyPath<Kind, Value>) -> Value {
    content[keyPath: path]
  }

  /// The place of a field, for findings.
  package func place(of key: String) -> Place { page.source.place(of: key) }
}

extension PageOf where Kind == PracticeDetails {
  /// Stands in for a `practice.md` that could not be read, so that the links of the other pages can
  /// still be looked at. Never rendered.
  static func placeholder(for file: String) -> PageOf {
    let page = SitePage(
      path: "practice.md", file: file, address: Address("/about/"), title: "",
      header: FieldReader.standIn(for: PageHeader.self),
      content: FieldReader.standIn(for: PracticeDetails.self),
      body: MarkdownText([]) { line, _ in Place(file: file, line: line) }, bodyFirstLine: 1,
      texts: [:], sayings: [],
      source: RecordSource(place: Place(file: file, line: 1), keys: [:], values: [:]), bytes: [],
      isShared: false, absence: .draft)
    return PageOf(page: page, content: FieldReader.standIn(for: PracticeDetails.self))
  }
}
