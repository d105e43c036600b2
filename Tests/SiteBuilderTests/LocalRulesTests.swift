import Calendar
import Diagnostics
import Testing

@testable import SiteBuilder

/// A folder `rules/` in Content, seen through a whole run.
@Suite struct LocalRulesTests {
  /// A practice whose report of 2013/14 was published on 12 March 2014.
  func run(
    _ pack: String, on day: CalendarDate?, _ body: String = "", in folder: String = "elm-road"
  ) async throws -> RunReport {
    let scratch = try Scratch()
    try scratch.writePractice()
    try scratch.write("---\nkind: page\ntitle: Home\n---\n", to: "Content/elm-road/index.md")
    if !body.isEmpty {
      try scratch.write(
        "---\nkind: page\ntitle: Parking\n---\n\n\(body)", to: "Content/\(folder)/parking.md")
    }
    try scratch.write(pack, to: "Content/rules/kent.yml")
    var options = RunOptions(.check, today: try #require(day))
    options.content = scratch["Content"]
    options.output = scratch["Output"]
    return await Run(options).report()
  }

  @Test func aDeadlineThatIsMovedMakesAReportLate() async throws {
    let day = CalendarDate(2014, 3, 20)
    let usual = try await run("name: Kent", on: day)
    #expect(usual.practices.first?.report?.state == "incomplete")
    #expect(usual.practices.first?.report?.due == "2014-03-31")

    let moved = try await run(
      """
      name: Kent
      deadlines:
        - {year: 2013/14, date: 28 February 2014, time: noon, source: Form}
      """, on: day)
    #expect(moved.practices.first?.report?.state == "late")
    #expect(moved.practices.first?.report?.due == "2014-02-28")
    #expect(moved.practices.first?.report?.daysLeft == -20)
  }

  @Test(arguments: ["requirement", "advice"])
  func aRuleIsGraverOrMilder(_ level: String) async throws {
    let report = try await run(
      """
      name: Kent
      severities:
        - {rule: DES-11, severity: \(level)}
      """, on: CalendarDate(2014, 4, 2))
    let found = report.allFindings.filter { $0.rule == "DES-11" }
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.severity.rawValue == level })
  }

  /// What the reading of a page finds is as grave as its rule is here, on a shared page too.
  @Test(arguments: [
    ("SITE-03", "# Parking\n", "advice"), ("SITE-03", "#### Parking\n", "requirement"),
    ("SITE-08", "<b>Parking</b>\n", "advice"), ("SITE-08", "<b>Parking</b>\n", "error"),
  ])
  func everyFindingOfARuleIsGraverOrMilder(_ rule: String, _ body: String, _ level: String)
    async throws
  {
    let pack = "name: Kent\nseverities:\n  - {rule: \(rule), severity: \(level)}\n"
    for folder in ["elm-road", "_shared"] {
      let usual = try await run("name: Kent", on: CalendarDate(2014, 4, 2), body, in: folder)
      let found = usual.allFindings.filter { $0.rule == rule }
      try #require(!found.isEmpty)
      let report = try await run(pack, on: CalendarDate(2014, 4, 2), body, in: folder)
      let changed = report.allFindings.filter { $0.rule == rule }
      #expect(changed.map(\.message) == found.map(\.message))
      #expect(changed.allSatisfy { $0.severity.rawValue == level }, "\(folder) \(changed)")
      #expect((report.practices.first?.status == .refused) == (level == "error"))
    }
  }

  @Test func theHourOfADeadlineIsSaidToPeople() async throws {
    let report = try await run(
      """
      name: Kent
      deadlines:
        - {year: 2013/14, date: 28 March 2014, time: noon, source: Form}
      """, on: CalendarDate(2014, 3, 28))
    #expect(report.practices.first?.report?.dueTime == "noon")
    #expect(report.practices.first?.report?.due == "2014-03-28")
  }

  @Test(arguments: ["/patient-group/", "/patient-group", "patient-group", "/Patient-Group/", "/"])
  func anAddressIsReadAsPeopleTypeIt(_ typed: String) async throws {
    let report = try await run(pack(page: typed), on: CalendarDate(2014, 4, 2))
    #expect(report.findings == [])
    let requirement = report.practices.first?.requirements.first { $0.id == "KENT-01" }
    #expect(requirement?.page == (typed == "/" ? "/" : "/patient-group/"))
  }

  @Test(arguments: [
    ("patient-group/group.md", "write `/patient-group/`"),
    ("services/flu.md", "write `/services/flu/`"),
    ("/patient group/", "write `/patient-group/`"),
    (
      "https://elm.example/patient-group/",
      "write what follows the name of the website, "
        + "such as `/patient-group/`"
    ),
    (
      "/patient-group/#join",
      "write what follows the name of the website, such as "
        + "`/patient-group/`"
    ),
  ])
  func whatIsNoAddressOfAPageIsRefused(_ typed: String, help: String) async throws {
    let report = try await run(pack(page: typed), on: CalendarDate(2014, 4, 2))
    #expect(report.findings.map(\.help) == [help])
    #expect(report.findings.map(\.place.line) == [5])
    #expect(report.exitStatus == 1)
  }

  private func pack(page: String) -> String {
    """
    name: Kent
    pages:
      - id: KENT-01
        title: joining is explained
        page: "\(page)"
        contains: Ask
        source: Form, box 4
    """
  }

  @Test func anErrorStaysAnError() async throws {
    let report = try await run(
      """
      name: Kent
      severities:
        - {rule: PII-01, severity: advice}
        - {rule: DES-99, severity: advice}
      """, on: CalendarDate(2014, 4, 2))
    let told = report.findings.filter { $0.rule == "local-rules" }
    #expect(
      told.map(\.message) == [
        "`PII-01` protects patients, and cannot be made milder", "there is no rule `DES-99`",
      ])
    #expect(told.map(\.place.line) == [3, 4])
    #expect(report.exitStatus == 1)
  }

  @Test(arguments: [
    ("Ask at the desk", "met"), ("ask  at THE desk", "met"), ("Healthwatch", "not-met"),
  ])
  func aPageMustContainWords(_ words: String, verdict: String) async throws {
    let report = try await run(
      """
      name: Kent
      pages:
        - id: KENT-01
          title: joining is explained
          page: /patient-group/
          contains: \(words)
          severity: requirement
          source: Form, box 4
      """, on: CalendarDate(2014, 4, 2))
    let requirement = report.practices.first?.requirements.first { $0.id == "KENT-01" }
    #expect(requirement?.verdict == verdict)
    #expect(report.allFindings.contains { $0.rule == "KENT-01" } == (verdict == "not-met"))
  }

  @Test(arguments: [
    "KENT-1", "KENT-001", "KENT", "KENT 01", "01-KENT", "K3NT-01", "ÉIRE-01", "-01",
  ])
  func anIdHasItsForm(_ id: String) async throws {
    let report = try await run(
      """
      name: Kent
      pages:
        - {id: \(id), title: t, page: /, contains: c, source: s}
      """, on: CalendarDate(2014, 4, 2))
    let told = report.findings.filter { $0.rule == "local-rules" }
    #expect(
      told.map(\.message) == ["the id `\(id)` is not capital letters, a hyphen and two digits"])
    #expect(told.map(\.place.line) == [3])
    #expect(report.practices.first?.requirements.contains { $0.id == id } == false)
  }

  @Test func anIdInSmallLettersIsReadInCapitals() async throws {
    let report = try await run(
      """
      name: Kent
      pages:
        - {id: kent-01, title: t, page: /patient-group/, contains: Ask, source: s}
      """, on: CalendarDate(2014, 4, 2))
    #expect(report.findings.filter { $0.rule == "local-rules" } == [])
    #expect(
      report.practices.first?.requirements.first { $0.id == "KENT-01" }?.verdict == "met")
  }

  @Test func anIdMustBeItsOwn() async throws {
    let report = try await run(
      """
      name: Kent
      pages:
        - {id: DES-01, title: t, page: /, contains: c, source: s}
      """, on: CalendarDate(2014, 4, 2))
    #expect(report.findings.map(\.message).contains("the id `DES-01` is taken"))
  }
}

extension Scratch {
  /// A small practice with a patient group and a report.
  func writePractice() throws {
    try write(
      """
      ---
      kind: practice
      name: Elm Road Surgery
      phone: 01632 960001
      rules: [des]
      ---
      """, to: "Content/elm-road/practice.md")
    try write(
      """
      ---
      kind: patient-group
      title: Patient group
      how_people_join: Ask at the desk
      ---
      """, to: "Content/elm-road/patient-group/group.md")
    try write(
      """
      ---
      kind: report
      year: 2013/14
      published: 12 March 2014
      ---
      """, to: "Content/elm-road/patient-group/report-2014.md")
    try write(
      """
      ---
      kind: notice
      title: Closed at noon
      until: 4 April 2014
      ---
      We close at noon on Friday.
      """, to: "Content/elm-road/notices/closed.md")
  }
}
