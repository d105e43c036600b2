import Diagnostics
import Foundation
import Practice
import Rules
import Testing

/// Remedies of the scheme's rules name what to type and where: whoever types it meets the rule.
@Suite struct TypedRemedyTests {
  /// The practice that meets every rule, with some of its files changed.
  private func site(_ changes: [String: String], on today: String) throws -> JudgedSite {
    let base = try RuleFixture(RuleFixtureTests.base).files
    return try JudgedSite(
      base.with(changes.map { file($0.key, $0.value) }), on: try day(today))
  }

  private func profile(_ band: String, missing: String = "") -> String {
    file(
      "profile",
      """
      year: 2013/14
      members: 24
      age: |
        Age | Patients | Members
        \(band) | 2000 | 0
        Everybody else | 4000 | 24
      recruitment:
        - We put up a poster.
      \(missing)
      """)
  }

  @Test(arguments: [
    "17 to 44", "White: British", "Women, men", "Asian {all}", "Other [any]", "# none",
    "Traveller's child", "Over 85 > all", "The \"rest\"", "Black/Black British", "*Other", "& more",
    "!all", "%", "@home", "- 5", "? 7", "yes", "null", "2013", "c:\\d, e",
  ])
  func theMissingGroupAsTypedMeetsTheRule(band: String) throws {
    let path = "patient-group/profile-2014.md"
    let before = try site([path: profile(band)], on: "2014-04-02")
    try #require(before.practice.isWhole, "\(before.practice.findings)")
    let help = try #require(before.findings(of: "DES-04").first?.help)
    let line = try #require(help.firstMatch(of: /`(- {.*, steps: )\.\.\.}`/)).output.1
    let missing = "missing_groups:\n  \(line)We wrote to them}"
    let after = try site([path: profile(band, missing: missing)], on: "2014-04-02")
    #expect(after.practice.findings.filter { $0.severity >= .warning } == [])
    #expect(try after.verdict(of: "DES-04") == .met, "\(help)")
  }

  /// A group is named by its ages, whatever words stand around them.
  @Test(arguments: [
    "Young adults (17 to 24)", "Young people aged 17-24", "Patients between 17 and 24",
    "Teenagers and students (17-24)", "People under 35", "17 to 24",
  ]) func aMissingGroupMayBeNamedInOtherWords(group: String) throws {
    let path = "patient-group/profile-2014.md"
    let missing = "missing_groups:\n  - group: \(group)\n    steps: We wrote to the college."
    let site = try site([path: profile("17 to 24", missing: missing)], on: "2014-04-02")
    #expect(try site.verdict(of: "DES-04") == .met)
  }

  @Test(arguments: ["People aged 17 to 20", "People over 24", "Young adults", "17 students"])
  func otherAgesDoNotNameTheBand(group: String) throws {
    let path = "patient-group/profile-2014.md"
    let missing = "missing_groups:\n  - group: \(group)\n    steps: We wrote to the college."
    let site = try site([path: profile("17 to 24", missing: missing)], on: "2014-04-02")
    #expect(site.findings(of: "DES-04").count == 1)
  }

  @Test(arguments: ["75 and over", "75+"]) func over75NamesThoseFrom75On(band: String) throws {
    let path = "patient-group/profile-2014.md"
    let missing = "missing_groups:\n  - group: Over 75s\n    steps: We rang them."
    let site = try site([path: profile(band, missing: missing)], on: "2014-04-02")
    #expect(try site.verdict(of: "DES-04") == .met)
  }

  /// Parents are no children.
  @Test func parentsOfChildrenMayBeMissing() throws {
    let site = try site(
      ["patient-group/profile-2014.md": profile("Parents of children under 5")], on: "2014-04-02")
    #expect(site.findings(of: "DES-04").count == 1)
  }

  /// Nobody expects children, however their band is typed.
  @Test(arguments: [
    "0-16 (children)", "Children (0 to 16)", "Children", "Under-17s", "0-16 inclusive",
    "Ages: under 17", "Birth to 16", "Children 5-16", "0-16: children", "School age",
  ]) func childrenAreNotMissing(band: String) throws {
    let site = try site(["patient-group/profile-2014.md": profile(band)], on: "2014-04-02")
    #expect(try site.verdict(of: "DES-04") == .met)
  }

