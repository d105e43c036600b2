import Calendar
import Foundation
import Practice
import Rules
import Testing

@testable import SiteBuilder

/// `sitegen check --until`.
@Suite struct ForecastTests {
  private func events(
    _ scratch: borrowing Scratch, from today: CalendarDate, to until: CalendarDate
  ) async throws -> [Forecast.Event] {
    var options = RunOptions(.check, today: today)
    options.content = scratch["Content"]
    options.output = scratch["Output"]
    return try await Forecast(options, until: until).events()
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDate {
    try #require(CalendarDate(year, month, day))
  }

  @Test func tellsWhatComesDayByDay() async throws {
    let scratch = try Scratch()
    try scratch.writePractice()
    let events = try await events(scratch, from: day(2014, 3, 20), to: day(2015, 4, 2))

    #expect(events.map(\.date) == events.map(\.date).sorted())
    // What the report lacks is a warning until it is due, and a requirement from the next day on.
    let firstOfApril = events.filter { $0.date == "2014-04-01" }
    #expect(firstOfApril.contains { $0.rule == "DES-11" && $0.message.hasPrefix("requirement: ") })
    #expect(
      events.contains {
        $0.date == "2014-04-05" && $0.message == "`notices/closed.md` leaves the site"
      })
    #expect(
      events.contains {
        $0.date == "2015-01-01" && $0.message == "the report of 2014/15 is due soon"
      }
    )
    #expect(
      events.contains {
        $0.date == "2015-04-01" && $0.message == "the report of 2014/15 is missing from this day on"
      })
    #expect(events.contains { $0.date == "2015-04-01" && $0.rule == "DES-01" })
  }

  @Test func saysNothingWhereNothingChanges() async throws {
    let scratch = try Scratch()
    try scratch.write(
      "---\nkind: practice\nname: Quiet\nphone: 01632 960001\nrules: []\n---\n",
      to: "Content/quiet/practice.md")
    #expect(try await events(scratch, from: day(2014, 3, 20), to: day(2014, 6, 30)).isEmpty)
  }

  /// A build of today would note today as its day, and no later build another.
  @Test func aReportThatIsUpDoesNotBecomeLate() async throws {
    let scratch = try Scratch()
    try scratch.write(
      "---\nkind: practice\nname: Quiet\nphone: 01632 960001\nrules: [des]\n---\n",
      to: "Content/quiet/practice.md")
    try scratch.write("---\nkind: report\nyear: 2013/14\n---\n", to: "Content/quiet/report.md")
    let events = try await events(scratch, from: day(2014, 3, 20), to: day(2014, 6, 30))
    #expect(events.contains { $0.date == "2014-04-01" && $0.message.hasPrefix("requirement: ") })
    #expect(!events.contains { $0.message.contains("came late") || $0.rule == "DES-01" })
  }

  @Test func aPracticeThatCannotBeReadIsSaidToBe() async throws {
    let scratch = try Scratch()
    try scratch.write(
      "---\nkind: practice\nname: Quiet\nphone: 01632 960001\nnotice: x\n---\n",
      to: "Content/quiet/practice.md")
    let events = try await events(scratch, from: day(2014, 3, 20), to: day(2014, 6, 30))
    #expect(events.count == 1)
    #expect(events.first?.message.hasPrefix("its files have mistakes") == true)
  }

  enum Sample: String, CaseIterable {
    case elmfield = "Content/elmfield-surgery"
    case northLane = "Content/north-lane-practice"
    case grangewood = "Tests/Sites/grangewood/grangewood-surgery"
    case newHayesbank = "Tests/Sites/new-hayesbank/new-hayesbank-surgery"
    case listerLane = "Tests/Sites/lister-lane/lister-lane-surgery"
  }

  /// What is carried from day to day is what a fresh reading and judging of that day gives: on days
  /// in a row, where most is carried, and on days picked at random.
  @Test(arguments: Sample.allCases) func carriesOverWhatEachDayWouldSay(sample: Sample) throws {
    let folder = try Self.folder(sample)
    let first = try sample.rawValue.hasPrefix("Content") ? day(2026, 3, 20) : day(2014, 3, 20)
    var dice = SystemRandomNumberGenerator()
    let inARow = (0...16).map { first.adding(days: $0) }
    let picked = (0..<12).map { _ in first.adding(days: Int.random(in: 17...730, using: &dice)) }
    let read = Self.read(folder, on: first)
    var carried = RuleVerdicts(judging: read)
    for day in inARow + picked.sorted() {
      let later = read.on(SiteDay(today: day))
      carried = RuleVerdicts(judging: later, after: carried)
      let fresh = Self.read(folder, on: day)
      #expect(later.findings == fresh.findings, "\(day.iso)")
      #expect(
        DayStanding(later, carried) == DayStanding(fresh, RuleVerdicts(judging: fresh)),
        "\(day.iso)")
    }
  }

  private static func read(_ folder: PracticeFolder, on today: CalendarDate) -> ReadPractice {
    let day = SiteDay(today: today)
    return PracticeReader(day: day, shared: SharedFiles([], day: day))
      .read(slug: folder.name.slug, folder: folder.shownPath, files: folder.files)
  }

  private static func folder(_ sample: Sample) throws -> PracticeFolder {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let path = root.appending(path: sample.rawValue)
    let content = try ContentTree.read(path.deletingLastPathComponent().path)
    let name = try #require(content.practices.first { $0.folderName == path.lastPathComponent })
    return try content.practice(name)
  }
}
