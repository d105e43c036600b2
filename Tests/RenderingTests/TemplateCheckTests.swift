import Diagnostics
import Rendering
import Testing

@Suite struct TemplateCheckTests {
  /// A template, and what the check says of it without the folder of its file.
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

  static let brokenTags: [(template: String, finding: String)] = [
    ("a {{title", "1:3: template-syntax: this tag is not closed | close it with `}}`"),
    ("a {{title {{title}}", "1:3: template-syntax: this tag is not closed | close it with `}}`"),
    ("{{{body}}", "1:1: template-syntax: this tag is not closed | close it with `}}}`"),
    (
      "x\n{{#people}}",
      "2:1: template-syntax: section `people` is not closed | add `{{/people}}`"
    ),
    (
      "{{/people}}",
      "1:1: template-syntax: `{{/people}}` closes a section that is not open"
        + " | remove it, or add `{{#people}}` before it"
    ),
    (
      "{{#author}}\n{{#is_open}}\n{{/author}}{{/is_open}}",
      "2:1: template-syntax: section `is_open` is still open where `author` is closed"
        + " | put `{{/is_open}}` before line 3, column 1"
    ),
    (
      "{{=<% %>=}}",
      "1:1: template-syntax: templates cannot use tags that change the delimiters"
        + " | keep to `{{` and `}}`"
    ),
    (
      "{{% CONTENT_TYPE:TEXT}}",
      "1:1: template-syntax: templates cannot use pragmas"
        + " | remove it: every template is escaped as HTML already"
    ),
    (
      "{{<person}}",
      "1:1: template-syntax: templates cannot use inheritance | use a partial: `{{> name}}`"
    ),
    (
      "{{$block}}",
      "1:1: template-syntax: templates cannot use inheritance blocks | use a partial: `{{> name}}`"
    ),
  ]

  @Test(arguments: [
    "uppercased(title)", ">*title", "> *title", "a..b", ".title", "", " ", "é", "?",
  ])
  func tagsThatCannotBeCheckedAreRefused(name: String) {
    let found = findings(of: "{{\(name)}}")
    #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix("1:1: template-syntax: ") })
  }

  static let unsafePlaces: [(template: String, finding: String)] = [
    (
      "<a href={{title}}>x</a>",
      "1:9: template-unsafe: `{{title}}` stands in a value without quotes, where escaping does not"
        + " protect | write `href=\"{{title}}\"`"
    ),
    (
      "<a href=/a/{{title}}>x</a>",
      "1:12: template-unsafe: `{{title}}` stands in a value without quotes, where escaping does"
        + " not protect | write `href=\"{{title}}\"`"
    ),
    (
      "<a {{title}}>x</a>",
      "1:4: template-unsafe: `{{title}}` stands inside a tag, where escaping does not protect"
        + " | print it between tags, or in a value with quotes"
    ),
    (
      "<{{title}}>",
      "1:2: template-unsafe: `{{title}}` stands inside a tag, where escaping does not protect"
        + " | print it between tags, or in a value with quotes"
    ),
    (
      "<SCRIPT>let a = \"{{title}}\"</SCRIPT>",
      "1:18: template-unsafe: `{{title}}` stands inside `<script>`, where escaping does not protect"
        + " | put it into a `data-` attribute"
    ),
    (
      "<style>a{color:{{title}}}</style>{{title}}",
      "1:16: template-unsafe: `{{title}}` stands inside `<style>`, where escaping does not protect"
        + " | put it into a `data-` attribute"
    ),
    (
      "<p onclick=\"f('{{title}}')\">",
      "1:16: template-unsafe: `{{title}}` stands in the value of `onclick`, where escaping does not"
        + " protect | put it into a `data-` attribute"
    ),
    (
      "<p style='color:{{title}}'>",
      "1:17: template-unsafe: `{{title}}` stands in the value of `style`, where escaping does not"
        + " protect | put it into a `data-` attribute"
    ),
    (
      "<!-- {{title}} -->{{title}}",
      "1:6: template-unsafe: `{{title}}` stands in an HTML comment, where escaping does not protect"
        + " | write notes for other people as `{{! ... }}`, which is not printed"
    ),
    (
      "<p title=\"{{{body}}}\">x</p>",
      "1:11: template-unsafe: `body` is HTML and cannot stand inside a tag"
        + " | print it between tags"
    ),
    (
      "<p title=\"{{> person}}\">x</p>",
      "1:11: template-unsafe: `{{> person}}` stands in the value of `title`"
        + " | call partials between tags only"
    ),
    (
      "{{#is_open}}<a href=\"{{/is_open}}{{title}}",
      "1:1: template-unsafe: section `is_open` begins between tags and ends in the value of `href`"
        + " | close every tag and quote in the section that opens it"
    ),
    (
      "<p>\n<a href=\"x",
      "2:11: template-unsafe: the template ends in the value of `href` | close what is open"
    ),
  ]

  @Test(arguments: mistakes + brokenTags + unsafePlaces)
  func aMistakeIsAFindingWithItsPlace(template: String, finding: String) {
    #expect(findings(of: template) == [finding])
  }

  @Test(arguments: [
    "<input{{#is_open}} checked{{/is_open}}>", "<p class=\"a{{#is_open}} b{{/is_open}}\">x</p>",
    "<a href='{{title}}' title = \"{{title}}\">{{title}}</a>", "a < {{title}}", "<br/>{{title}}",
    "{{#summary}}{{summary}} {{.}}{{/summary}}", "{{#body}}{{{body}}}{{/body}}{{{ body }}}",
    "{{#author}}{{name}}{{title}}{{/author}}", "{{#author}}{{author.name}}{{/author}}",
    "{{! anything {{ goes }}{{title}}", "<!-- > \" -->{{title}}", "{ { } }} {{ title }}",
    "<script src=\"{{title}}\"></script>{{title}}", "<textarea>{{title}}</textarea>",
    "<!doctype html><title>{{title}}</title>", "<p title=\"> <script>\">{{title}}</p>",
    "<script>'<p' < 1</script>{{title}}", "{{&body}}", "",
  ])
  func honestTemplatesPass(template: String) {
    #expect(findings(of: template) == [])
  }

  @Test func allMistakesComeAtOnceAndSorted() {
    let found = findings(
      of: "{{nope}}\n{{#people}}{{nam}}{{> gone}}{{/people}}\n{{{title}}}{{/x}}")
    #expect(found.map { $0.prefix { $0 != "|" }.split(separator: ":").prefix(2) }.count == 5)
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

  @Test func aMissingTemplateIsAnError() {
    let found = TemplateLibrary.load(ThemeFiles(), for: [EntryPoint("nowhere", Sample.self)])
    #expect(found.library == nil)
    #expect(
      found.findings.map(\.line) == [
        "Templates/Theme/nowhere.mustache: template-partial: the theme has no template"
          + " `nowhere.mustache`"
      ])
  }

  /// The findings of `sample` without its path; `person` is a partial it may call.
  private func findings(of sample: String) -> [String] {
    lines(theme(sample, ["person": "{{title}}", "all": "{{> person}}{{> all}}"])).map { line in
      #expect(line.hasPrefix("mine/sample.mustache:"))
      return String(line.dropFirst("mine/sample.mustache:".count))
    }
  }

  private func lines(_ theme: ThemeFiles) -> [String] {
    TemplateLibrary.load(theme, for: [sampleEntry]).findings.map(\.line)
  }
}
