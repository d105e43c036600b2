package import FrontMatter

/// A page of words and nothing else.
package struct PlainPage: PageKind {
  package static let kind = "page"
  package static let purpose = "a page of words; `index.md` is the home page"
  package static let usualPath = UsualPath("", .title)
  package static let showsItsFileAlone = true

  package init(from fields: inout FieldReader) {}
}
