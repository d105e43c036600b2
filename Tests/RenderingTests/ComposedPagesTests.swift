import Diagnostics
import Testing

/// What becomes of a file that stands at the address of a page which is composed.
@Suite struct ComposedPagesTests {
  static let surgery = """
    ---
    kind: practice
    name: Pea Surgery
    phone: 01632 960101
    opening_hours: {phone: Monday 8am to noon}
    ---
    """

  /// A practice that has every composed page.
  static let files = [
    "practice.md": surgery,
    "index.md": "---\nkind: page\ntitle: Home\n---\n",
    "services/flu.md": "---\nkind: service\ntitle: Flu\n---\n",
    "team/jo.md": "---\nkind: person\nname: Jo\njob: Nurse\n---\n",
    "news/new.md": "---\nkind: news\ntitle: New\ndate: 1 May 2026\n---\n",
    "policies/tidy.md": "---\nkind: policy\npolicy: other\ntitle: Tidy\n---\n",
    "feedback/april.md": "---\nkind: feedback\nmonth: April 2026\nanswers: {Good: 20}\n---\n",
    "patient-group/group.md": "---\nkind: patient-group\ntitle: Group\n---\n",
    "patient-group/report-2026.md": "---\nkind: report\nyear: 2025/26\n---\n",
    "patient-group/plan.md": """
    ---
    kind: action-plan
    year: 2025/26
    actions: [{id: 1, you_said: Open at six, status: planned}]
    ---
    """,
    "patient-group/meetings/march.md":
      "---\nkind: minutes\ndate: 3 March 2026\nstatus: agreed\n---\n",
  ]

  static let paths = [
    "search.md", "opening-times.md", "feedback/index.md", "services/index.md", "team/index.md",
    "news/index.md", "policies/index.md", "patient-group/meetings/index.md",
    "patient-group/reports.md", "patient-group/you-said-we-did.md",
    "patient-group/join/poster.md",
  ]

  private static func address(_ path: String) -> String {
    "/" + path.replacing("index.md", with: "").replacing(".md", with: "/")
  }

  @Test(arguments: paths)
  func aPageGivesTitleAndWords(path: String) throws {
    let page = "---\nkind: page\ntitle: Marrowfat\nsummary: Peas.\n---\nSown in *rows*.\n"
    let site = try RenderedPractice(Self.files.merging([path: page]) { $1 })
    #expect(site.findings.map(\.line) == [])
    let html = try #require(site.html[Self.address(path)])
    #expect(html.contains("Marrowfat</h1>"))
    #expect(html.contains("Sown in <em>rows</em>."))
  }

