import Calendar
import Diagnostics
import Practice
import Rules
import Testing

/// Reports that were really published, entered again from their facts.
@Suite struct RealPracticeTests {
  struct Day: Sendable {
    let today: String
    let state: String
    let due: String
    let daysLeft: Int
    /// DES-01 to DES-14, DES-20 to DES-24: met, not met, not applicable.
    let row: String
  }

  private static let order = [
    "DES-01", "DES-02", "DES-03", "DES-04", "DES-05", "DES-06", "DES-07", "DES-08", "DES-09",
    "DES-10", "DES-11", "DES-12", "DES-13", "DES-14", "DES-20", "DES-21", "DES-22", "DES-23",
    "DES-24",
  ]

  private func check(_ site: JudgedSite, _ day: Day) {
    #expect(!site.verdicts.findings.contains { $0.severity == .error }, "\(day.today)")
    #expect(site.verdicts.entries.map(\.rule.id).filter { $0.hasPrefix("DES") } == Self.order)
    #expect(site.state == day.state, "\(day.today)")
    #expect(site.verdicts.standing.due.iso == day.due, "\(day.today)")
    #expect(site.verdicts.standing.daysLeft == day.daysLeft, "\(day.today)")
    #expect(site.row == day.row, "\(day.today)")
  }

  private func grangewood(_ today: String) throws -> JudgedSite {
    try JudgedSite(named: "grangewood", "grangewood-surgery", on: try RulesTests.day(today))
  }

  private func listerLane() throws -> JudgedSite {
    try JudgedSite(
      named: "lister-lane", "lister-lane-surgery", on: try RulesTests.day("2014-03-31"))
  }

  @Test(arguments: [
    Day(
      today: "2014-03-31", state: "incomplete", due: "2014-03-31", daysLeft: 0,
      row: ".++++++++--.+......"),
    Day(
      today: "2014-09-03", state: "incomplete", due: "2014-03-31", daysLeft: -156,
      row: "+-+++++++--.+......"),
    Day(
      today: "2015-03-31", state: "due-soon", due: "2015-03-31", daysLeft: 0,
      row: "+-................."),
    Day(
      today: "2015-04-01", state: "missing", due: "2015-03-31", daysLeft: -1,
      row: "--................."),
  ]) func grangewoodOnFourDays(_ day: Day) throws {
    check(try grangewood(day.today), day)
  }

