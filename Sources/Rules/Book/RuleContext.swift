package import Calendar
import Diagnostics
package import Practice

/// All that a rule may look at.
package struct RuleContext: Sendable {
  package let practice: ReadPractice
  package let standing: ReportStanding

  /// True where templates besides the program's own may give a page parts that it does not know of.
  let hasOwnTemplates: Bool

  package init(
    _ practice: ReadPractice, local: LocalRules = .none, hasOwnTemplates: Bool = false
  ) {
    self.practice = practice
    self.hasOwnTemplates = hasOwnTemplates
    standing = ReportStanding(of: practice.site, local: local)
  }

  package var site: PracticeSite { practice.site }
  package var today: CalendarDate { practice.site.today }

  /// The page of the file that the first shortfall is in; nil where nothing falls short.
  func address(of shortfalls: [Shortfall]) -> Address? {
    guard let file = shortfalls.first?.place.file else { return nil }
    return site.pages.first { $0.file == file }?.address
  }
}