  @Test(arguments: paths)
  func anyOtherKindIsRefused(path: String) throws {
    let page = "---\nkind: service\ntitle: Marrowfat\nwhere: Row 7\n---\nSown.\n"
    let site = try RenderedPractice(Self.files.merging([path: page]) { $1 })
    #expect(
      site.findings.map(\.line) == [
        "\(path):2:7: composed-page: the page \(Self.address(path)) is composed, so that a "
          + "`kind: service` there would be lost | write `kind: page`, which gives that page a "
          + "title and words, or rename this file"
      ])
  }

  @Test(arguments: [
    ("policies/index.md", "kind: policy\npolicy: complaints\ntitle: A\ntell: Us"),
    ("team/index.md", "kind: person\nname: A\njob: Nurse"),
    ("news/index.md", "kind: news\ntitle: A\ndate: 1 May 2026"),
    ("services/index.md", "kind: service\ntitle: A"),
    ("patient-group/meetings/index.md", "kind: minutes\ndate: 3 March 2026\nstatus: agreed"),
  ])
  func aListIsNotOneOfItsOwnPages(path: String, fields: String) throws {
    let site = try RenderedPractice([
      "practice.md": Self.surgery, path: "---\n\(fields)\n---\n",
    ])
    #expect(site.findings.map(\.rule) == ["composed-page"])
    #expect(site.findings.first?.place.file == path)
  }

  @Test func aSlugLeadsThereToo() throws {
    let page = "---\nkind: service\ntitle: A\nslug: search\n---\n"
    let site = try RenderedPractice(["practice.md": Self.surgery, "peas.md": page])
    #expect(site.findings.map(\.rule) == ["composed-page"])
  }

  @Test func whereNothingIsComposedAnyKindMayBe() throws {
    let page = "---\nkind: service\ntitle: A\nwhere: Row 7\n---\n"
    let site = try RenderedPractice([
      "practice.md": Self.surgery, "feedback.md": page,
      "team/index.md": "---\nkind: page\ntitle: B\n---\nNobody yet.\n",
      "policies/index.md": "---\nkind: policy\npolicy: other\ntitle: C\ndraft: yes\n---\n",
    ])
    #expect(site.findings.map(\.line) == [])
    #expect(site.html["/feedback/"]?.contains("Row 7") == true)
    #expect(site.html["/team/"]?.contains("Nobody yet.") == true)
  }

  @Test(arguments: [
    ("closed_on:\n  - date: 20 May 2026\n    why: staff training", "Staff training."),
    ("getting_help: Knock at the side door.", "Knock at the side door."),
    ("extended_hours:\n  - who: a nurse\n    when: Saturday 9am to noon", "a nurse"),
  ])
  func whatIsKnownOfOpeningIsShownWithoutHours(fields: String, words: String) throws {
    let site = try RenderedPractice([
      "practice.md": "---\nkind: practice\nname: A\nphone: 01632 960101\n\(fields)\n---\n",
      "index.md": "---\nkind: page\ntitle: Home\n---\n",
    ])
    #expect(site.findings.map(\.line) == [])
    #expect(try #require(site.html["/opening-times/"]).contains(words))
    #expect(site.html["/"]?.contains("href=\"/opening-times/\"") == true)
  }

  @Test func aDayThatIsPastMakesNoPage() throws {
    let site = try RenderedPractice([
      "practice.md":
        "---\nkind: practice\nname: A\nphone: 01632 960101\nclosed_on: [{date: 1 May 2026}]\n---\n"
    ])
    #expect(site.html["/opening-times/"] == nil)
  }

  static let twice = [
    ("survey", "year: 2025/26"), ("action-plan", "year: 2025/26"), ("profile", "year: 2025/26"),
    ("report", "year: 2025/26"), ("feedback", "month: April 2026\nanswers: {Good: 20}"),
  ]

  @Test(arguments: twice)
  func aSecondFileForOneYearOrMonthIsRefused(kind: String, fields: String) throws {
    let text = "---\nkind: \(kind)\n\(fields)\n---\n"
    let files = ["practice.md": Self.surgery, "a.md": text, "b.md": text, "c.md": text]
    let said = try RenderedPractice(files).findings
    #expect(said.map(\.rule) == ["second-file", "second-file"])
    #expect(said.map(\.place.file) == ["b.md", "c.md"])
    #expect(said.allSatisfy { $0.severity == .error && $0.place.line == 3 })
    #expect(said.allSatisfy { $0.message.contains("`a.md` is the `\(kind)` for ") })
    let draft = text.replacing("kind", with: "draft: yes\nkind")
    let other = text.replacing("2025/26", with: "2024/25").replacing("April", with: "March")
    let good = ["practice.md": Self.surgery, "a.md": draft, "b.md": text, "c.md": other]
    #expect(try RenderedPractice(good).findings.map(\.line) == [])
  }

  @Test func aSecondGroupPageIsDoubtful() throws {
    let text = "---\nkind: patient-group\ntitle: Group\n---\n"
    let said = try RenderedPractice(["practice.md": Self.surgery, "a.md": text, "b.md": text])
      .findings
    #expect(
      said.map(\.line) == [
        "b.md:2:7: second-file: `a.md` is the `patient-group` for the practice already, "
          + "and there can be one | keep one of the two, or write `kind: page` here"
      ])
  }

  @Test func aYearThatCannotBeReadIsNoSecondOne() throws {
    let text = "---\nkind: survey\nyear: last\n---\n"
    let said = try RenderedPractice(["practice.md": Self.surgery, "a.md": text, "b.md": text])
      .findings
    #expect(said.map(\.rule) == ["field-value", "field-value"])
  }
}
