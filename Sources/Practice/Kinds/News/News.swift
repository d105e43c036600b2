package import Calendar
package import FrontMatter

/// A piece of news.
package struct News: PageKind {
  package static let kind = "news"
  package static let purpose = "a piece of news"
  package static let usualPath = UsualPath("news/", .datedTitle)
  package static let showsItsFileAlone = true

  package let date: LooseDate
  package let until: LooseDate?

  package init(from fields: inout FieldReader) {
    date = fields.required("date", .date, "the day of the news")
    until = fields.optional("until", .date, "the last day it is shown")
  }

  package func absence(from site: SiteDay, header: PageHeader) -> Absence? {
    if site.today < date.earliest { return .outOfDates }
    if let until, site.today > until.latest { return .outOfDates }
    return nil
  }
}