  @Test func grangewoodsReport() throws {
    let site = try grangewood("2014-03-31")
    #expect(site.practice.findings.isEmpty)
    let page = try #require(site.pages["/patient-group/report-2014/"])
    #expect(page.contains("293 of 600 people answered (49%)"))
    #expect(page.contains("Partly done"))
    #expect(page.contains("It would be permanent and would need changing"))
    #expect(
      site.findings(of: "DES-10").map(\.message) == [
        "action `1` does not say by when", "action `3` does not say by when",
      ])
    #expect(site.findings(of: "DES-11").count == 2)
    #expect(site.verdicts.findings.filter { $0.rule.hasPrefix("DES-") }.count == 4)
    #expect(site.verdicts.findings.allSatisfy { $0.severity == .warning })
  }

  @Test func grangewoodAfterItsMeeting() throws {
    let site = try grangewood("2014-09-03")
    #expect(site.findings(of: "DES-02").map(\.severity) == [.requirement])
    #expect(try grangewood("2014-09-02").verdict(of: "DES-02") == .met)
    let files = try siteFiles("grangewood", "grangewood-surgery")
    let plan = try #require(files.first { $0.path.hasSuffix("action-plan-2014.md") })
    let text = String(decoding: plan.bytes, as: UTF8.self)
      .replacing(
        "status: partly done",
        with: "status: partly done\n    updates:\n      - {date: 2 September 2014, note: Done}")
    let told = try JudgedSite(
      files.with([file(plan.path, text)]), on: try RulesTests.day("2014-09-03"))
    #expect(try told.verdict(of: "DES-02") == .met)
  }

  @Test func listerLanesVerdicts() throws {
    let site = try listerLane()
    #expect(site.practice.findings.isEmpty)
    check(
      site,
      Day(
        today: "2014-03-31", state: "incomplete", due: "2014-03-31", daysLeft: 0,
        row: "..+------.-.+......"))
    let messages = site.findings(of: "DES-04").map(\.message)
    let bands = ["17-24", "45-54", "55-64", "75-84", "85+"]
    #expect(
      messages.filter { $0.contains("no member") }
        == bands.map { "`\($0)` has patients but no member, and is not among the missing groups" })
    #expect(messages.count == bands.count + 1)
    // Two of the three surgeries have their hours.
    #expect(site.findings(of: "DES-11").contains { $0.message.contains("`Boothtown`") })
    #expect(site.pages["/patient-group/report-2014/"]?.contains("Nursery Lane") == true)
  }

  @Test func listerLaneShowsNoSmallNumber() throws {
    let site = try listerLane()
    var hidden = 0
    for (address, page) in site.pages {
      for cells in columns(of: page, members: true) where page.contains(">Members<") {
        for cell in cells { #expect(!["1", "2", "3", "4"].contains(cell), "\(address)") }
        guard cells.contains(where: { $0.contains("5") || $0.contains("not shown") }) else {
          continue
        }
        let solver = HiddenCellSolver(limit: 5, cells: cells, total: 8)
        for (_, values) in solver.possibilities {
          hidden += 1
          #expect(values >= 2, "\(address): \(cells)")
        }
      }
      for number in 1...4 { #expect(!page.contains(">\(number)</td>"), "\(address)") }
    }
    // Three tables, six hidden cells, on the profile and in the report; the first of them, with two,
    // on the group's page.
    #expect(hidden == 14)
    let everything =
      site.verdicts.entries.map(\.judgement.evidence)
      + site.verdicts.findings.flatMap { [$0.message, $0.help ?? ""] }
    #expect(everything.allSatisfy { !$0.contains("2 members") && !$0.contains("1 member") })
  }

  @Test(arguments: [
    ("2015-03-31", Judgement.Verdict.notMet, [Severity.warning]),
    ("2015-04-01", .notMet, [.requirement]),
    ("2015-04-02", .met, [.warning]),
  ]) func newHayesbanksGroupSignedLate(
    today: String, verdict: Judgement.Verdict, severities: [Severity]
  ) throws {
    let site = try JudgedSite(
      named: "new-hayesbank", "new-hayesbank-surgery", on: try RulesTests.day(today))
    #expect(site.practice.findings.isEmpty)
    #expect(try site.verdict(of: "DES-24") == verdict)
    #expect(site.findings(of: "DES-24").map(\.severity) == severities)
  }

  @Test func newHayesbanksForm() throws {
    let files = try siteFiles("new-hayesbank", "new-hayesbank-surgery")
    let today = try RulesTests.day("2015-03-31")
    let site = try JudgedSite(files, on: today)
    #expect(try site.judgement(of: "DES-21").evidence == "tables for sex; in words: age, ethnicity")
    // Bands that leave out 16 and 75 are the form's, not the practice's fault.
    #expect(!site.verdicts.findings.contains { $0.message.contains("75") })
    for line in ["not_asked: [age, ethnicity]\n", "words: We ask members neither their age nor"] {
      let profile = try #require(files.first { $0.path.hasSuffix("profile-2015.md") })
      let text = String(decoding: profile.bytes, as: UTF8.self)
        .replacing(line, with: line.hasPrefix("words") ? "other_groups: W" : "")
      let less = try JudgedSite(files.with([file(profile.path, text)]), on: today)
      #expect(less.practice.findings.isEmpty)
      #expect(try less.verdict(of: "DES-21") == .notMet)
    }
  }

  @Test func stAndrewsHasItsProfileAndNoMore() throws {
    let site = try JudgedSite(
      named: "st-andrews", "st-andrews-surgery", on: try RulesTests.day("2014-03-31"))
    #expect(site.practice.findings.isEmpty)
    #expect(!site.verdicts.findings.contains { $0.severity == .error })
    #expect(try site.verdict(of: "DES-03") == .met)
    #expect(try site.judgement(of: "DES-03").evidence == "57 members, by age, sex")
    #expect(
      site.findings(of: "DES-06").map(\.message) == [
        "the survey does not say how people were asked"
      ])
    // Nobody counted members by age, so none is said to be missing.
    #expect(site.findings(of: "DES-04").count == 1)
  }
}
