import Foundation
import Testing

/// What becomes of the website before, of practices that are gone, and of what is not ours.
@Suite struct GoingBackTests {
  private let work: Workplace

  init() throws { work = try Workplace(smallPractice: "elmfield") }

  private func build(_ arguments: String...) throws -> Outcome {
    try work.sitegen.run(["build", "--today", "2026-05-18"] + arguments)
  }

  private func site() throws -> [String: [UInt8]] { try work.bytes("Output/elmfield") }

  @Test func rollbackPutsTheBytesBeforeBackAndForwardAgain() throws {
    #expect(try build().status == 0)
    let old = try site()
    try work.replace("Welcome to", with: "Hello from", in: "Content/elmfield/index.md")
    #expect(try build().status == 0)
    let new = try site()
    #expect(new != old)
    let back = try work.sitegen("rollback", "elmfield")
    #expect(back.status == 0)
    #expect(back.output == "elmfield: the website before is live again\n")
    #expect(try site() == old)
    let forward = try work.sitegen("rollback", "elmfield", "--format", "json")
    #expect(forward.status == 0)
    #expect(try forward.json.practices.map(\.slug) == ["elmfield"])
    #expect(try site() == new)
    #expect(try build().output.hasPrefix("Elmfield Surgery: unchanged"))
  }

  @Test func rollbackSaysWhyItCannot() throws {
    let nowhere = try work.sitegen("rollback", "elmfield")
    #expect(nowhere.status == 64)
    #expect(!work.has("Output"))
    #expect(try build().status == 0)
    let first = try work.sitegen("rollback", "elmfield")
    #expect(first.status == 2)
    #expect(first.errors.contains("nothing was published before"))
    #expect(try work.sitegen("rollback", "../Content").status == 64)
    try work.replace("Welcome to", with: "Hello from", in: "Content/elmfield/index.md")
    #expect(try build().status == 0)
    let live = try site()
    try work.write("not ours", to: "Output/.sitegen/elmfield/previous/index.html")
    let damaged = try work.sitegen("rollback", "elmfield")
    #expect(damaged.status == 2)
    #expect(damaged.errors.contains("is not as it was published"))
    #expect(try site() == live)
  }

  @Test func aPracticeThatIsGoneStaysLiveAndIsReportedUntilItIsRemoved() throws {
    try work.addSmallPractice("north")
    #expect(try build().status == 0)
    try work.remove("Content/north")
    let left = try build("--format", "json")
    #expect(left.status == 0)
    #expect(try left.json.findings.map(\.short) == ["Output/north: warning[left-behind]"])
    #expect(work.has("Output/north/index.html"))
    let removed = try work.sitegen("remove", "north", "--today", "2026-05-18")
    #expect(removed.status == 0)
    #expect(removed.output == "north: removed\n")
    #expect(!work.has("Output/north"))
    #expect(try build("--format", "json").json.findings == [])
    #expect(try work.sitegen("remove", "north").status == 64)
  }

  @Test func aSiteWithoutAHomePageIsRefused() throws {
    #expect(try build().status == 0)
    let live = try site()
    try work.replace("kind: page", with: "kind: page\ndraft: yes", in: "Content/elmfield/index.md")
    let draft = try build("--format", "json")
    #expect(draft.status == 1)
    #expect(
      try draft.json.practices.flatMap(\.findings).map(\.short)
        == ["Content/elmfield/index.md:3: error[no-home-page]"])
    try work.remove("Content/elmfield/index.md")
    let missing = try build("--format", "json")
    #expect(missing.status == 1)
    #expect(
      try missing.json.practices.flatMap(\.findings).map(\.short)
        == ["Content/elmfield/practice.md: error[no-home-page]"])
    #expect(try site() == live)
  }

  @Test func aSiteThatShrinksIsRefusedUnlessThatIsMeant() throws {
    for number in 0..<20 {
      try work.write("---\nkind: page\ntitle: P\n---\n", to: "Content/elmfield/p\(number).md")
    }
    #expect(try build().status == 0)
    let before = try site()
    for number in 0..<20 { try work.remove("Content/elmfield/p\(number).md") }
    let outcome = try build()
    #expect(outcome.status == 1)
    #expect(outcome.findings.count == 1)
    #expect(outcome.errors.contains(/only \d of 2\d pages would be left/))
    #expect(outcome.errors.contains("--allow-shrink"))
    #expect(try site() == before)
    #expect(try build("--allow-shrink").status == 0)
    #expect(try site().count < before.count)
  }

  @Test func aFolderOfSomebodyElsesIsLeftAlone() throws {
    try work.write("mine", to: "Output/elmfield/index.html")
    let before = try work.traces("Output/elmfield")
    let outcome = try build()
    #expect(outcome.status == 1)
    #expect(outcome.findings.first?.contains("error[foreign-folder]") == true)
    #expect(try work.traces("Output/elmfield") == before)
    for command in ["rollback", "remove"] {
      #expect(try work.sitegen(command, "elmfield").status == 2)
    }
    #expect(try work.traces("Output/elmfield") == before)
  }
}