  /// Whoever writes the file that a remedy asks for can build it: it names all that its kind must
  /// have.
  @Test func aFileToWriteHasAllThatItMust() throws {
    var kinds: Set<String> = []
    for id in RuleBook.all.map(\.id) {
      let text = try String(
        contentsOf: RuleFixture.folder.appending(path: id + ".md"), encoding: .utf8)
      for line in text.split(separator: "\n") where line.hasPrefix("  help: ") {
        guard !line.contains(" at its head"), let name = line.firstMatch(of: /`kind: ([a-z-]+)`/)
        else { continue }
        let kind = try #require(PageKinds.named(String(name.output.1)))
        let must = PageKinds.fields(of: kind).filter(\.isRequired).map(\.key)
        for key in must + (kind.composesTitle ? [] : ["title"]) where key != "kind" {
          #expect(line.contains("`\(key):") || line.contains("`\(key)`"), "\(id): \(line)")
        }
        kinds.insert(kind.kind)
      }
    }
    #expect(kinds.count >= 7, "\(kinds)")
  }

  /// Of three meetings, only the one between the survey and the plan could discuss the answers.
  @Test(arguments: ["", "covers: [other]"])
  func theMeetingThatCouldHaveDiscussedItIsNamed(covers: String) throws {
    func minutes(_ date: String, _ covers: String) -> String {
      file("minutes", "date: \(date)\nstatus: agreed\n\(covers)")
    }
    let meetings = "patient-group/meetings"
    var changes = [
      "\(meetings)/2014-02-25.md": "",
      "\(meetings)/2014-01-07.md": minutes("7 January 2014", "covers: [other]"),
      "\(meetings)/2014-02-11.md": minutes("11 February 2014", covers),
      "\(meetings)/2014-03-04.md": minutes("4 March 2014", "covers: [other]"),
    ]
    let before = try site(changes, on: "2014-04-02")
    let help = try #require(before.findings(of: "DES-07").first?.help)
    #expect(
      help
        == (covers.isEmpty
          ? "add `covers: [survey-results]` to the minutes"
          : "write `covers: [other, survey-results]` in place of `covers:` in the minutes")
        + " of 11 February 2014, if they discussed them there")
    let line = try #require(help.firstMatch(of: /`(covers: \[.*\])`/)).output.1
    changes["\(meetings)/2014-02-11.md"] = minutes("11 February 2014", String(line))
    #expect(try site(changes, on: "2014-04-02").verdict(of: "DES-07") == .met)
  }

  @Test func withoutSuchAMeetingNoneIsNamed() throws {
    let without = try site(["patient-group/meetings/2014-02-25.md": ""], on: "2014-04-02")
    #expect(
      without.findings(of: "DES-07").first?.help
        == "write the minutes of the meeting that discussed them, with `covers: [survey-results]`")
  }

  /// Whoever keeps the report after the scheme is told so with every message, and nobody before.
  @Test(arguments: [
    ("2014-04-02", false), ("2015-03-31", false), ("2015-05-01", false), ("2016-04-02", true),
  ])
  func theBasisIsSaidAfterTheScheme(today: String, isSaid: Bool) throws {
    let year = isSaid ? "2015/16" : today < "2015" ? "2013/14" : "2014/15"
    let end = year.suffix(2)
    let bare: String = file("report", "year: \(year)\npublished: 12 March 20\(end)")
    let files: [SourceFile] = [
      file("practice.md", file("practice", "name: Elmbank\nphone: 01632 960118\nrules: [des]")),
      file("index.md", file("page", "title: Elmbank")),
      file("patient-group/report-20\(end).md", bare),
    ]
    let found = try JudgedSite(files, on: try day(today)).verdicts.findings
      .filter { $0.rule.hasPrefix("DES") }
    #expect(Set(found.map(\.rule)).count >= 7, "\(found.map(\.rule))")
    let note = "scheme ended 31 March 2015; kept by the practice"
    #expect(found.allSatisfy { ($0.help ?? "").contains(note) == isSaid }, "\(found)")
  }

  @Test(arguments: [("2015-05-01", false), ("2016-05-01", true)])
  func theBasisOfAMissingReportIsThatOfItsYear(today: String, isSaid: Bool) throws {
    let files: [SourceFile] = [
      file("practice.md", file("practice", "name: Elmbank\nphone: 01632 960118\nrules: [des]")),
      file("index.md", file("page", "title: Elmbank")),
    ]
    let found = try JudgedSite(files, on: try day(today)).findings(of: "DES-01")
    #expect(found.count == 1)
    #expect(found.allSatisfy { ($0.help ?? "").contains("kept by the practice") == isSaid })
  }
}
