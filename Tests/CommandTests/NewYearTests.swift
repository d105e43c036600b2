import Foundation
import Testing

/// `sitegen new year`: the year that ends stays as it was, and the next one begins.
@Suite struct NewYearTests {
  private static let today = ["--today", "2014-04-02"]
  private static let group = YearEnd.group

  private func open(_ work: Workplace, _ arguments: String...) throws -> Outcome {
    try work.sitegen.run(["new", "year", "2014/15"] + arguments + Self.today)
  }

  private func page(_ work: Workplace) throws -> String {
    let outcome = try work.sitegen.run(["build"] + Self.today)
    #expect([0, 3].contains(outcome.status), "\(outcome)")
    return try work.text("Output/ashby/patient-group/report-2014/index.html")
  }

  @Test func lastYearsPageKeepsItsBytesWhateverTheHoursBecome() throws {
    let work = try YearEnd.practice()
    let before = try page(work)
    #expect(try open(work).status == 0)
    let closed = try page(work)
    // Nothing but the notes that these are the facts of today has gone.
    #expect(
      closed
        == before.replacingOccurrences(
          of: "<p>These are our hours as they are today.</p>\n", with: ""
        )
        .replacingOccurrences(of: "1 March 2014 (as it is today)", with: "1 March 2014"))
    #expect(closed != before)

