import Testing

/// `templates` in `practice.md`: a practice with a look of its own.
@Suite struct OwnTemplatesTests {
  private let work: Workplace

  init() throws {
    work = try Workplace(smallPractice: "ashby")
    try work.addSmallPractice("elmfield", fields: "rules: []\ntemplates: theme")
    try work.write(
      "{{#body}}<div class=\"mine\">{{{body}}}</div>{{/body}}",
      to: "Content/elmfield/theme/page.mustache")
    try work.write("p { margin: 0 }", to: "Content/elmfield/theme/site-99-mine.css")
  }

  private func build() throws -> Outcome {
    try work.sitegen("build", "--today", "2026-05-18", "--format", "json")
  }

  @Test func theyAreUsedForThatPracticeAlone() throws {
    let outcome = try build()
    #expect(outcome.status == 0, "\(outcome)")
    #expect(try work.text("Output/elmfield/contact/index.html").contains("class=\"mine\""))
    #expect(try !work.text("Output/ashby/contact/index.html").contains("class=\"mine\""))
    #expect(!work.has("Output/elmfield/theme"))
    // A change in them is a change.
    #expect(try build().json.practices.map(\.status) == ["unchanged", "unchanged"])
    try work.write("p { margin: 1px }", to: "Content/elmfield/theme/site-99-mine.css")
    #expect(try build().json.practices.map(\.status) == ["unchanged", "published"])
  }

  @Test func theyStandInForThoseOfTheSupplier() throws {
    try work.write(
      "{{#body}}<div class=\"ours\">{{{body}}}</div>{{/body}}", to: "our/page.mustache")
    #expect(try work.sitegen("build", "--templates", "our", "--today", "2026-05-18").status == 0)
    #expect(try work.text("Output/elmfield/contact/index.html").contains("class=\"mine\""))
    #expect(try work.text("Output/ashby/contact/index.html").contains("class=\"ours\""))
  }

  @Test func aMistakeInThemRefusesThatPracticeAlone() throws {
    try work.write("{{> nothing}}", to: "Content/elmfield/theme/page.mustache")
    let outcome = try build()
    #expect(outcome.status == 1)
    #expect(try outcome.json.practices.map(\.status) == ["published", "refused"])
    #expect(
      try outcome.json.practice("elmfield")?.findings.map(\.short)
        == ["Content/elmfield/theme/page.mustache:1: error[template-partial]"])
  }

  @Test(arguments: [
    ("templates: themes", "Content/elmfield/practice.md:7: error[field-value]"),
    ("templates: ../ashby", "Content/elmfield/practice.md:7: error[field-value]"),
    ("draft: no", "Content/elmfield/theme/page.mustache: error[stray-file]"),
  ])
  func aFolderThatIsNotThereOrIsNotNamedIsReported(field: String, finding: String) throws {
    try work.addSmallPractice("elmfield", fields: "rules: []\n\(field)")
    let outcome = try build()
    #expect(outcome.status == 1)
    #expect(
      try outcome.json.practice("elmfield")?.findings.map(\.short).contains(finding) == true,
      "\(outcome)")
  }

  @Test func aLinkOutOfContentIsNotFollowed() throws {
    try work.write("{{#body}}<i>{{{body}}}</i>{{/body}}", to: "elsewhere/page.mustache")
    try work.remove("Content/elmfield/theme/page.mustache")
    try work.link("Content/elmfield/theme/page.mustache", to: work["elsewhere/page.mustache"])
    let outcome = try build()
    #expect(outcome.status == 1)
    #expect(
      try outcome.json.practice("elmfield")?.findings.map(\.short)
        == ["Content/elmfield/theme/page.mustache: error[symbolic-link]"])
  }
}
