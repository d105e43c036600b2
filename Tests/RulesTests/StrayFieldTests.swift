import Diagnostics
import Practice
import Rules
import Testing

/// Fields that would be shown nowhere, and links to parts that no page has.
@Suite struct StrayFieldTests {
  private func findings(_ files: [(String, String)], _ practice: String = "") throws -> [String] {
    let surgery = "---\nkind: practice\nname: A\nphone: 01632 960101\nrules: []\n\(practice)---\n"
    let home = ("index.md", "---\nkind: page\ntitle: Home\n---\n")
    let all = ([("practice.md", surgery), home] + files).map { file($0.0, $0.1) }
    let site = try JudgedSite(all, on: day(2026, 5, 18))
    return (site.practice.findings + site.verdicts.findings)
      .filter { $0.severity == .error || $0.rule == "stray-field" }.sorted()
      .map { "\($0.place.file):\($0.place.line ?? 0):\($0.place.column ?? 0) \($0.rule)" }
  }

  @Test(arguments: [
    ("privacy", "contact: Us"), ("privacy", "tell: Us"), ("other", "reply_within: 3 days"),
    ("cookies", "problems: [Old pages]"), ("complaints", "mean_earnings: 60,000"),
    ("charter", "compliance: full"), ("accessibility", "tell: Us"),
  ])
  func aFieldOfAnotherPolicy(topic: String, field: String) throws {
    let policy = "---\nkind: policy\ntitle: B\npolicy: \(topic)\n\(field)\n---\n"
    #expect(try findings([("b.md", policy)]) == ["b.md:5:1 stray-field"])
    let key = field.prefix { $0 != ":" }
    let empty = policy.replacing(field, with: "\(key):")
    #expect(try findings([("b.md", empty)]) == [])
    let unclear = policy.replacing("policy: \(topic)", with: "policy: unheard")
    #expect(try findings([("b.md", unclear)]) == ["b.md:4:9 field-value"])
  }

  @Test func wordsForNoPicture() throws {
    let person = "---\nkind: person\nname: B\njob: Nurse\nphoto_words: B, smiling\n---\n"
    #expect(try findings([("b.md", person)]) == ["b.md:5:1 stray-field"])
    #expect(try findings([], "logo_words: A leaf\n") == ["practice.md:6:1 stray-field"])
  }

  @Test func aMenuOfEight() throws {
    let names = ["b", "c", "d", "e", "f", "g", "h", "i"].map { $0 + ".md" }
    let files = names.map { ($0, "---\nkind: page\ntitle: \($0)\n---\n") }
    let menu = { (names: [String]) in "menu:\n" + names.map { "  - \($0)\n" }.joined() }
    #expect(try findings(files, menu(names)) == ["practice.md:14:5 menu"])
    #expect(try findings(files, menu(Array(names.dropLast()))) == [])
    let twice = "menu: [b.md, c.md, b.md]\n"
    #expect(try findings(files, twice) == ["practice.md:6:20 menu"])
  }

  @Test func anItemOfTheMenuThatIsNotThere() throws {
    let menu = "menu: [index.md, nope.md, index.md#x]\n"
    #expect(try findings([], "menu: [index.md, nope.md]\n") == ["practice.md:6:18 SITE-01"])
    #expect(try findings([], menu).contains("practice.md:6:18 SITE-01"))
    #expect(
      try findings([], "menu:\n  - index.md\n  - nope.md\n") == ["practice.md:8:5 SITE-01"])
  }

  @Test func aPartThatIsNotThereIsFoundWhateverElseIsWrong() throws {
    let page = "---\nkind: page\ntitle: B\n---\n## Parking\n\n[b](#parkin) [c](#parking)\n"
    let service = "---\nkind: service\ntitle: C\n---\n[b](b.md#nowhere) [c](#main-content)\n"
    let broken = "---\nkind: page\ntitel: D\n---\n"
    #expect(
      try findings([("b.md", page), ("c.md", service), ("d.md", broken)]) == [
        "b.md:7:5 SITE-01", "c.md:5:5 SITE-01", "d.md:2:0 missing-field",
        "d.md:3:1 unknown-field",
      ])
  }

  @Test func aPartOfAComposedPageIsLookedForWhenItIsRendered() throws {
    let files = [
      ("b.md", "---\nkind: page\ntitle: B\n---\n[b](opening-times.md#nowhere)\n"),
      ("opening-times.md", "---\nkind: page\ntitle: C\n---\nOur hours.\n"),
    ]
    let hours = "opening_hours: {phone: Monday 9am to noon}\n"
    #expect(try findings(files, hours) == ["b.md:5:5 SITE-01"])
    let broken = ("d.md", "---\nkind: page\ntitle: D\nbody: x\n---\n")
    #expect(try findings(files + [broken], hours) == ["d.md:4:1 unknown-field"])
  }

  @Test func aWebsiteThatASharedPageMissesIsAskedForOnce() throws {
    let shared = [
      file("b.md", "---\nkind: page\ntitle: B\n---\n[b]({website}) <{website}>\n"),
      file("c.md", "---\nkind: service\ntitle: C\nrefer_yourself: {website}/c\n---\n"),
    ]
    let practice = "---\nkind: practice\nname: A\nphone: 01632 960101\nrules: []\n---\n"
    let site = try JudgedSite([file("practice.md", practice)], on: day(2026, 5, 18), shared: shared)
    let said = (site.practice.findings + site.verdicts.findings).filter { $0.severity == .error }
    #expect(said.map(\.rule) == ["shared-page", "shared-page"])
    #expect(said.map { "\($0.place.file):\($0.place.line ?? 0)" } == ["b.md:5", "c.md:4"])
  }

  /// The parts that are known without rendering are those that are rendered.
  @Test func theKnownPartsAreAll() throws {
    let files = try siteFiles("../../Content", "elmfield-surgery")
    let site = try JudgedSite(files, on: day(2026, 5, 18))
    var known = 0
    for entry in site.practice.site.entries {
      guard let parts = site.practice.site.parts(of: entry.address),
        let html = site.pages[entry.address.text]
      else { continue }
      known += 1
      let ids = html.split(separator: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
      #expect(Set(ids).subtracting(parts) == [], "\(entry.address.text)")
    }
    #expect(known > 15)
  }
}
