import Testing

@Suite struct TagScannerTests {
  /// A template, and what the check says of it, without the path of its file.
  static let mistakes: [(template: String, finding: String)] = [
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
    (
      "a\u{600}{{title}}",
      "1:3: template-syntax: this tag and a character beside it are joined into one"
        + " | put a space between them, or write the character as `&#x...;`"
    ),
    (
      "é{{title}}\u{301}",
      "1:2: template-syntax: this tag and a character beside it are joined into one"
        + " | put a space between them, or write the character as `&#x...;`"
    ),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsAFindingWithItsPlace(template: String, finding: String) {
    #expect(findings(of: template) == [finding])
  }

  @Test(arguments: [
    "uppercased(title)", ">*title", "> *title", "a..b", ".title", "", " ", "é", "?",
  ])
  func tagsThatCannotBeCheckedAreRefused(name: String) {
    let found = findings(of: "{{\(name)}}")
    #expect(found.count == 1 && found.allSatisfy { $0.hasPrefix("1:1: template-syntax: ") })
  }
}
