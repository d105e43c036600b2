import Foundation
import Testing

/// `sitegen new practice`: a site that builds at once, and says what is to be filled in.
@Suite struct NewPracticeTests {
  private static let today = FilledPractice.today
  private static let folder = FilledPractice.folder

  private func newPractice() throws -> Workplace {
    let work = try Workplace()
    let outcome = try work.sitegen.run(["new", "practice", "Elm Road Surgery"] + Self.today)
    #expect(outcome.status == 0, "\(outcome)")
    return work
  }

  private func build(_ work: Workplace) throws -> (Outcome, RunJSON.Practice) {
    let outcome = try work.sitegen.run(["build", "--format", "json"] + Self.today)
    return (outcome, try #require(try outcome.json.practice("elm-road-surgery")))
  }

  @Test func itBuildsAtOnceAndListsWhatToChange() throws {
    let work = try newPractice()
    let (outcome, practice) = try build(work)
    #expect(outcome.status == 3)
    #expect(practice.status == "published")
    #expect(practice.findings.allSatisfy { $0.severity != "error" && $0.severity != "advice" })
    let prompts = practice.findings.filter { $0.rule == "SITE-05" }
    #expect(prompts.count >= 20)
    #expect(prompts.allSatisfy { $0.severity == "requirement" && $0.line != nil && $0.help != nil })
    // What is not true of this surgery until somebody says so.
    for invented in [
      "`01632 960999`", "`https://www.your-surgery.example/`", "`Dr First Partner`",
      "`These are the core hours.", "`NHS Your Integrated Care Board`",
    ] {
      #expect(prompts.contains { $0.message.hasPrefix(invented) }, "\(invented)")
    }
    // Everything else that the website owes is there.
    let others = Set(practice.findings.map(\.rule)).subtracting(["SITE-05"])
    #expect(others == ["MIN-04", "WEB-04", "WEB-05", "WEB-07", "WEB-08", "WEB-11"])
  }

  /// Whoever takes off all marks and writes nothing of their own publishes no fact of ours.
  @Test func noFactOfOursIsPublishedAsTheirs() throws {
    let work = try newPractice()
    try FilledPractice.fillIn(work, facts: [])
    let (outcome, practice) = try build(work)
    #expect(outcome.status == 3 && practice.status == "published")
    let missing = practice.findings.filter { $0.severity == "requirement" }
    #expect(Set(missing.map(\.rule)) == ["SITE-05", "WEB-04", "WEB-05", "WEB-11"])
    #expect(
      missing.filter { $0.rule == "SITE-05" }.map(\.message) == [
        "the answers of April 2026 are still the zeros that `sitegen new` wrote"
      ])
    for (path, bytes) in try work.bytes("Output/elm-road-surgery") where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      for invented in [
        "£", "average pay of the GPs who", "full-time GP", "We will answer within", "Tested",
        "ot yet rated",
        "rated Good",
      ] {
        #expect(!page.contains(invented), "\(path): \(invented)")
      }
    }
  }

  @Test func filledInNothingIsMissing() throws {
    let work = try newPractice()
    try FilledPractice.fillIn(work)
    let (outcome, practice) = try build(work)
    #expect(practice.findings.map(\.short) == [])
    #expect(practice.requirements.first { $0.id == "SITE-05" }?.verdict == "met")
    #expect(practice.report?.state == "not-due")
    #expect(outcome.status == 0)
    let contact = try work.text("Output/elm-road-surgery/contact/index.html")
    #expect(contact.contains("Buses 4 and 17") && contact.contains("01632 960118"))
    let home = try work.text("Output/elm-road-surgery/index.html")
    #expect((6...8).contains(home.components(separatedBy: "<li class=\"card").count - 1))
  }

  /// What the theme says by itself is not in the words that a surgery begins with.
  @Test func nothingIsSaidTwice() throws {
    let work = try newPractice()
    try FilledPractice.fillIn(work)
    _ = try build(work)
    for (page, words) in [
      ("policies/earnings", "All GP surgeries"), ("policies/earnings", "compare"),
      ("policies/earnings", "before tax"), ("about", "NHS 111 online"),
    ] {
      let text = try work.text("Output/elm-road-surgery/\(page)/index.html")
      #expect(text.components(separatedBy: words).count == 2, "\(page): \(words)")
    }
  }

  @Test func aPracticeThatIsThereIsLeftAlone() throws {
    let work = try newPractice()
    let before = try work.traces("Content")
    let outcome = try work.sitegen.run(["new", "practice", "Elm Road  Surgery"] + Self.today)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("`Content/elm-road-surgery` is there already"))
    #expect(try work.traces("Content") == before)
  }

  @Test func dryRunShowsItAndWritesNothing() throws {
    let work = try Workplace()
    let outcome = try work.sitegen.run(
      ["new", "practice", "Elm Road Surgery", "--dry-run"] + Self.today)
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Content/elm-road-surgery/practice.md: new"))
    #expect(outcome.output.contains("  name: Elm Road Surgery\n"))
    #expect(outcome.output.hasSuffix("nothing was written\n"))
    #expect(!work.has("Content"))
  }

  @Test func whatEveryPracticeGetsIsNotWrittenAgain() throws {
    let work = try Workplace()
    try work.write(
      "---\nkind: policy\npolicy: privacy\ntitle: Privacy\n---\n\nWe keep it safe.\n",
      to: "Content/_shared/policies/privacy.md")
    _ = try work.sitegen.run(["new", "practice", "Elm Road Surgery"] + Self.today)
    #expect(!work.has("\(Self.folder)/policies/privacy.md"))
    #expect(try build(work).0.status == 3)
  }

  @Test func oneContentThatIsOnePracticeTakesNoOther() throws {
    let work = try Workplace()
    try work.write("---\nkind: practice\nname: A\nphone: 999\n---\n", to: "Content/practice.md")
    let outcome = try work.sitegen("new", "practice", "B")
    #expect(outcome.status == 1 && outcome.errors.contains("`Content` is one practice"))
    #expect(try work.names("Content") == ["practice.md"])
  }

  @Test(arguments: [
    ("'Quoted' surgery", "quoted-surgery"), ("| The > Lane", "the-lane"),
    ("Rules", "rules-practice"),
    ("A: B # C", "a-b-c"), ("Y Feddygfa Ŵyn", "y-feddygfa-wyn"),
  ]) func anyNameMakesASite(name: String, slug: String) throws {
    let work = try Workplace()
    let outcome = try work.sitegen.run(["new", "practice", name] + Self.today)
    #expect(outcome.status == 0, "\(outcome)")
    let built = try work.sitegen.run(["check", "--format", "json"] + Self.today)
    #expect(built.status == 3)
    #expect(try built.json.practice(slug)?.name == name)
  }

  @Test(arguments: ["", "★", "\u{1B}[2J a", String(repeating: "a", count: 300)])
  func aNameThatIsNoneIsRefused(name: String) throws {
    let work = try Workplace()
    #expect(try work.sitegen("new", "practice", name).status == 64)
    #expect(!work.has("Content"))
  }
}
