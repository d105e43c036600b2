import Testing

@Suite struct MarkupCheckTests {
  /// A template, and what the check says of it, without the path of its file.
  static let mistakes: [(template: String, finding: String)] = [
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

  @Test(arguments: mistakes)
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
}
