import Calendar
import Diagnostics
import SiteBuilder

/// One practice in the list: how its report stands, and what is missing.
struct PracticeStatus: Encodable {
  let slug: String
  let name: String
  /// `refused`, or the report's state; nil where nothing is due from it.
  let state: String?
  /// `2013/14`.
  let year: String?
  let due: String?
  /// 0 on the day, negative after it.
  let daysLeft: Int?
  /// Nil after the day, and where the bank holidays are not known.
  let workingDaysLeft: Int?
  /// What is broken, then what is asked for and not there.
  let missing: [Missing]
  let warnings: Int
  /// `2013/14 due on 31 March 2014, 19 days left (13 working days)`.
  let timeWords: String

  struct Missing: Encodable, Equatable {
    let rule: String
    let message: String
    let help: String?
  }

  init(_ practice: PracticeReport, today: CalendarDate) {
    slug = practice.slug
    name = practice.name
    state = practice.status == .refused ? "refused" : practice.report?.state
    year = practice.report?.year
    due = practice.report?.due
    daysLeft = practice.report?.daysLeft
    let words = practice.report.map { ReportWords(report: $0, today: today) }
    workingDaysLeft = words?.workingDaysLeft
    timeWords = words?.inShort ?? ""
    missing = practice.gravestFirst
      .map { Missing(rule: $0.rule, message: $0.message, help: $0.help) }
    warnings = practice.findings.count { $0.severity == .warning }
  }

  private enum CodingKeys: String, CodingKey {
    case slug, name, state, year, due, missing, warnings
    case daysLeft = "days_left"
    case workingDaysLeft = "working_days_left"
  }

  /// Every key is there, with `null` where nothing is known.
  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: CodingKeys.self)
    try object.encode(slug, forKey: .slug)
    try object.encode(name, forKey: .name)
    try object.encode(state, forKey: .state)
    try object.encode(year, forKey: .year)
    try object.encode(due, forKey: .due)
    try object.encode(daysLeft, forKey: .daysLeft)
    try object.encode(workingDaysLeft, forKey: .workingDaysLeft)
    try object.encode(missing, forKey: .missing)
    try object.encode(warnings, forKey: .warnings)
  }
}

extension PracticeStatus {
  /// What needs doing first: broken sites, reports that are missing, whatever else is asked for and
  /// not there, reports that will be due, and then those with nothing to do.
  private var urgency: Int {
    switch state {
    case "refused": 0
    case "missing": 1
    case _ where !missing.isEmpty: 2
    case "due-soon": 3
    case "late", "incomplete": 4
    case _ where warnings > 0: 5
    default: 6
    }
  }

  static func comesFirst(_ left: PracticeStatus, _ right: PracticeStatus) -> Bool {
    let leftKey = (left.urgency, left.daysLeft ?? .max, -left.missing.count, left.slug)
    let rightKey = (right.urgency, right.daysLeft ?? .max, -right.missing.count, right.slug)
    return leftKey < rightKey
  }
}
