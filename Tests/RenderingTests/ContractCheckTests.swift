import Diagnostics
import Rendering
import Testing

@Suite struct ContractCheckTests {
  /// A template, and what the check says of it, without the path of its file.
  static let mistakes: [(template: String, finding: String)] = [
    // names
    (
      "<p>\n  é {{titel}}",
      "2:5: template-name: `titel` is not a name that `sample` can use here"
        + " | did you mean `title`?"
    ),
    (
      "{{#author}}{{nam}}{{/author}}",
      "1:12: template-name: `nam` is not a name that `sample` can use here | did you mean `name`?"
    ),
    (
      "{{zzzzzz}}",
      "1:1: template-name: `zzzzzz` is not a name that `sample` can use here | the names are"
        + " `author`, `body`, `is_open`, `people`, `summary`, `title`"
    ),
    (
      "{{#authors}}{{nom}}{{/authors}}",
      "1:1: template-name: `authors` is not a name that `sample` can use here"
        + " | did you mean `author`?"
    ),
    (
      "{{author.nam}}",
      "1:1: template-name: `nam` is not a name that `sample` can use here | did you mean `name`?"
    ),
    ("{{title.name}}", "1:1: template-name: `name` is not a name that `sample` can use here"),
    (
      "{{.}}",
      "1:1: template-name: `.` has nothing to print here | use it inside a section over text only"
    ),
    (
      "{{^people}}{{.}}{{/people}}",
      "1:12: template-name: `.` has nothing to print here | use it inside a section over text only"
    ),
    (
      "{{is_open}}",
      "1:1: template-name: `is_open` is a yes or no and cannot be printed"
        + " | open a section: `{{#is_open}}`"
    ),
    (
      "{{people}}",
      "1:1: template-name: `people` is a group of names and cannot be printed"
        + " | open a section: `{{#people}}`"
    ),
    (
      "{{body}}",
      "1:1: template-name: `body` is HTML and would be escaped a second time | write `{{{body}}}`"
    ),
    (
      "{{{title}}}",
      "1:1: template-unsafe: `title` is text and would be printed without escaping"
        + " | write `{{title}}`"
    ),
    (
      "{{&title}}",
      "1:1: template-unsafe: `title` is text and would be printed without escaping"
        + " | write `{{title}}`"
    ),
    // partials
    (
      "{{> persn}}", "1:1: template-partial: there is no partial `persn` | did you mean `person`?"
    ),
    (
      "{{>nothing-like-it}}",
      "1:1: template-partial: there is no partial `nothing-like-it`"
        + " | add the file `nothing-like-it.mustache`, or remove the tag"
    ),
    // empty places
    (
      "{{summary}}",
      "1:1: template-empty: `summary` may be absent, and would leave an empty place"
        + " | put it between `{{#summary}}` and `{{/summary}}`"
    ),
    (
      "{{^summary}}{{summary}}{{/summary}}{{#summary}}{{summary}}{{/summary}}",
      "1:13: template-empty: `summary` may be absent, and would leave an empty place"
        + " | put it between `{{#summary}}` and `{{/summary}}`"
    ),
    (
      "{{author.name}}{{#author.summary}}{{author.summary}}{{/author.summary}}",
      "1:1: template-empty: `author` may be absent, and would leave an empty place"
        + " | put it between `{{#author}}` and `{{/author}}`"
    ),
    (
      "{{#summary}}{{#author}}{{summary}}{{/author}}{{/summary}}",
      "1:24: template-empty: `summary` may be absent, and would leave an empty place"
        + " | put it between `{{#summary}}` and `{{/summary}}`"
    ),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsAFindingWithItsPlace(template: String, finding: String) {
    #expect(findings(of: template) == [finding])
  }

  @Test func allMistakesComeAtOnceAndSorted() {
    let found = findings(
      of: "{{nope}}\n{{#people}}{{nam}}{{> gone}}{{/people}}\n{{{title}}}{{/x}}")
    #expect(found.compactMap { $0.split(separator: ":").first } == ["1", "2", "2", "3", "3"])
  }

  @Test func aPartialIsCheckedWithTheViewsItIsCalledWith() {
    let partials = ["entry": "<li>{{name}}</li>"]
    #expect(lines(theme("{{#people}}{{> entry}}{{/people}}", partials)) == [])
    #expect(
      lines(theme("{{#people}}{{> entry}}{{/people}}{{> entry}}{{> entry}}", partials)) == [
        "mine/entry.mustache:1:5: template-name: `name` is not a name that `entry` can use here"
          + " | the names are `author`, `body`, `is_open`, `people`, `summary`, `title`"
      ])
  }

  @Test func whatATemplateNeverPrintsIsNamed() {
    func leftOut(by template: String) -> [String] {
      let (library, findings) = TemplateLibrary.load(
        theme(template, ["person": "{{#people}}{{name}}{{/people}}"]),
        for: [EntryPoint("sample", Sample.self)])
      #expect((library == nil) == findings.contains { $0.severity == .error })
      return findings.map { "\($0.severity) \($0.message)" }
    }
    let rest = ", so that no page shows it"
    #expect(
      leftOut(by: "") == [
        "error `sample` leaves out `{{#author}}`, `{{{body}}}`, `{{#people}}`, `{{summary}}` and"
          + " `{{title}}`" + rest
      ])
    // What is asked for and never printed is left out, too.
    let facts = "{{title}}{{#author}}{{name}}{{/author}}{{#summary}}{{.}}{{/summary}}{{> person}}"
    #expect(
      leftOut(by: facts + "{{#body}}{{/body}}") == ["error `sample` leaves out `{{{body}}}`" + rest]
    )
    #expect(leftOut(by: facts + "{{{body}}}") == [])
    #expect(
      leftOut(by: "{{title}}{{{body}}}{{> person}}{{#author}}{{name}}{{/author}}") == [
        "warning `sample` leaves out `{{summary}}`" + rest
      ])
    // A misspelt name says enough.
    #expect(leftOut(by: "{{titel}}").count == 1)
  }

  @Test func partialsThatCallEachOtherAreNamed() {
    #expect(
      lines(
        theme("{{> one}}", ["one": "a\n{{> two}}", "two": "{{> three}}", "three": "{{> one}}"]))
        == [
          "mine/three.mustache:1:1: template-partial: `one` calls itself by way of `two` and"
            + " `three`, so that no page would end | remove the tag, or move what both need into a"
            + " partial of its own"
        ])
    #expect(lines(theme("{{> one}}{{> one}}{{> two}}", ["one": "{{> two}}", "two": "b"])) == [])
  }

  @Test func aMissingTemplateIsAnError() {
    let found = TemplateLibrary.load(ThemeFiles(), for: [EntryPoint("nowhere", Sample.self)])
    #expect(found.library == nil)
    #expect(
      found.findings.map(\.line) == [
        "Templates/Theme/nowhere.mustache: template-partial: the theme has no template"
          + " `nowhere.mustache`"
      ])
  }
}
