import Calendar
import Diagnostics
import Testing

@testable import SiteBuilder

/// Pages and deadlines of local packs as people type them.
@Suite struct LocalPackMistakesTests {
  @Test(arguments: ["/patient-group/", "/patient-group", "patient-group", "/Patient-Group/", "/"])
  func anAddressIsReadAsPeopleTypeIt(_ typed: String) async throws {
    let report = try await runWithRules(pack(page: typed), on: CalendarDate(2014, 4, 2))
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
    let report = try await runWithRules(pack(page: typed), on: CalendarDate(2014, 4, 2))
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

  @Test func deadlinesThatCannotBeMeantAreTold() async throws {
    let report = try await runWithRules(
      """
      name: Kent
      deadlines:
        - {year: 2014/15, date: 10 March 2013, source: Form}
        - {year: 2013/14, date: 28 March 2014, source: Form}
        - {year: 2013/14, date: 30 March 2014, source: Form}
        - {year: 2012/13, date: 1 April 2014, source: Form}
      """, on: CalendarDate(2014, 4, 2))
    #expect(
      report.findings.filter { $0.rule == "local-rules" }
        .map { "\($0.place.line ?? 0): \($0.message)" } == [
          "3: the deadline of 2014/15 is 10 March 2013, before that year begins",
          "5: the deadline of 2013/14 is set a second time",
          "6: the deadline of 2012/13 is 1 April 2014, more than a year after that year has ended",
        ])
    #expect(report.exitStatus == 1)
    // Of two that can be meant the first holds.
    #expect(report.practices.first?.report?.due == "2014-03-28")
  }
}
