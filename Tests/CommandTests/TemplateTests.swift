import Testing

/// A mistake in a template or a field is an error with its place, never an empty place in a page.
@Suite struct TemplateTests {
  struct Mistake: Sendable, CustomTestStringConvertible {
    let what: String
    let file: String
    let template: String
    /// Line, column and rule.
    let found: String

    var testDescription: String { what }
  }

  static let mistakes = [
    Mistake(
      what: "a partial that is not there", file: "page.mustache",
      template: "{{#body}}\n{{{body}}}\n  {{> opening-hours-box}}\n{{/body}}\n",
      found: ":3:3: error[template-partial]"),
    Mistake(
      what: "a misspelt variable", file: "page.mustache",
      template: "{{#body}}\n<div>{{{bodi}}}</div>\n{{/body}}\n",
      found: ":2:6: error[template-name]"),
    Mistake(
      what: "an optional name outside its section", file: "review-date.mustache",
      template: "<p>Reviewed {{reviewed.words}}</p>\n<p>{{summary}}</p>\n",
      found: ":2:4: error[template-name]"),
    Mistake(
      what: "a description that may be absent, printed all the same", file: "layout.mustache",
      template:
        "<title>{{title}}</title>\n<meta name=\"description\" content=\"{{description}}\">\n",
      found: ":2:35: error[template-empty]"),
    Mistake(
      what: "a section that is not closed", file: "page.mustache", template: "{{#body}}\n<p>\n",
      found: ":1:1: error[template-syntax]"),
    Mistake(
      what: "a partial that calls itself", file: "page.mustache",
      template: "{{#body}}{{{body}}}{{/body}}\n{{> page}}\n",
      found: ":2:1: error[template-partial]: `page` calls itself, so that no page would end"),
    Mistake(
      what: "sections without end", file: "page.mustache",
      template: String(repeating: "{{#body}}", count: 700) + "{{{body}}}"
        + String(repeating: "{{/body}}", count: 700),
      found: ":1:577: error[template-syntax]: this stands in 64 sections"),
    Mistake(
      what: "nothing at all", file: "page.mustache", template: "",
      found: ":1: error[template-incomplete]: `page` leaves out `{{{body}}}`"),
    Mistake(
      what: "a section that prints nothing", file: "news.mustache",
      template: "<p>{{date}}</p>\n{{#body}}\n{{/body}}\n",
      found: ":1: error[template-incomplete]: `news` leaves out `{{{body}}}`"),
  ]

  @Test(arguments: mistakes)
  func aMistakeInATemplateIsNamedWithItsPlace(mistake: Mistake) throws {
    let work = try Workplace(smallPractice: "elmfield")
    try work.write(mistake.template, to: "theme/\(mistake.file)")
    let outcome = try work.sitegen("build", "--templates", "theme", "--today", "2026-05-18")
    #expect(outcome.status == 2, "\(outcome)")
    #expect(
      outcome.findings.contains { $0.hasPrefix("theme/\(mistake.file)\(mistake.found)") },
      "\(outcome)")
    #expect(outcome.errors.contains("sitegen: the templates have"))
    #expect(!work.has("Output"))
  }

  @Test func aFolderAmongTheTemplatesIsNotPassedOver() throws {
    let work = try Workplace(smallPractice: "elmfield")
    try work.write("p{}", to: "theme/parts/site-99.css")
    let outcome = try work.sitegen("build", "--templates", "theme")
    #expect(outcome.status == 2)
    #expect(outcome.findings.first?.hasPrefix("theme/parts: error[theme-file]") == true)
  }

  @Test func templatesOfASuppliersOwnAreUsed() throws {
    let work = try Workplace(smallPractice: "elmfield")
    try work.write(
      "{{#body}}<div class=\"ours\">{{{body}}}</div>{{/body}}", to: "theme/page.mustache")
    try work.write("p { margin: 0 }", to: "theme/site-99-ours.css")
    let plain = try work.sitegen("build", "--today", "2026-05-18")
    #expect(plain.status == 0)
    let outcome = try work.sitegen("build", "--templates", "theme", "--today", "2026-05-18")
    #expect(outcome.status == 0, "\(outcome)")
    #expect(outcome.output.contains("published"))
    #expect(try work.text("Output/elmfield/contact/index.html").contains("<div class=\"ours\">"))
    let assets = try work.names("Output/elmfield/assets")
    let style = try #require(assets.first { $0.hasSuffix(".css") })
    #expect(try work.text("Output/elmfield/assets/\(style)").contains("margin"))
  }

  @Test func aMisspeltFieldIsNamedWithItsPlaceAndRefusesThePractice() throws {
    let work = try Workplace(smallPractice: "elmfield")
    try work.write("---\nkind: page\ntitel: Welcome\n---\n", to: "Content/elmfield/index.md")
    let outcome = try work.sitegen("build", "--today", "2026-05-18")
    #expect(outcome.status == 1)
    #expect(
      outcome.findings.contains {
        $0.hasPrefix("Content/elmfield/index.md:3:1: error[unknown-field]")
      })
    #expect(outcome.errors.contains("did you mean `title`?"))
    #expect(!work.has("Output/elmfield"))
  }
}
