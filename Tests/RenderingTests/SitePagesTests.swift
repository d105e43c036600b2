import Diagnostics
import Practice
import Testing

/// Every page of the demo sites, and of sites that have next to nothing.
@Suite struct SitePagesTests {
  static let parts = [
    "prg-profile", "representative", "priorities", "views-sought", "discussion", "action-plan",
    "evidence", "progress", "opening-hours", "extended-hours",
  ]

  @Test(arguments: ["elmfield-surgery", "north-lane-practice"])
  func everyPageOfTheDemoIsWhole(slug: String) throws {
    let site = try RenderedPractice.demo(slug)
    #expect(site.findings.filter { $0.severity == .error }.map(\.line) == [])
    #expect(site.pages.count > 40)
    check(site)
  }

  @Test func aReportWithAllItsFilesSaysSomethingInEveryPart() throws {
    let report = try RenderedPractice.demo("elmfield-surgery").page("/patient-group/report-2026/")
    for part in Self.parts + ["signatures", "main-content"] {
      #expect((report.words(in: part) ?? "").utf8.count > 20, "\(part)")
    }
    let order = report.ids.filter(Self.parts.contains)
    #expect(order == Self.parts)
    let contents = report.all("nav").first { $0.attributes["class"] == "contents-list" }
    #expect(contents?.allWords.contains("Extended hours") == true)
  }

  /// What was said is on the page once: in the plan, and not again where its progress is told.
  @Test func aReportTellsAnActionOnce() throws {
    let site = try RenderedPractice.demo("elmfield-surgery")
    let report = try #require(site.html["/patient-group/report-2026/"])
    for words in [
      "Monday is the worst day to call.", "It is a long walk from the gate",
      "The screen has been up since 9 March 2026.",
    ] {
      #expect(report.ranges(of: words).count == 1, "\(words)")
    }
  }

  @Test func aReportWithNothingBehindItSaysSo() throws {
    let site = try RenderedPractice([
      "practice.md": "---\nkind: practice\nname: A\nphone: 01632 960001\n---\n",
      "index.md": "---\nkind: page\ntitle: A\n---\n",
      "patient-group/group.md": "---\nkind: patient-group\ntitle: Group\n---\n",
      "patient-group/report-2026.md": "---\nkind: report\nyear: 2025/26\n---\n",
    ])
    #expect(site.findings.map(\.line) == [])
    check(site)
    let report = try site.page("/patient-group/report-2026/")
    for part in Self.parts {
      let words = try #require(report.words(in: part), "\(part)")
      #expect(words.hasSuffix("."), "\(part): \(words)")
    }
  }

  @Test func plansSurveysAndProfilesThatSayNothingLeaveNoGaps() throws {
    let site = try RenderedPractice([
      "practice.md": "---\nkind: practice\nname: A\nphone: 01632 960001\n---\n",
      "group.md": "---\nkind: patient-group\ntitle: Group\n---\n",
      "report.md": "---\nkind: report\nyear: 2025/26\n---\n",
      "profile.md": """
      ---
      kind: profile
      year: 2025/26
      age: |
        Age | Patients | Members
        0 to 16 | 5 |
        17 to 24 | | not asked
      not_asked: [religion, disability, sexuality]
      ---
      """,
      "survey.md": """
      ---
      kind: survey
      year: 2025/26
      asked: 1
      priorities:
        - what: Phones
      questions:
        - id: q1
          ask: Is it good?
        - id: q1
          finding: It is.
      ---
      """,
      "plan.md": """
      ---
      kind: action-plan
      year: 2025/26
      actions:
        - id: 1
          you_said: Open at six.
          status: planned
        - id: 1
          you_said: Open at five.
          status: done
      ---
      """,
      "minutes.md": """
      ---
      kind: minutes
      date: 3 March 2026
      status: agreed
      actions:
        - id: 1
      ---
      """,
      "april.md": "---\nkind: feedback\nmonth: April 2026\nanswers: {Good: 1}\n---\n",
    ])
    #expect(site.findings.filter { $0.severity == .error }.map(\.line) == [])
    check(site)
    let report = try #require(site.html["/report/"])
    #expect(report.contains("We did not ask members about: religion, disability and sexuality."))
    #expect(report.contains("1 person was asked"))
    #expect(site.html["/feedback/"]?.contains("1 person answered") == true)
  }

