import Foundation
import Glibc
import Testing

/// Each exit status, and which one counts where several would.
@Suite struct ExitStatusTests {
  private let work: Workplace

  init() throws { work = try Workplace(smallPractice: "elmfield") }

  private func build(_ arguments: String...) throws -> Outcome {
    try work.sitegen.run(["build", "--today", "2026-05-18"] + arguments)
  }

  private func addLatePractice() throws {
    try work.addSmallPractice("north", fields: "rules: [des]")
  }

  private func addBrokenPractice() throws {
    try work.addSmallPractice("south")
    try work.write("---\nkind: page\n---\n", to: "Content/south/index.md")
  }

  @Test func nothingIsWrong() throws {
    let outcome = try build()
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.wholeMatch(of: /Elmfield Surgery: published, \d+ pages\n/) != nil)
  }

  @Test func warningsAreAllowed() throws {
    try work.addSmallPractice("elmfield", fields: "rules: []\nregister: <b>Come in</b>")
    let outcome = try build()
    #expect(outcome.status == 0)
    #expect(outcome.findings.count == 1)
    #expect(outcome.output.contains("1 warning"))
  }

  @Test func aRefusedPracticeIsOneAndTheOthersArePublished() throws {
    try addLatePractice()
    try addBrokenPractice()
    let outcome = try build("--format", "json")
    #expect(outcome.status == 1)
    #expect(try outcome.json.practices.map(\.status) == ["published", "published", "refused"])
    #expect(try work.names("Output") == [".sitegen", "elmfield", "north"])
  }

  @Test func somethingMissingIsThreeAndPublished() throws {
    try addLatePractice()
    let outcome = try build()
    #expect(outcome.status == 3)
    #expect(work.has("Output/north/index.html"))
  }

  @Test func strictTurnsItIntoARefusal() throws {
    try addLatePractice()
    let outcome = try build("--strict", "--format", "json")
    #expect(outcome.status == 1)
    #expect(try outcome.json.practices.map(\.status) == ["published", "refused"])
    #expect(!work.has("Output/north"))
  }

  @Test(arguments: [
    ["--content", "nowhere"], ["--content", "Content/elmfield/index.md"],
    ["--output", "Content"], ["--output", "Content/elmfield/public"], ["--output", "."],
    ["--output", "Content/../Content"], ["--output", "file"], ["--output", "file/Output"],
    ["--output", "/proc/sitegen"], ["--templates", "nowhere"], ["--templates", "file"],
  ])
  func whatCannotRunIsTwoWithAMessageAndLeavesNoTrace(options: [String]) throws {
    try work.write("a file", to: "file")
    let before = try work.traces(".")
    let outcome = try work.sitegen.run(["build"] + options)
    #expect(outcome.status == 2, "\(outcome)")
    #expect(outcome.errors.hasPrefix("sitegen: "), "\(outcome)")
    #expect(outcome.output == "")
    #expect(try work.traces(".") == before)
    // As JSON it is one object all the same.
    let json = try work.sitegen.run(["build", "--format", "json"] + options)
    #expect(json.status == 2)
    #expect(try json.json.findings.map(\.rule) == ["cannot-run"])
    #expect(try json.json.practices == [])
  }

  @Test func onePracticeThatCannotBePublishedDoesNotKeepTheOthers() throws {
    try work.addSmallPractice("north")
    try work.write("in the way", to: "Output/.sitegen/elmfield")
    let outcome = try build("--format", "json")
    #expect(outcome.status == 2)
    let json = try outcome.json
    #expect(json.practices.map(\.status) == ["refused", "published"])
    #expect(json.practice("elmfield")?.findings.map(\.rule) == ["cannot-run"])
    #expect(outcome.errors.contains("Output/.sitegen/elmfield"))
    #expect(work.has("Output/north/index.html"))
  }

  @Test(arguments: [
    ["build", "--nothing"], ["biuld"], ["build", "nowhere"], ["build", "north-*"],
    ["check", "elmfeild"], ["build", "--today", "31 February 2026"], ["build", "--today", "soon"],
    ["build", "--jobs", "0"], ["build", "--jobs", "many"], ["build", "--format", "xml"],
    ["build", "--wait", "-1"], ["build", "--content"], ["rollback"], ["explain"],
    ["explain", "DES-99"], ["rules", "--nothing"],
  ])
  func aWrongCommandLineIsSixtyFourAndLeavesNoTrace(arguments: [String]) throws {
    let before = try work.traces(".")
    let outcome = try work.sitegen.run(arguments)
    #expect(outcome.status == 64, "\(outcome)")
    #expect(!outcome.errors.isEmpty)
    #expect(outcome.output == "")
    #expect(try work.traces(".") == before)
  }

  @Test func anotherRunAtWorkIsSeventyFive() throws {
    #expect(try build().status == 0)
    let lock = open(work["Output/.sitegen/lock"], O_RDWR | O_CLOEXEC)
    try #require(lock >= 0 && flock(lock, LOCK_EX) == 0)
    let outcome = try build()
    #expect(outcome.status == 75)
    #expect(outcome.errors.contains("--wait"))
    #expect(try work.sitegen("rollback", "elmfield").status == 75)
    // A wrong name on the command line is graver; looking needs no lock.
    #expect(try build("nowhere").status == 64)
    #expect(try work.sitegen("check").status == 0)
    let waiting = try work.sitegen.start(["build", "--wait", "60"])
    usleep(300_000)
    #expect(!waiting.hasEnded)
    close(lock)
    #expect(try waiting.wait().status == 0)
  }

  @Test(arguments: [[], ["--help"], ["build", "--help"], ["help", "build"], ["--version"]])
  func helpIsNoMistake(arguments: [String]) throws {
    let outcome = try work.sitegen.run(arguments)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains(arguments == ["--version"] ? "0.1.0" : "USAGE: sitegen"))
    #expect(outcome.errors == "")
  }

  @Test func rulesAreListedAndExplained() throws {
    let list = try work.sitegen("rules")
    #expect(list.status == 0)
    for line in list.output.split(separator: "\n") {
      let id = String(line.prefix { $0 != " " })
      let words = try work.sitegen("explain", id.lowercased())
      #expect(words.status == 0)
      #expect(words.output.hasPrefix("\(id): "))
    }
    #expect(list.output.contains("DES-01"))
  }

  /// A strayed file is nobody's, and broken all the same.
  @Test func aMistakeOfNoPracticeCountsToo() throws {
    try work.write("x", to: "Content/notes.txt")
    let outcome = try build("--format", "json")
    #expect(outcome.status == 1)
    #expect(try outcome.json.findings.map(\.short) == ["Content/notes.txt: error[stray-file]"])
    #expect(try outcome.json.practices.map(\.status) == ["published"])
  }

  @Test func resultsThatCannotBePrintedAreNoSuccess() throws {
    let sitegen = Sitegen(folder: work.path, outputFile: "/dev/full")
    let outcome = try sitegen("build", "--today", "2026-05-18")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("the results could not be printed"))
    #expect(work.has("Output/elmfield/index.html"))
  }
}
