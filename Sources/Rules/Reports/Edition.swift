package import Calendar

/// The form that a year's report had to have.
package enum Edition: Sendable, Equatable {
  /// 2011/12 to 2013/14, and years that a practice keeps after the scheme.
  case tenItems
  /// 2014/15: the standard template of NHS England's guidance.
  case annexD

  package init(of year: ReportingYear) { self = year.start == 2014 ? .annexD : .tenItems }
}

/// The scheme's days and papers.
enum Scheme {
  static let inForce = Rule.InForce(
    from: CalendarDate(2011, 4, 1), until: CalendarDate(2015, 3, 31))
  static let tenItemsInForce = Rule.InForce(
    from: CalendarDate(2011, 4, 1), until: CalendarDate(2014, 3, 31))
  static let annexDInForce = Rule.InForce(
    from: CalendarDate(2014, 4, 1), until: CalendarDate(2015, 3, 31))

  /// When the forms that ask for something were in use.
  static func inForce(_ editions: [Edition]) -> Rule.InForce {
    switch editions {
    case [.tenItems]: tenItemsInForce
    case [.annexD]: annexDInForce
    default: inForce
    }
  }
  static let directions = Rule.Source(
    "Primary Medical Services (Directed Enhanced Services) (England) (Amendment) Directions 2011",
    clause: "direction 12A")
  static let entitlements = Rule.Source(
    "Statement of Financial Entitlements 2013", clause: "section 10")
  static let annexD = Rule.Source(
    "Patient Participation enhanced service 2014/15, guidance and standard template (Gateway 01347)",
    clause: "Annex D")

  /// Said wherever a report is asked for after the scheme.
  static let keptByPractice = "scheme ended 31 March 2015; kept by the practice"
}
