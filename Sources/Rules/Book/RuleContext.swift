package import Calendar
package import Practice

/// All that a rule may look at.
package struct RuleContext: Sendable {
  package let practice: ReadPractice
  package let standing: ReportStanding

  package init(_ practice: ReadPractice, local: LocalRules = .none) {
    self.practice = practice
    standing = ReportStanding(of: practice.site, local: local)
  }

  package var site: PracticeSite { practice.site }
  package var today: CalendarDate { practice.site.today }
}
