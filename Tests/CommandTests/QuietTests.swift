import Testing

/// `--quiet`: a line of cron, which sends what is printed as a mail.
@Suite struct QuietTests {
  private let work: Workplace

  init() throws { work = try Workplace(smallPractice: "elmfield") }

  @Test(arguments: ["text", "json", "sarif", "github"], ["build", "check"])
  func notOneByteWhenAllIsWell(format: String, command: String) throws {
    // A warning is no reason for a mail either.
    try work.addSmallPractice("ashby", fields: "rules: []\nregister: <b>Come in</b>")
    for _ in 0..<2 {
      let outcome = try work.sitegen(command, "--quiet", "--format", format)
      #expect(outcome.status == 0)
      #expect(outcome.output == "")
      #expect(outcome.errors == "")
    }
  }

  @Test func goingBackAndRemovingAreQuietToo() throws {
    #expect(try work.sitegen("build", "--quiet").status == 0)
    try work.replace("Welcome to", with: "Hello from", in: "Content/elmfield/index.md")
    #expect(try work.sitegen("build", "--quiet").status == 0)
    for command in ["rollback", "remove"] {
      let outcome = try work.sitegen(command, "elmfield", "--quiet")
      #expect(outcome.status == 0)
      #expect(outcome.output + outcome.errors == "")
    }
  }

  @Test func onlyWhatMattersOtherwise() throws {
    try work.addSmallPractice(
      "north", fields: "rules: [des]\nregister: <b>Come in</b>")
    let outcome = try work.sitegen("build", "--quiet", "--today", "2026-05-18")
    #expect(outcome.status == 3)
    #expect(!outcome.findings.isEmpty)
    #expect(outcome.findings.allSatisfy { $0.contains(": requirement[") }, "\(outcome)")
    #expect(outcome.output.hasPrefix("North Surgery: published"))
    #expect(!outcome.output.contains("Elmfield"))
  }

  @Test func aRunThatCouldNotBeIsHeard() throws {
    let outcome = try work.sitegen("build", "--quiet", "--content", "nowhere")
    #expect(outcome.status == 2)
    #expect(outcome.errors.hasPrefix("sitegen: there is no folder `nowhere`\n  help: "))
  }

  @Test func coloursOnlyWhereTheyAreAskedFor() throws {
    try work.write("---\nkind: page\n---\n", to: "Content/elmfield/index.md")
    #expect(try !work.sitegen("check").errors.contains("\u{1B}"))
    #expect(try work.sitegen("check", "--color", "always").errors.contains("\u{1B}["))
    #expect(try !work.sitegen("check", "--color", "never").errors.contains("\u{1B}"))
  }
}
