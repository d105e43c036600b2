import Foundation
import Testing

/// `sitegen new KIND NAME`: a file to fill in, that passes at once.
@Suite struct NewPageTests {
  private static let today = ["--today", "2026-05-18"]

  @Test(arguments: [
    ("page", "Travel advice", "travel-advice.md"),
    ("service", "Blood tests", "services/blood-tests.md"),
    ("person", "Dr Ann Other", "team/dr-ann-other.md"),
    ("notice", "Closed on Monday", "notices/2026-05-18-closed-on-monday.md"),
    ("news", "Flu: book now", "news/2026-05-18-flu-book-now.md"),
    ("policy", "Chaperones", "policies/chaperones.md"),
    ("policy", "complaints", "policies/complaints.md"),
    ("policy", "zero-tolerance", "policies/zero-tolerance.md"),
    ("feedback", "May 2026", "feedback/2026-05.md"),
    ("patient-group", "Our group", "patient-group/group.md"),
    ("profile", "2026/27", "patient-group/profile-2027.md"),
    ("minutes", "2026-06-09", "patient-group/meetings/2026-06-09.md"),
    ("minutes", "12 May 2026", "patient-group/meetings/2026-05-12.md"),
    ("survey", "2026-27", "patient-group/survey-2027.md"),
    ("action-plan", "2026/27", "patient-group/action-plan-2027.md"),
    ("report", "2026/27", "patient-group/report-2027.md"),
  ]) func everyKindIsWrittenWhereItUsuallyLies(kind: String, name: String, path: String) throws {
    let work = try Workplace(smallPractice: "ashby")
    let outcome = try work.sitegen.run(["new", kind, name] + Self.today)
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.hasPrefix("Content/ashby/\(path): new\n"))
    let text = try work.text("Content/ashby/\(path)")
    #expect(text.hasPrefix("---\nkind: \(kind)\n"))
    #expect(!text.contains("<<") && !text.contains(">>") && !text.contains(/\{[a-z_]+\}/))

    // As it is, and without the mark that it is a draft.
    for isDraft in [true, false] {
      if !isDraft {
        try work.write(
          text.replacingOccurrences(of: "draft: yes\n", with: ""), to: "Content/ashby/\(path)")
      }
      let check = try work.sitegen.run(["check", "--format", "json"] + Self.today)
      let findings = try #require(try check.json.practice("ashby")).findings
        .filter { $0.file.hasSuffix(path) }
      #expect(findings.allSatisfy { $0.severity != "error" && $0.severity != "advice" })
      if isDraft, text.contains("\ndraft: yes\n") { #expect(findings.map(\.short) == []) }
      if text.contains("Write "), !isDraft { #expect(findings.contains { $0.rule == "SITE-05" }) }
    }

    let again = try work.sitegen.run(["new", kind, name] + Self.today)
    #expect(again.status == 1)
    #expect(again.errors.contains("`Content/ashby/\(path)` is there already"))
  }

  @Test func everyFieldOfTheKindIsInTheFile() throws {
    let work = try Workplace(smallPractice: "ashby")
    _ = try work.sitegen.run(["new", "service", "Blood tests"] + Self.today)
    let text = try work.text("Content/ashby/services/blood-tests.md")
    for line in [
      "who_for: Write here who can use this service.", "# (where it takes place)\n# where:\n",
      "# (where people can ask for it without seeing a GP, such as `https://www.example.org/`)\n"
        + "# refer_yourself:\n",
      ", such as `18 May 2026`)\n# review_by:\n",
    ] {
      #expect(text.contains(line), "\(line)")
    }
    #expect(text.components(separatedBy: "who_for").count == 2, "said once")
  }

  @Test func aMeetingToComeIsPlannedAndOneThatWasIsADraft() throws {
    let work = try Workplace(smallPractice: "ashby")
    _ = try work.sitegen.run(["new", "minutes", "2026-06-09"] + Self.today)
    _ = try work.sitegen.run(["new", "minutes", "2026-05-12"] + Self.today)
    let folder = "Content/ashby/patient-group/meetings"
    #expect(try work.text("\(folder)/2026-06-09.md").contains("\nstatus: planned\n"))
    #expect(try work.text("\(folder)/2026-05-12.md").contains("\nstatus: draft\n"))
  }

  @Test func theKindsAreListedAndTheNearestNamed() throws {
    let work = try Workplace(smallPractice: "ashby")
    let outcome = try work.sitegen("new", "survy", "2026/27")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("did you mean `survey`?"))
    for kind in ["`practice`", "`year`", "`page`", "`action-plan`", "`feedback`"] {
      #expect(outcome.errors.contains(kind), "\(kind)")
    }
  }

  @Test(arguments: [
    ["new", "minutes", "Tuesday"], ["new", "survey", "2026"], ["new", "feedback", "12 May 2026"],
    ["new", "page", "★"], ["new", "page"], ["new"], ["new", "page", "A", "x", "--practice", "y"],
    ["new", "page", "A", "--format", "json"], ["new", "page", "A", "--practice", "nobody"],
    ["new", "year", "2090/91"],
  ]) func aCommandLineThatCannotBeMeant(arguments: [String]) throws {
    let work = try Workplace(smallPractice: "ashby")
    let before = try work.traces("Content")
    #expect(try work.sitegen.run(arguments).status == 64)
    #expect(try work.traces("Content") == before)
  }

  @Test func ofSeveralPracticesOneIsNamed() throws {
    let work = try Workplace(smallPractice: "ashby")
    try work.addSmallPractice("birch")
    let outcome = try work.sitegen("new", "page", "Travel")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("`ashby`, `birch`"))
    #expect(try work.sitegen("new", "page", "Travel", "--practice", "birch").status == 0)
    #expect(work.has("Content/birch/travel.md") && !work.has("Content/ashby/travel.md"))
  }

  @Test func noLinkLeadsOutOfContent() throws {
    let work = try Workplace(smallPractice: "ashby")
    try FileManager.default.createDirectory(
      atPath: work["elsewhere"], withIntermediateDirectories: true)
    try work.link("Content/ashby/services", to: "../../elsewhere")
    let outcome = try work.sitegen("new", "service", "Blood tests")
    #expect(outcome.status == 2, "\(outcome)")
    try work.write("mine", to: "elsewhere/mine.md")
    try work.link("Content/ashby/mine.md", to: "../../elsewhere/mine.md")
    #expect(try work.sitegen("new", "page", "Mine").status != 0)
    #expect(try work.names("elsewhere") == ["mine.md"])
    #expect(try work.text("elsewhere/mine.md") == "mine")
  }

  @Test func withoutContentNothingCanBeAdded() throws {
    #expect(try Workplace().sitegen("new", "page", "Travel").status == 2)
  }
}