  /// People type headings everywhere; the page's outline bears it, and no id is there twice.
  @Test func headingsInFieldsKeepTheOutline() throws {
    let words = "|\n    ## Progress\n\n    Some words.\n"
    func list(_ key: String) -> String { "\(key):\n  - |\n    ## Progress\n\n    Some words.\n" }
    func field(_ key: String) -> String { "\(key): \(words)" }
    let body = "---\n## Progress\n\nWords.\n\n## Opening times\n\n## You said\n\n## Join\n\nEnd.\n"
    let site = try RenderedPractice([
      "practice.md": "---\nkind: practice\nname: A\nphone: 01632 960001\n"
        + "opening_hours: {in_person: {weekdays: 8am to 6pm}}\n"
        + [
          "getting_help", "out_of_hours", "register", "home_visits", "preferred_person", "training",
          "area",
        ].map(field).joined() + body,
      "index.md": "---\nkind: page\ntitle: Home\n\(body)",
      "service.md": "---\nkind: service\ntitle: S\nwho_for: all\n\(field("how_to_get"))\(body)",
      "notice.md": "---\nkind: notice\ntitle: N\nuntil: 1 June 2026\n\(body)",
      "complain.md": "---\nkind: policy\npolicy: complaints\ntitle: C\n\(field("tell"))\(body)",
      "access.md": "---\nkind: policy\npolicy: accessibility\ntitle: X\n"
        + field("contact") + list("problems") + body,
      "patient-group/group.md": "---\nkind: patient-group\ntitle: G\n"
        + field("how_people_join") + field("contact") + body,
      "patient-group/report.md": "---\nkind: report\nyear: 2025/26\n"
        + ["commissioner_action", "how_often_reviewed", "feedback_read"].map(field).joined() + body,
      "patient-group/profile.md": "---\nkind: profile\nyear: 2025/26\n"
        + field("words") + field("other_groups") + list("recruitment") + body,
      "patient-group/survey.md": "---\nkind: survey\nyear: 2025/26\n"
        + list("how_asked") + "questions:\n  - id: q1\n    ask: Well?\n    themes:\n"
        + "      - |\n        ## Progress\n\n        Words.\n" + body,
      "patient-group/plan.md": "---\nkind: action-plan\nyear: 2025/26\nactions:\n  - id: 1\n"
        + "    status: done\n    you_said: |\n      ## Progress\n\n      Said.\n"
        + "    result: |\n      ## Progress\n\n      Done.\n" + body,
      "patient-group/meetings/one.md": "---\nkind: minutes\ndate: 3 March 2026\nstatus: agreed\n"
        + list("agenda") + body,
      "feedback/2026-04.md": "---\nkind: feedback\nmonth: April 2026\nanswers: {Good: 50}\n"
        + field("themes") + field("we_are_doing") + body,
    ])
    #expect(site.findings.map(\.line) == [])
    #expect(site.pages.count > 15)
    check(site)
    let report = try site.page("/patient-group/report/")
    #expect(report.elements.first { $0.attributes["id"] == "progress" }?.name == "section")
  }

  // MARK: What holds on every page

  private func check(_ site: RenderedPractice) {
    for (address, page) in site.pages.sorted(by: { $0.key < $1.key }) {
      checkOutline(of: page, at: address)
      checkMarkup(of: page, at: address)
      checkNothingIsEmpty(on: page, at: address)
      checkLinks(of: page, at: address, in: site)
    }
    // A chart's title has an id.
    let titles = site.pages.values.flatMap { page in
      page.all("title").filter { $0.attributes["id"] == nil }.map(\.allWords)
    }
    #expect(Set(titles).count == site.pages.count)
  }

  private func checkOutline(of page: PageElements, at address: String) {
    #expect(page.all("h1").count == 1, "\(address)")
    let inMain = page.elements.filter { page.isInside("main", $0) }
      .compactMap { PageElements.level(of: $0.name) }
    #expect(inMain.first == 1, "\(address)")
    for (above, below) in zip(inMain, inMain.dropFirst()) {
      #expect(below <= above + 1, "\(address): h\(below) after h\(above)")
    }
    #expect(page.levels.allSatisfy { (1...6).contains($0) })
    for landmark in ["header", "main", "footer"] {
      #expect(page.all(landmark).count == 1, "\(address): \(landmark)")
    }
    #expect(page.all("html").first?.attributes["lang"] == "en-GB")
    #expect(page.all("a").first?.attributes["href"] == "#main-content", "\(address)")
  }

  private func checkMarkup(of page: PageElements, at address: String) {
    let repeated = Dictionary(grouping: page.ids) { $0 }.filter { $0.value.count > 1 }.keys
    #expect(repeated.sorted() == [], "\(address)")
    for element in page.elements {
      let scripts = element.attributes.keys.filter { $0.hasPrefix("on") || $0 == "style" }
      #expect(scripts == [], "\(address): <\(element.name)>")
    }
    #expect(page.all("style").isEmpty, "\(address)")
    for script in page.all("script") where script.attributes["type"] != "application/ld+json" {
      #expect(script.attributes["src"]?.hasPrefix("/assets/") == true, "\(address)")
      #expect(script.attributes["integrity"] != nil, "\(address)")
    }
    #expect(page.all("img").allSatisfy { $0.attributes["alt"] != nil }, "\(address)")
    #expect(page.all("th").allSatisfy { $0.attributes["scope"] != nil }, "\(address)")
    for table in page.elements.indices where page.elements[table].name == "table" {
      let around = page.elements[table].around.map { page.elements[$0].attributes["class"] }
      // A table of the author's own has no caption to give; its box is named instead.
      guard !around.contains("table-scroll") else { continue }
      let captions = page.all("caption").filter { $0.around.contains(table) }
      #expect(captions.count == 1, "\(address)")
    }
  }

  private func checkNothingIsEmpty(on page: PageElements, at address: String) {
    let speaking = [
      "a", "article", "button", "caption", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5",
      "label", "li", "nav", "ol", "p", "section", "span", "strong", "table", "tbody", "td", "th",
      "thead", "title", "tr", "ul",
    ]
    for element in page.elements where speaking.contains(element.name) {
      let isEmpty = element.allWords.isEmpty && !element.holdsMore
      #expect(!isEmpty, "\(address): an empty <\(element.name)> \(element.attributes)")
    }
  }

  private func checkLinks(
    of page: PageElements, at address: String, in site: RenderedPractice
  ) {
    for link in page.all("a", "link", "img", "form") {
      let typed = ["href", "src", "action"].compactMap { link.attributes[$0] }
      for target in typed {
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0].isEmpty ? address : String(parts[0])
        guard path.hasPrefix("/") else { continue }
        let found = site.pages[path]
        #expect(found != nil || site.assets.contains(path), "\(address): \(target)")
        if parts.count > 1, let found {
          #expect(found.ids.contains(String(parts[1])), "\(address): \(target)")
        }
      }
    }
  }
}
