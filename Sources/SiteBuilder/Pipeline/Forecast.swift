package import Calendar
import Diagnostics
import Practice
import Rules

/// What will become late, stale or leave the site if nobody writes anything: each day of a stretch
/// judged like today, and compared with the day before.
///
/// The files are read once. Each day is judged all the same: which days matter is the rules' own
/// affair, and a list of such days would be a second place that has to know them.
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
    /// The practice's slug.
    package let practice: String
    /// The rule that begins to say something; nil for the report's state and for pages.
    package let rule: String?
    package let message: String
    package let file: String?
  }

  /// Day by day, then by practice.
  package func events() async throws -> [Event] {
    let content = try ContentTree.read(options.content)
    let chosen = try Selection(options.practices)
      .choose(from: content.practices, in: options.content)
    let sites = try PublishedSites(lookingAt: options.output, content: options.content)
    let shared = SharedFiles(content.shared, day: SiteDay(today: options.today))
    let local = LocalRules(content.rules)
    let ahead = try chosen.map { name in
      PracticeAhead(
        try content.practice(name), shared: shared, local: local, on: options.today,
        firstPublished: name.hasGoodName ? try sites.firstPublished(name.slug) : [:])
    }
    let days = min(until.days(since: options.today), Self.longest)
    let events = await withTaskGroup(of: [Event].self) { group in
      for practice in ahead { group.addTask { practice.events(days: days) } }
      return await group.reduce(into: []) { $0 += $1 }
    }
    // Equal keys keep the order in which a practice told them.
    return events.enumerated().sorted {
      ($0.element.date, $0.element.practice, $0.offset)
        < ($1.element.date, $1.element.practice, $1.offset)
    }.map(\.element)
  }
}

/// One practice, and the days to come.
struct PracticeAhead: Sendable {
  private let practice: ReadPractice
  private let local: LocalRules
  private let firstPublished: [ReportingYear: CalendarDate]

  /// - Parameter firstPublished: from the log of publications. A report that is not in it counts as
  ///   published today, as a build of today would note.
  init(
    _ folder: PracticeFolder, shared: SharedFiles, local: LocalRules, on today: CalendarDate,
    firstPublished: [ReportingYear: CalendarDate]
  ) {
    let read = PracticeReader(day: SiteDay(today: today), shared: shared)
      .read(slug: folder.name.slug, folder: folder.shownPath, files: folder.files)
    let up = read.site.reports.map { ($0.year, today) }
    self.firstPublished = firstPublished.merging(up) { logged, _ in logged }
    self.local = local
    practice = read.on(SiteDay(today: today, firstPublished: self.firstPublished))
  }

  func events(days: Int) -> [Forecast.Event] {
    let today = practice.site.today
    guard practice.isWhole else { return [.mistakes(in: practice.site.slug, from: today)] }
    // Parts of pages do not come and go with the days; what a theme adds is not known here.
    var verdicts = RuleVerdicts(judging: practice, local: local, hasOwnTemplates: true)
    var before = DayStanding(practice, verdicts)
    var events: [Forecast.Event] = []
    for offset in stride(from: 1, through: days, by: 1) {
      let later = practice.on(
        SiteDay(today: today.adding(days: offset), firstPublished: firstPublished))
      verdicts = RuleVerdicts(
        judging: later, local: local, hasOwnTemplates: true, after: verdicts)
      let now = DayStanding(later, verdicts)
      events += now.news(since: before)
      before = now
    }
    return events
  }
}

extension Forecast.Event {
  /// What will become of it cannot be told before it can be read.
  fileprivate static func mistakes(in slug: String, from today: CalendarDate) -> Self {
    Forecast.Event(
      date: today.iso, practice: slug, rule: nil,
      message: "its files have mistakes, so nothing can be said of later days; `sitegen check` "
        + "lists them", file: nil)
  }
}
