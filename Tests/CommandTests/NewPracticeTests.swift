import Foundation
import Testing

/// `sitegen new practice`: a site that builds at once, and says what is to be filled in.
@Suite struct NewPracticeTests {
  private static let today = ["--today", "2026-05-18"]
  private static let folder = "Content/elm-road-surgery"

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
    try fillIn(work, facts: [])
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
    try fillIn(work)
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
    try fillIn(work)
    _ = try build(work)
    for (page, words) in [
      ("policies/earnings", "All GP surgeries"), ("policies/earnings", "compare"),
      ("policies/earnings", "before tax"), ("about", "NHS 111 online"),
    ] {
      let text = try work.text("Output/elm-road-surgery/\(page)/index.html")
      #expect(text.components(separatedBy: words).count == 2, "\(page): \(words)")
    }
  }

  /// What only the surgery knows, and what stands there before it is written.
  private static let facts = [
    ("policies/earnings.md", "mean_earnings:", "mean_earnings: 71,530"),
    ("policies/earnings.md", "full_time:", "full_time: 1"),
    ("policies/earnings.md", "part_time:", "part_time: 4"),
    ("policies/accessibility.md", "tested_on:", "tested_on: 6 May 2026"),
    ("policies/accessibility.md", "tested_by:", "tested_by: Our receptionists, by keyboard"),
    ("policies/complaints.md", "Write here how long an answer may take.", "20 working days"),
    ("practice.md", "  rating:", "  rating: Good"),
    ("feedback/2026-04.md", "Very good: 0", "Very good: 31"),
  ]

  /// What a person does with an editor: the marks taken off, the prompts answered or deleted.
  private func fillIn(
    _ work: Workplace, facts: [(file: String, blank: String, own: String)] = facts
  ) throws {
    for (path, bytes) in try work.bytes(Self.folder) where path.hasSuffix(".md") {
      var text = String(decoding: bytes, as: UTF8.self)
      for (prompt, own) in Self.answers { text = text.replacingOccurrences(of: prompt, with: own) }
      let lines = text.components(separatedBy: "\n").filter { !$0.contains("delete this line") }
      try work.write(lines.joined(separator: "\n"), to: "\(Self.folder)/\(path)")
    }
    let marked = [
      ("policies/earnings.md", ["mean_earnings", "full_time", "part_time"]),
      ("policies/accessibility.md", ["tested_on", "tested_by"]),
    ]
    for (file, keys) in marked {
      for key in keys {
        try work.replace("# \(key):", with: "\(key):", in: "\(Self.folder)/\(file)")
      }
    }
    for (file, blank, own) in facts {
      try work.replace(blank, with: own, in: "\(Self.folder)/\(file)")
    }
    if facts.isEmpty {
      try work.replace(
        "reply_within: Write here how long an answer may take.\n", with: "",
        in: "\(Self.folder)/policies/complaints.md")
    }
    #expect(
      try work.sitegen.run(["new", "minutes", "12 May 2026"] + Self.today).status == 0)
    let minutes = "\(Self.folder)/patient-group/meetings/2026-05-12.md"
    try work.replace(
      "  - Write here what else the group wants to talk about.\n", with: "", in: minutes)
    try work.replace("Write here where the meeting is.", with: "Our waiting room", in: minutes)
    try work.replace(
      "Write here what was said and agreed, once the group has met.",
      with: "The group met for the first time.", in: minutes)
    for file in [
      "policies/earnings.md", "feedback/2026-04.md", "patient-group/meetings/2026-05-12.md",
    ] {
      try work.replace("draft: yes\n", with: "", in: "\(Self.folder)/\(file)")
    }
  }

  private static let answers = [
    ("01632 960999", "01632 960118"),
    ("https://www.your-surgery.example/", "https://elm-road.example/"),
    ("https://www.your-online-form.example/", "https://ask.elm-road.example/"),
    ("https://www.cqc.org.uk/location/your-number", "https://www.cqc.org.uk/location/1-0000000118"),
    ("Write here your street, your town and your postcode", "1 Elm Road, Easterby, ZX4 1AB"),
    (
      "Write here how people get in who cannot climb steps, and where they can park.",
      "There is a ramp at the door, and a space for Blue Badge holders."
    ),
    ("Write here the towns, villages and streets that you look after.", "We look after Easterby."),
    ("Dr First Partner", "Dr Amara Okonwe"),
    ("NHS Your Integrated Care Board", "NHS Eastvale Integrated Care Board"),
    (
      "Write here who you are, in two or three sentences, as you would tell a new neighbour.",
      "We are a family surgery in the middle of Easterby."
    ),
    (
      "Write here which buses stop near you, and where people can leave a car or a bike.",
      "Buses 4 and 17 stop outside."
    ),
    (
      "Write here a link to what other patients said, once the first month is up.",
      "[See what other patients say about us](/feedback/)."
    ),
    (
      "Write here how many working days you need, and how many the pharmacy needs.",
      "Please allow 2 working days for us, and one for your pharmacy."
    ),
    ("Write here who your data protection officer is, and how to reach them.", "Ask for Jo Lee."),
    (
      "Write here whom people can talk to, with the address to write to and the number to call.",
      "Ask for our manager, Farah Mirzani, or call 01632 960118."
    ),
    (
      "Write here what does not work for everyone, such as old documents that are pictures of paper.",
      "Some old letters are pictures of paper."
    ),
    (
      "Write here how people can tell you about trouble with this website, and by when you answer.",
      "Call us. We answer within 5 working days."
    ),
    ("Write here how people can reach the group.", "Leave a message at the front desk."),
    (
      "Write here how often the group meets, where, and at what time of the day.",
      "The group meets four times a year, in our waiting room."
    ),
  ]

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
