package import Calendar
package import FrontMatter

/// The fields that every page has.
package struct PageHeader: FieldRecord {
  package let title: String?
  package let summary: String?
  package let isDraft: Bool
  package let reviewed: LooseDate?
  package let reviewBy: LooseDate?
  package let alsoCalled: [String]
  package let slug: String?
  package let oldAddresses: [OldAddress]

  package init(from fields: inout FieldReader) {
    self.init(from: &fields, titleIsRequired: true)
  }

  package init(from fields: inout FieldReader, titleIsRequired: Bool) {
    _ = fields.required("kind", .text, "what kind of page this is")
    let titleWords = "the heading of the page"
    title =
      titleIsRequired
      ? fields.required("title", .text, titleWords)
      : fields.optional("title", .text, titleWords)
    summary = fields.optional("summary", .text, "one sentence that says what the page is for")
    isDraft =
      fields.optional("draft", .yesNo, "`yes` keeps the page off the site until it is ready")
      ?? false
    reviewed = fields.optional(
      "reviewed", .date, "when someone last checked that the page is right")
    reviewBy = fields.optional("review_by", .date, "when it should be checked again")
    alsoCalled = fields.list("also_called", of: .text, "other words people search for")
    slug = fields.optional(
      "slug", .slug, "the last part of the page's address", example: "a-shorter-name")
    oldAddresses = fields.list("old_urls", of: .oldAddress, "addresses that the page had before")
  }
}

/// All fields of one file: those of every page, then those of its kind.
struct PageRecord<Kind: PageKind>: FieldRecord {
  let header: PageHeader
  let content: Kind
  let source: RecordSource

  init(from fields: inout FieldReader) {
    header = PageHeader(from: &fields, titleIsRequired: !Kind.composesTitle)
    content = Kind(from: &fields)
    source = fields.source
  }
}
