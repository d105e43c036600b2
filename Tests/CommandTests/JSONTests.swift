import Foundation
import Testing

/// `--format json`: one object, with the keys that programs rely on.
@Suite struct JSONTests {
  private static let schema = Workplace.repository + "/Docs/report.schema.json"

  /// Contents and days that between them bring out every state of a report, and every severity.
  @Test(arguments: [
    ("Content", "2026-05-18"), ("Content", "2026-12-31"), ("Content", "2027-02-01"),
    ("Tests/Sites/ten-mistakes", "2026-05-18"), ("Tests/Sites/grangewood", "2014-03-31"),
    ("Tests/Sites/grangewood", "2014-09-03"), ("Tests/Sites/grangewood", "2015-03-31"),
    ("Tests/Sites/grangewood", "2015-04-01"), ("Tests/Sites/lister-lane", "2014-04-02"),
    ("Tests/Sites", "2014-04-02"), ("Templates", "2014-04-02"), ("nowhere", "2014-04-02"),
  ])
  func theJSONValidatesAgainstTheSchema(content: String, day: String) throws {
    let work = try Workplace()
    let outcome = try Sitegen(folder: Workplace.repository)(
      "check", "--format", "json", "--today", day, "--content", content, "--output",
      work["Output"])
    #expect(try Schema(file: Self.schema).problems(in: outcome.output) == [])
    let json = try outcome.json
    #expect(json.today == day)
    #expect(json.practices.map(\.slug) == json.practices.map(\.slug).sorted())
  }

  @Test func theSchemaRefusesWhatIsNotOurs() throws {
    let work = try Workplace(smallPractice: "elmfield")
    let output = try work.sitegen("check", "--format", "json").output
    let schema = try Schema(file: Self.schema)
    #expect(try schema.problems(in: output) == [])
    for (right, wrong) in [
      ("\"checked\"", "\"done\""), ("\"pages\" : ", "\"pages\" : -"), ("\"slug\"", "\"slog\""),
      ("\"report\" : null", "\"report\" : {}"), ("\"sitegen\" : \"", "\"sitegen\" : \"v"),
      ("\"findings\" : [", "\"findings\" : [3"), ("\"met\"", "\"perhaps\""),
    ] {
      #expect(output.contains(right), "\(right)")
      let spoilt = output.replacingOccurrences(of: right, with: wrong)
      #expect(try !schema.problems(in: spoilt).isEmpty, "\(wrong)")
    }
  }

  @Test func nothingElseIsPrintedOnStandardOutput() throws {
    let work = try Workplace(copying: "Content")
    for command in ["check", "build", "build"] {
      let outcome = try work.sitegen(command, "--format", "json", "--today", "2026-05-18")
      // `json` throws unless all of it is one object.
      #expect(try outcome.json.practices.count == 2)
      #expect(outcome.errors == "")
    }
  }

  @Test func anUnchangedPracticeRepeatsAllThatWasFound() throws {
    let work = try Workplace(copying: "Content")
    let first = try work.sitegen("build", "--format", "json", "--today", "2026-05-18")
    let second = try work.sitegen("build", "--format", "json", "--today", "2026-05-18")
    #expect(
      second.output
        == first.output.replacingOccurrences(of: "\"published\"", with: "\"unchanged\""))
    #expect(second.status == first.status)
    #expect(try second.json.practices.map(\.status) == ["unchanged", "unchanged"])
  }

  struct Broken: Sendable, CustomTestStringConvertible {
    let what: String
    let practiceFile: String
    var testDescription: String { what }
  }

  @Test(arguments: [
    Broken(what: "no front matter", practiceFile: "About us."),
    Broken(what: "no kind", practiceFile: "---\nname: X\nphone: 01632 960001\n---\n"),
    Broken(
      what: "another kind", practiceFile: "---\nkind: page\ntitle: X\n---\n"),
    Broken(what: "no name", practiceFile: "---\nkind: practice\nphone: 01632 960001\n---\n"),
    Broken(what: "empty", practiceFile: ""),
    Broken(what: "not closed", practiceFile: "---\nkind: practice\nname: X\n"),
    Broken(what: "not text", practiceFile: "\u{0}\u{1}\u{FFFF}"),
  ])
  func aPracticeWithABrokenPracticeFileIsThereAllTheSame(broken: Broken) throws {
    let work = try Workplace(smallPractice: "ashby")
    try work.addSmallPractice("elmfield")
    try work.write(broken.practiceFile, to: "Content/elmfield/practice.md")
    for command in ["check", "build"] {
      let outcome = try work.sitegen(command, "--format", "json", "--today", "2026-05-18")
      #expect(outcome.status == 1, "\(outcome)")
      #expect(try Schema(file: Self.schema).problems(in: outcome.output) == [])
      let json = try outcome.json
      #expect(
        json.practices.map(\.status) == [command == "check" ? "checked" : "published", "refused"])
      let practice = try #require(json.practice("elmfield"))
      #expect(practice.pages == 0)
      #expect(practice.report == nil)
      #expect(!practice.requirements.isEmpty)
      #expect(
        practice.findings.contains { $0.severity == "error" && $0.file.hasSuffix("practice.md") })
    }
    #expect(!work.has("Output/elmfield"))
  }

  @Test func requirementsHoldEveryRuleOfThePacksThatAreKept() throws {
    let work = try Workplace(smallPractice: "ashby")
    try work.addSmallPractice("elmfield", fields: "list_size: 5000")
    try work.addSmallPractice("north", fields: "rules: [des]")
    let json = try work.sitegen("check", "--format", "json", "--today", "2014-04-02").json
    let all = try work.sitegen("rules").output.split(separator: "\n").map {
      String($0.prefix { $0 != " " })
    }
    #expect(all.count > 20)
    #expect(json.practice("elmfield")?.requirements.map(\.id) == all)
    func without(_ packs: String...) -> [String] {
      all.filter { id in !packs.contains { id.hasPrefix($0) } }
    }
    #expect(json.practice("north")?.requirements.map(\.id) == without("WEB-"))
    #expect(json.practice("ashby")?.requirements.map(\.id) == without("WEB-", "DES-"))
    #expect(json.practice("ashby")?.report == nil)
    #expect(json.practice("north")?.report?.state == "missing")
    #expect(
      json.practice("north")?.requirements.contains { $0.verdict == "not-applicable" } == true)
  }

  @Test func aBrokenThemeIsOneObjectToo() throws {
    let work = try Workplace(smallPractice: "elmfield")
    try work.write("{{> nothing}}\n{{nobody}}", to: "theme/page.mustache")
    let outcome = try work.sitegen("build", "--templates", "theme", "--format", "json")
    #expect(outcome.status == 2)
    #expect(try Schema(file: Self.schema).problems(in: outcome.output) == [])
    let json = try outcome.json
    #expect(json.practices == [])
    #expect(
      json.findings.map(\.short) == [
        "theme/page.mustache:1: error[template-partial]",
        "theme/page.mustache:2: error[template-name]",
      ])
  }

  @Test func pathsAreAsThePersonTypedThem() throws {
    let work = try Workplace(smallPractice: "elmfield")
    try work.write("---\nkind: page\n---\n", to: "Content/elmfield/index.md")
    for content in ["Content", "Content/", "./Content", work["Content"]] {
      let json = try work.sitegen("check", "--content", content, "--format", "json").json
      let folder = content.hasSuffix("/") ? String(content.dropLast()) : content
      #expect(json.allFindings.map(\.file) == ["\(folder)/elmfield/index.md"])
    }
  }
}
