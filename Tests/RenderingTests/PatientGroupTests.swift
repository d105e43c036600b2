import Practice
import Testing

/// Whom the group misses, the poster that asks them, and actions told over several years.
@Suite struct PatientGroupTests {
  private static let practice =
    "---\nkind: practice\nname: A\nphone: 01632 960001\nwebsite: https://a.example/\n---\n"
  private static let group =
    "---\nkind: patient-group\ntitle: Group\nhow_people_join: Ask at the desk.\n---\n"

  private func site(_ files: [String: String]) throws -> RenderedPractice {
    let fixed = ["practice.md": Self.practice, "patient-group/group.md": Self.group]
    return try RenderedPractice(fixed.merging(files) { $1 })
  }

  private func poster(_ profile: String) throws -> String {
    let site = try site(["profile.md": "---\nkind: profile\nyear: 2025/26\n\(profile)---\n"])
    let lead = try site.page("/patient-group/join/poster/").all("p")
      .first { $0.attributes["class"] == "lead poster__lead" }
    return try #require(lead).allWords
  }

  private func ages(_ rows: String...) -> String {
    "age: |\n  Age | Patients | Members\n" + rows.map { "  \($0)\n" }.joined()
  }

  @Test func theDemoAsksForYoungAdults() throws {
    let demo = try RenderedPractice.demo("elmfield-surgery")
    let group = try #require(demo.html["/patient-group/"])
    #expect(
      group.contains(
        "Our group has no members aged 17 to 24. About 1 in 11 of our patients are that age."))
    #expect(group.contains("href=\"/patient-group/join/poster/\""))
    let poster = try #require(demo.html["/patient-group/join/poster/"])
    #expect(poster.contains("Are you aged 17 to 24?"))
    #expect(poster.contains("01632 960101"))
    #expect(poster.contains("elmfield-surgery.example/patient-group"))
  }

  @Test func thePosterInvitesEverybodyWhereNobodyIsKnownToBeMissing() throws {
    let poster = try site([:]).page("/patient-group/join/poster/").all("main")[0].allWords
    #expect(poster.contains("Any patient can join."))
    #expect(poster.contains("Ask at the desk."))
    #expect(poster.contains("a.example/patient-group"))
    #expect(
      try RenderedPractice(["practice.md": Self.practice]).pages.keys.allSatisfy {
        !$0.contains("poster")
      })
  }

  /// The most people short; of equals the larger band, then the younger; never children, hidden
  /// bands, bands of next to nobody, or bands without ages.
  @Test(arguments: [
    (["Under 17 | 400 | 0", "17 to 64 | 400 | 20", "65+ | 200 | 0"], "no members aged 65 or over"),
    (["18 to 40 | 500 | 5", "41 and over | 500 | 15"], "only 5 members aged 18 to 40"),
    (["18 to 40 | 300 | 0", "41 to 60 | 300 | 0", "61+ | 400 | 20"], "no members aged 18 to 40"),
    (["18 to 40 | 300 | 0", "41 to 60 | 350 | 0", "61+ | 350 | 20"], "no members aged 41 to 60"),
    (["18 to 40 | 600 | 2", "41 to 60 | 100 | 0", "61+ | 300 | 18"], "no members aged 41 to 60"),
    (["18 to 40 | 995 | 20", "41 and over | 5 | 0"], "Any patient can join"),
    (["Students | 500 | 0", "41 and over | 500 | 20"], "Any patient can join"),
    (["18 to 40 | n/k | 0", "41 and over | 500 | 20"], "Any patient can join"),
    (["18 to 40 | 5 | 0", "41 and over | 5 | not asked"], "no members aged 18 to 40"),
  ])
  func whoIsAsked(rows: [String], words: String) throws {
    let table = "age: |\n  Age | Patients | Members\n" + rows.map { "  \($0)\n" }.joined()
    #expect(try poster("members: 20\n" + table).contains(words))
  }

  @Test(arguments: [
    // 10 of 21 for half of the list is nobody short.
    ("members: 21", ["17 to 40 | 500 | 10", "41 and over | 500 | 11"], "Any patient can join"),
    // Ten members who said nothing of their age may all be among the younger.
    ("members: 45", ["18 to 64 | 500 | 10", "65 and over | 500 | 25"], "Any patient can join"),
    (
      "members: 40", ["18 to 64 | 630 | 10", "65 and over | 370 | 30"],
      "More than half of our patients"
    ),
    (
      "members: 40", ["18 to 64 | 500 | 10", "65 and over | 500 | 30"], "About half of our patients"
    ),
    ("members: 40", ["18 to 64 | 700 | 10", "65 and over | 300 | 30"], "Most of our patients"),
  ])
  func nobodyIsSaidToBeMissingWhoMayBeThere(
    members: String, rows: [String], words: String
  ) throws {
    let table = "\nage: |\n  Age | Patients | Members\n" + rows.map { "  \($0)\n" }.joined()
    #expect(try poster(members + table).contains(words))
  }

  @Test func sharesSayWhoIsMissingToo() throws {
    let table = ages("18 to 40 | 40% | 10%", "41 and over | 60% | 90%")
    let words = try poster("members: 60\nunit: percent\n" + table)
    #expect(words.contains("only 6 members aged 18 to 40. About 1 in 3 of our patients are"))
  }

  /// Figures of a thousand million do not stop the program.
  @Test func figuresThatCannotBeRight() throws {
    let much = "999,999,999"
    _ = try poster("members: \(much)\n" + ages("18 to 40 | \(much) | 0", "41+ | \(much) | \(much)"))
    _ = try poster(
      "members: \(much)\nunit: percent\n" + ages("18 to 40 | \(much) | 0", "41+ | 3 | \(much)"))
  }

  private func plan(_ year: String, _ actions: String...) -> String {
    "---\nkind: action-plan\nyear: \(year)\nactions:\n"
      + actions.map { "  - \($0), status: under way}\n" }.joined() + "---\n"
  }

  @Test func anActionIsToldOnceOverItsYears() throws {
    let site = try site([
      "a.md": plan("2023/24", "{id: 1, you_said: First, we_will: Ask the council"),
      "b.md": plan("2024/25", "{id: 7, you_said: Again, carried_from: {year: 2023/24, id: 1}"),
      "c.md": plan(
        "2025/26", "{id: 9, you_said: Still, carried_from: {year: 2024/25, id: 7}",
        "{id: 4, you_said: Mine, carried_from: {year: 2025/26, id: 4}",
        "{id: 5, you_said: Lost, carried_from: {year: 2020/21, id: 2}"),
    ])
    let page = try site.page("/patient-group/you-said-we-did/")
    let titles = page.all("h3").map(\.allWords)
    #expect(
      titles.map { $0.prefix { $0 != "U" }.trimmingPrefix(" ") }.sorted() == [
        "Action 4, 2025/26 ", "Action 5, 2025/26 ", "Action 9, 2023/24 to 2025/26 ",
      ])
    for id in [
      "action-2025-9", "action-2024-7", "action-2023-1", "action-2025-4", "action-2025-5",
    ] {
      #expect(page.ids.filter { $0 == id }.count == 1, "\(id)")
    }
    let html = try #require(site.html["/patient-group/you-said-we-did/"])
    #expect(html.contains("Ask the council"))
    #expect(html.contains("Action 2 of 2020/21"))
  }
}
