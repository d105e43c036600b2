package import Calendar
import Diagnostics
import Practice
import Rules

/// What will become late, stale or leave the site if nobody writes anything: each day of a stretch
/// judged like today, and compared with the day before.
package struct Forecast: Sendable {
  private let options: RunOptions
  private let until: CalendarDate

  /// How many days are looked at, at most: two years.
  package static let longest = 731

  package init(_ options: RunOptions, until: CalendarDate) {
    self.options = options
    self.until = until
  }

  /// Something that changes on a day.
  package struct Event: Sendable, Codable, Equatable {
    /// `2014-03-31`.
    package let date: String
    package let practice: String
    /// The rule that begins to say something; nil for a page that comes or goes.
    package let rule: String?
    package let message: String
    package let file: String?
  }

  /// Day by day, then by practice.
  package func events() throws -> [Event] {
    let content = try ContentTree.read(options.content)
    let chosen = try Selection(options.practices)
      .choose(from: content.practices, in: options.content)
    let folders = try chosen.map(content.practice)
    var before = folders.map { standing(of: $0, content, on: options.today) }
    var events: [Event] = []
    let days = min(until.days(since: options.today), Self.longest)
    for offset in stride(from: 1, through: days, by: 1) {
      let day = options.today.adding(days: offset)
      for index in folders.indices {
        let now = standing(of: folders[index], content, on: day)
        events += now.news(since: before[index], on: day)
        before[index] = now
      }
    }
    return events
  }

  private func standing(
    of folder: PracticeFolder, _ content: ContentTree, on day: CalendarDate
  ) -> DayStanding {
    let siteDay = SiteDay(today: day)
    let reader = PracticeReader(day: siteDay, shared: SharedFiles(content.shared, day: siteDay))
    let practice = reader.read(
      slug: folder.name.slug, folder: folder.shownPath, files: folder.files)
    return DayStanding(practice, RuleVerdicts(judging: practice, local: LocalRules(content.rules)))
  }
}

/// What is to be said of a practice on one day.
private struct DayStanding {
  /// A finding without its remedy, which may name the day.
  private struct Key: Hashable {
    let rule: String
    let severity: Severity
    let place: Place
    let message: String
  }

  private let slug: String
  private let findings: [Key]
  private let state: ReportState?
  private let year: String
  private let pages: Set<String>

  init(_ practice: ReadPractice, _ verdicts: RuleVerdicts) {
    slug = practice.site.slug
    findings = verdicts.findings.filter { $0.severity > .advice }.sorted().map {
      Key(rule: $0.rule, severity: $0.severity, place: $0.place, message: $0.message)
    }
    state = verdicts.reportState
    year = verdicts.standing.subjectYear.name
    pages = Set(practice.site.pages.map(\.path))
  }

  func news(since before: DayStanding, on day: CalendarDate) -> [Forecast.Event] {
    func event(_ rule: String?, _ message: String, _ file: String?) -> Forecast.Event {
      Forecast.Event(
        date: day.iso, practice: slug, rule: rule, message: message, file: file)
    }
    var events: [Forecast.Event] = []
    if let state, state != before.state || year != before.year {
      events.append(event(nil, "the report of \(year): \(state.rawValue)", nil))
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
