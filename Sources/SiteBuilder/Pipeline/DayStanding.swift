import Calendar
import Diagnostics
import Practice
import Rules

/// What is to be said of a practice on one day.
struct DayStanding: Equatable {
  /// A finding without its remedy, which may name the day.
  private struct Key: Hashable {
    let rule: String
    let severity: Severity
    let place: Place
    let message: String
  }

  private let slug: String
  private let day: CalendarDate
  private let findings: [Key]
  private let state: ReportState?
  private let year: String
  private let pages: Set<String>

  init(_ practice: ReadPractice, _ verdicts: RuleVerdicts) {
    slug = practice.site.slug
    day = practice.site.today
    findings = verdicts.findings.filter { $0.severity > .advice }.sorted().map {
      Key(rule: $0.rule, severity: $0.severity, place: $0.place, message: $0.message)
    }
    state = verdicts.reportState
    year = verdicts.standing.subjectYear.name
    pages = Set(practice.site.pages.map(\.path))
  }

  /// What was not to be said on the day before.
  func news(since before: DayStanding) -> [Forecast.Event] {
    func event(_ rule: String?, _ message: String, _ file: String?) -> Forecast.Event {
      Forecast.Event(
        date: day.iso, practice: slug, rule: rule, message: message, file: file)
    }
    var events: [Forecast.Event] = []
    if let state, state != before.state || year != before.year {
      events.append(event(nil, "the report of \(year) \(state.words)", nil))
    }
    let known = Set(before.findings)
    events += findings.filter { !known.contains($0) }
      .map { event($0.rule, "\($0.severity.rawValue): \($0.message)", $0.place.file) }
    events += before.pages.subtracting(pages).sorted()
      .map { event(nil, "`\($0)` leaves the site", nil) }
    events += pages.subtracting(before.pages).sorted()
      .map { event(nil, "`\($0)` comes onto the site", nil) }
    return events
  }
}

extension ReportState {
  /// After `the report of 2013/14`.
  fileprivate var words: String {
    switch self {
    case .missing: "is missing from this day on"
    case .dueSoon: "is due soon"
    case .late: "is up, but came late"
    case .incomplete: "is up, but not complete"
    case .met: "is up and complete"
    case .notDue: "is not asked for"
    }
  }
}
