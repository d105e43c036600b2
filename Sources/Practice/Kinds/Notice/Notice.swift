package import Calendar
package import FrontMatter

/// Words that matter for a while, shown at the top of pages.
package struct Notice: PageKind {
  package static let kind = "notice"
  package static let purpose = "a notice at the top of pages for a while"
  package static let usualPath = UsualPath("notices/", .datedTitle)

  package enum Level: String, Sendable, CaseIterable {
    case information, warning
  }
  package enum Where: String, Sendable, CaseIterable {
    case home, everywhere
  }

  package let from: LooseDate?
  package let until: LooseDate
  package let level: Level
  package let shown: Where

  package init(from fields: inout FieldReader) {
    from = fields.optional("from", .date, "the first day it is shown")
    until = fields.required("until", .date, "the last day it is shown")
    level = fields.optional("level", .choice(Level.self), "how grave it is") ?? .information
    shown = fields.optional("where", .choice(Where.self), "on which pages") ?? .everywhere
  }

  package func absence(from site: SiteDay, header: PageHeader) -> Absence? {
    if let from, site.today < from.earliest { return .outOfDates }
    return site.today > until.latest ? .outOfDates : nil
  }
}
