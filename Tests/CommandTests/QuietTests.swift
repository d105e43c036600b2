import Testing

/// `--quiet`: a line of cron, which sends what is printed as a mail.
@Suite struct QuietTests {
  private let work: Workplace

  init() throws { work = try Workplace(smallPractice: "elmfield") }

  @Test(arguments: ["text", "github"], ["build", "check"])
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

  /// What another program asked for is there for it to read, also when all is well.
  @Test(arguments: ["json", "sarif"], ["build", "check"])
  func anObjectIsAlwaysPrinted(format: String, command: String) throws {
    let quiet = try work.sitegen(command, "--quiet", "--format", format)
    #expect(quiet.status == 0)
    #expect(quiet.errors == "")
    let json = try JSONValue(quiet.output)
    #expect(json[format == "json" ? "practices" : "runs"] != nil)
    if command == "check" {
      #expect(quiet.output == (try work.sitegen(command, "--format", format).output))
    }
  }

  @Test(arguments: [["status"], ["check", "--until", "2026-06-30"]])
  func anObjectOfOtherCommandsToo(command: [String]) throws {
    let day = ["--today", "2026-05-18", "--quiet"]
    let text = try work.sitegen.run(command + day)
    #expect(text.status == 0)
    #expect(text.output + text.errors == "")
    let json = try work.sitegen.run(command + day + ["--format", "json"])
    #expect(json.status == 0)
    #expect(throws: Never.self) { try JSONValue(json.output) }
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
