package import Calendar
package import FrontMatter
package import Views

/// A kind of page: its fields, its title where it has none of its own, and how it is shown.
///
/// A new kind is a folder below `Kinds/`, a template of the same name, and a line in `PageKinds`.
package protocol PageKind: FieldRecord {
  /// What people type after `kind:`.
  static var kind: String { get }
  /// Says what the kind is for, in the reference.
  static var purpose: String { get }
  /// Where `sitegen new` puts a file of this kind; its text is the starter of the kind's name.
  static var usualPath: UsualPath { get }
  /// True where `title` may be left out because `composedTitle` makes one.
  static var composesTitle: Bool { get }
  /// The name of the file that stands for its folder, besides `index`: `group` of a patient group.
  static var folderPage: String? { get }
  /// An address that does not come from the file's path.
  static var fixedAddress: Address? { get }
  /// The title of a page that has none; nil where `title` is required.
  var composedTitle: String? { get }
  /// What people look for the page by besides its title, such as a person's job: the search finds it
  /// by that, and says it where nobody wrote a summary.
  var soughtBy: String? { get }
  /// The days that the page tells of: nobody can have reviewed it before the newest that has come.
  func toldDays(on page: SitePage, in site: PracticeSite) -> [LooseDate?]
  /// What there is one such file for; nil where there may be any number.
  var onlyOne: OnlyOne? { get }
  /// The ids that its template gives to parts of the page: links lead to them, and no heading of
  /// the author's takes them.
  var anchors: Set<String> { get }
  /// True where its page is made from its own file alone, so that the parts to which a link can lead
  /// are known without rendering it.
  static var showsItsFileAlone: Bool { get }
  /// The theme's templates for this kind, each with what it may ask for.
  static var templates: [PageTemplate] { get }
  /// Which template shows this page, and with what.
  func shown(on page: SitePage, in site: PracticeSite) -> ShownPage
  /// Nil where the page belongs on the site; otherwise why it is left out on the site's day.
  func absence(from site: SiteDay, header: PageHeader) -> Absence?
}

extension PageKind {
  package static var composesTitle: Bool { false }
  package static var folderPage: String? { nil }
  package static var fixedAddress: Address? { nil }
  package var composedTitle: String? { nil }
  package var soughtBy: String? { nil }
  package func toldDays(on page: SitePage, in site: PracticeSite) -> [LooseDate?] { [] }
  package static var showsItsFileAlone: Bool { false }
  package var onlyOne: OnlyOne? { nil }
  package var anchors: Set<String> { [] }
  package func absence(from site: SiteDay, header: PageHeader) -> Absence? { nil }
}

/// A template by name, with the names that it may use.
package struct PageTemplate: Sendable {
  package let name: String
  package let contract: ViewContract

  package init<V: View>(_ name: String, _ view: V.Type) {
    self.name = name
    contract = V.table.contract
  }
}

/// A page ready for its template.
package struct ShownPage: Sendable {
  package let template: String
  package let view: any View

  package init(_ template: String, _ view: any View) {
    self.template = template
    self.view = view
  }
}

/// Why a page that was written is not on the site.
package enum Absence: Sendable, Equatable {
  case draft
  /// Before its first day or after its last one.
  case outOfDates
  /// A report whose `published` date is still to come.
  case notYetPublished
}
