import Testing

/// `_shared`: a page for every practice, and a mistake in it for every practice that gets it.
@Suite struct SharedPagesTests {
  private let work: Workplace

  init() throws {
    work = try Workplace(smallPractice: "ashby")
    try work.addSmallPractice("elmfield")
    try work.write(
      "---\nkind: page\ntitle: Cookies\n---\n\n{name} has none. Call {phone}.\n",
      to: "Content/_shared/cookies.md")
  }

  private func build() throws -> Outcome {
    try work.sitegen("build", "--today", "2026-05-18", "--format", "json")
  }

  @Test func everyPracticeGetsThemWithItsOwnName() throws {
    #expect(try build().status == 0)
    #expect(try work.text("Output/ashby/cookies/index.html").contains("Ashby Surgery has none"))
    #expect(
      try work.text("Output/elmfield/cookies/index.html").contains("Elmfield Surgery has none"))
  }

  @Test func aBrokenOneRefusesThosePracticesThatGetIt() throws {
    try work.replace("title: Cookies", with: "titel: Cookies", in: "Content/_shared/cookies.md")
    try work.write(
      "---\nkind: page\ntitle: Cookies\n---\n\nOur own.\n", to: "Content/elmfield/cookies.md")
    let outcome = try build()
    #expect(outcome.status == 1)
    let json = try outcome.json
    #expect(json.practices.map(\.status) == ["refused", "published"])
    // The details once, and in the practice's own list the file that keeps it back.
    #expect(
      json.findings.map(\.short) == [
        "Content/_shared/cookies.md:2: error[missing-field]",
        "Content/_shared/cookies.md:3: error[unknown-field]",
      ])
    #expect(
      json.practice("ashby")?.findings.map(\.short)
        == ["Content/_shared/cookies.md: error[shared-page]"])
    // Nothing of that is told of a practice with a page of its own in its place.
    #expect(json.practice("elmfield")?.findings.filter { $0.severity == "error" } == [])
  }

  @Test func whatRulesFindInOneIsEachPracticesOwn() throws {
    try work.replace(
      "has none", with: "has [none](nothing.md), ask 999 012 3454",
      in: "Content/_shared/cookies.md")
    let json = try build().json
    #expect(json.practices.map(\.status) == ["refused", "refused"])
    for practice in json.practices {
      #expect(
        practice.findings.map(\.short) == [
          "Content/_shared/cookies.md:6: error[PII-01]",
          "Content/_shared/cookies.md:6: error[SITE-01]",
        ])
    }
    // People read each once.
    #expect(try work.sitegen("build", "--today", "2026-05-18").findings.count == 2)
  }

  @Test func aTemplateAmongThemIsNobodys() throws {
    try work.write("{{title}}", to: "Content/_shared/theme/home.mustache")
    let outcome = try build()
    #expect(outcome.status == 1)
    #expect(
      try outcome.json.findings.map(\.short)
        == ["Content/_shared/theme/home.mustache: error[stray-file]"])
    #expect(try outcome.json.practices.map(\.status) == ["published", "published"])
  }
}