    try work.addSmallPractice(
      "ashby",
      fields: """
        rules: [des]
        des_since: 2013/14
        list_size: 1
        surgeries: [{name: The Annexe, address: 1 Elm Road, opening_hours: {phone: Monday 1am to 2am}}]
        opening_hours: {in_person: Monday 8am to 9am}
        getting_help: Do not.
        extended_hours_scheme: yes
        extended_hours: [{who: Nobody, when: Sunday 1am to 2am}]
        """)
    try work.write("---\nkind: page\ntitle: C\n---\n\n## Hours\n", to: "Content/ashby/contact.md")
    try work.replace("About us.", with: "About us.\n\n## Care\n", in: "Content/ashby/practice.md")
    #expect(try page(work) == closed)
  }

  @Test func aPracticeWithoutExtendedHoursKeepsHavingHadNone() throws {
    let work = try YearEnd.practice()
    try work.replace(
      "extended_hours:\n  - who: A GP\n    when: Tuesday 6:30pm to 8pm", with: "",
      in: "Content/ashby/practice.md")
    #expect(try open(work).status == 0)
    let closed = try page(work)
    try work.replace(
      "getting_help:",
      with: "extended_hours: [{who: A GP, when: Tuesday 7pm to 8pm}]\ngetting_help:",
      in: "Content/ashby/practice.md")
    #expect(try page(work) == closed)
  }

  @Test(arguments: [
    ("report-2014.md", YearEnd.report),
    ("report-2014.md", YearEnd.report.replacingOccurrences(of: "\n", with: "\r\n")),
    (
      "report-2014.md",
      "\u{FEFF}" + YearEnd.report.replacingOccurrences(of: "\n", with: "\r\n") + "Words"
    ),
    ("report-2014.md", YearEnd.report.replacingOccurrences(of: "\n", with: "\r")),
    ("old.yml", "# A note\nkind: report\nyear: 2013/14   # kept\npublished: 12 March 2014"),
    ("old.yml", "---\nkind: report\nyear: 2013/14\npublished: 12 March 2014\n...\n"),
  ]) func everyOtherByteStays(name: String, report: String) throws {
    let work = try YearEnd.practice(report: report, at: name)
    let outcome = try open(work)
    #expect(outcome.status == 0, "\(outcome)")
    let now = Array(try work.text("\(Self.group)/\(name)").utf8)
    let before = Array(report.utf8)
    let same = zip(before, now).prefix { $0 == $1 }.count
    let end = zip(before.reversed(), now.reversed()).prefix { $0 == $1 }.count
    #expect(same + end >= before.count, "lines were put in, and nothing else was touched")
    let added = String(decoding: now[same..<(now.count - before.count + same)], as: UTF8.self)
    let hasReturns = report.utf8.contains(13)
    #expect(added.utf8.contains(13) == hasReturns)
    #expect(added.contains("opening_hours:") && added.contains("list_size: 9,203"))
    let check = try work.sitegen.run(["check", "--format", "json"] + Self.today)
    #expect(try check.json.allFindings.filter { $0.severity == "error" }.map(\.short) == [])
  }

  @Test func whatIsNotFinishedIsCarriedOver() throws {
    let work = try YearEnd.practice()
    #expect(try open(work).status == 0)
    let plan = try work.text("\(Self.group)/action-plan-2015.md")
    #expect(
      plan.contains(
        """
          - id: 3
            you_said: |
              | The phones
              are slow.

              They really are.
            we_will: Answer: at once.
            who: "\\"Jo\\", front desk"
            by: May 2014
            status: under way
            measure:
              what: the wait
              baseline: 9 minutes
              target: 5 minutes
            carried_from:
              year: 2013/14
              id: 3
          - id: 7a
            you_said: Partly.
            status: partly done
            significant_change: yes
            carried_from:
              year: 2013/14
              id: 7a
          - id: 10
        """))
    #expect(!plan.contains("Done.") && !plan.contains("Never."))
    for name in ["profile", "survey", "action-plan", "report"] {
      let text = try work.text("\(Self.group)/\(name)-2015.md")
      #expect(text.contains("\nyear: 2014/15\ndraft: yes\n"), "\(name)")
    }
  }

  @Test func aSecondRunSaysSoAndChangesNothing() throws {
    let work = try YearEnd.practice()
    _ = try open(work)
    let before = try work.traces("Content")
    let outcome = try open(work, "ashby")
    #expect(outcome.status == 0)
    #expect(
      outcome.output == "2014/15 is open already, and the year before is closed: nothing to do\n")
    #expect(try work.traces("Content") == before)
  }

  @Test func dryRunShowsTheLinesAndWritesNothing() throws {
    let work = try YearEnd.practice()
    let before = try work.traces("Content")
    let outcome = try open(work, "--dry-run")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\(Self.group)/report-2014.md: these lines are added\n"))
    #expect(outcome.output.contains("    phone:\n      Every day: 24 hours\n"))
    #expect(outcome.output.contains("\(Self.group)/survey-2015.md: new\n"))
    #expect(try work.traces("Content") == before)
  }

  @Test func whatIsThereAlreadyIsNotWrittenOver() throws {
    let work = try YearEnd.practice()
    try work.write("---\nkind: page\ntitle: Mine\n---\n", to: "\(Self.group)/survey-2015.md")
    let before = try work.traces("Content")
    let outcome = try open(work)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("`\(Self.group)/survey-2015.md` is there already"))
    #expect(try work.traces("Content") == before)
  }

  /// The report was closed and the profile made by then: both go back.
  @Test func whereOneFileCannotBeWrittenNoneIs() throws {
    let work = try YearEnd.practice()
    try work.write("---\nkind: page\ntitle: Mine\n---\n", to: "\(Self.group)/survey-2015.md/a.md")
    let before = try work.bytes("Content")
    let outcome = try open(work)
    #expect(outcome.status == 2, "\(outcome)")
    #expect(outcome.errors.contains("survey-2015.md`"))
    #expect(try work.bytes("Content") == before)
  }

  @Test func mistakesComeFirst() throws {
    let work = try YearEnd.practice()
    try work.replace("year: 2013/14", with: "year: 2013", in: "\(Self.group)/report-2014.md")
    let outcome = try open(work)
    #expect(outcome.status == 1 && outcome.errors.contains("report-2014.md` has mistakes"))
    #expect(!work.has("\(Self.group)/report-2015.md"))
  }
}
