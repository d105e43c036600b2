import Calendar
import FrontMatter
import Practice
import Rules
import Testing

/// Every day of the scheme's five years, against a table written from the words of the rules alone.
@Suite struct ReportStateTests {
  /// A practice whose reports say everything, each published on a day. Days are `yyyymmdd`.
  struct Site: Sendable, CustomTestStringConvertible {
    let name: String
    let since: Int?
    /// By the year in which the reporting year begins.
    let published: [Int: Int]
    /// The plan of this year promised something by this day and never told.
    var forgotten: (year: Int, by: Int)?
    var testDescription: String { name }
  }

  static let sites = [
    Site(name: "never", since: nil, published: [:]),
    Site(name: "from 2012/13 on", since: 2012, published: [2012: 20_130_320, 2013: 20_140_331]),
    Site(
      name: "early", since: nil,
      published: [2011: 20_111_105, 2012: 20_130_110, 2014: 20_150_320]),
    Site(name: "late", since: 2011, published: [2011: 20_120_402, 2013: 20_140_815]),
    Site(
      name: "forgotten", since: 2012, published: [2012: 20_130_320, 2013: 20_140_320],
      forgotten: (2012, 20_130_601)),
  ]

  @Test(arguments: sites) func everyDay(site: Site) throws {
    let files = site.files
    var days = 0
    var seen: [String: Int] = [:]
    var verdictCount = 0
    for date in Self.days {
      let today = try day(date / 10_000, date / 100 % 100, date % 100)
      let read = PracticeReader(
        day: SiteDay(today: today), shared: SharedFiles([], day: SiteDay(today: today))
      ).read(slug: "s", folder: "s", files: files)
      let verdicts = RuleVerdicts(judging: read)
      let told = [
        verdicts.reportState?.rawValue ?? "none", String(verdicts.standing.daysLeft),
        String(verdicts.standing.subjectYear.start), String(verdicts.standing.dueYear.start),
        verdicts.row,
      ]
      #expect(told == site.expected(on: date), "\(site.name) on \(date)")
      seen[told[0], default: 0] += 1
      days += 1
      verdictCount += told[4].count
    }
    let states = seen.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    print(
      "\(site.name): \(days) days, \(verdictCount) verdicts; states: "
        + states.joined(separator: ", "))
    #expect(days == 1827)
  }

  /// 1 April 2011 to 31 March 2016.
  static let days: [Int] = (2011...2016).flatMap { year in
    (1...12).flatMap { month in
      (1...lengths(year)[month - 1]).map { year * 10_000 + month * 100 + $0 }
    }
  }.filter { $0 >= 20_110_401 && $0 <= 20_160_331 }

  static func lengths(_ year: Int) -> [Int] {
    [31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  }
}

extension ReportStateTests.Site {
  /// State, days left, subject year, due year, verdicts.
  func expected(on day: Int) -> [String] {
    let running = day % 10_000 >= 401 ? day / 10_000 : day / 10_000 - 1
    let up = published.filter { $0.value <= day }
    let subject = day % 10_000 < 401 || up[running] != nil ? running : running - 1
    let due = (subject + 1) * 10_000 + 331
    let days = ReportStateTests.days
    // Reckoned by counting days, those past 31 March 2016 not needed.
    let left =
      due >= day
      ? days.filter { $0 > day && $0 <= due }.count : -days.filter { $0 <= day && $0 > due }.count
    let row = row(of: subject, after: running - 1, up, on: day)
    return [
      state(of: subject, due, up, row, on: day), "\(left)", "\(subject)", "\(running - 1)", row,
    ]
  }

  private var first: Int { since ?? published.keys.min() ?? 2011 }

  private func state(
    of subject: Int, _ due: Int, _ up: [Int: Int], _ row: String, on day: Int
  ) -> String {
    if subject < first { return "not-due" }
    guard let published = up[subject] else { return day > due ? "missing" : "due-soon" }
    if published > due { return "late" }
    return row.contains("-") ? "incomplete" : "met"
  }

  /// DES-01, DES-02, DES-03 to 14, DES-20 to 24. What the papers below say meets the ten items; of
  /// Annex D they have neither tables nor three priorities nor signatures. The practice is in no
  /// extended hours scheme, and changes nothing that is significant.
  private func row(of subject: Int, after last: Int, _ up: [Int: Int], on day: Int) -> String {
    let published = last < first ? "." : up.keys.contains { $0 >= last } ? "+" : "-"
    let isForgotten = forgotten.map { up.keys.max() == $0.year && day > $0.by } ?? false
    let current = up.isEmpty ? "." : isForgotten ? "-" : "+"
    let isJudged = subject >= first && up[subject] != nil
    let items = !isJudged ? "............" : subject == 2014 ? "++++++++..+." : "+++++++++.+."
    let form = isJudged && subject == 2014 ? "+--+-" : "....."
    return published + current + items + form
  }

  fileprivate var files: [SourceFile] {
    let sinceLine = since.map { "des_since: \(ReportingYear(startingIn: $0).name)\n" } ?? ""
    let practice =
      "---\nkind: practice\nname: A\nphone: 01632 960118\nrules: [des]\n\(sinceLine)"
      + "opening_hours: {in_person: Mon-Fri 8am to 6pm}\ngetting_help: Ring us.\n---\n"
    let group = "---\nkind: patient-group\ntitle: Group\nhow_it_meets: email\n---\n"
    return [file("practice.md", practice), file("group.md", group)]
      + published.flatMap { papers(of: $0.key, published: $0.value) }
  }

  private func papers(of year: Int, published: Int) -> [SourceFile] {
    let name = ReportingYear(startingIn: year).name
    let date = "\(published / 10_000)-\(two(published / 100 % 100))-\(two(published % 100))"
    let words = [
      "representative", "priorities_agreed", "views_sought", "group_discussed", "evidence",
      "progress",
    ].map { "\($0): Words.\n" }.joined()
    let broken = forgotten.flatMap { $0.year == year ? $0.by : nil }
    let promise =
      broken.map { by in
        "    status: agreed\n    who: We\n    by: \(by / 10_000)-\(two(by / 100 % 100))-\(two(by % 100))\n"
      } ?? "    status: done\n    result: Done.\n"
    return [
      file(
        "report-\(year).md", "---\nkind: report\nyear: \(name)\npublished: \(date)\n\(words)---\n"),
      file(
        "profile-\(year).md",
        "---\nkind: profile\nyear: \(name)\nmembers: 20\nwords: Words.\n---\n"),
      file(
        "plan-\(year).md",
        "---\nkind: action-plan\nyear: \(name)\npriorities:\n  - id: a\n    what: Phones\n"
          + "actions:\n  - id: 1\n    you_said: Ring.\n    priority: a\n\(promise)---\n"),
    ]
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
