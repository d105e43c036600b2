import Rendering
import Testing
import Views

@Suite struct ViewBridgeTests {
  @Test func everyKindOfNameIsPrinted() throws {
    let view = Sample(
      title: "A & B", summary: "short", body: HTML("<p>x</p>"), isOpen: true,
      author: Person(name: "Jo"), people: [Person(name: "Al"), Person(name: "Bo")])
    let page = try render(
      "{{title}} {{#summary}}{{.}}{{/summary}} {{{body}}} {{#is_open}}open{{/is_open}}"
        + " {{#author}}{{name}}{{/author}} {{#people}}[{{name}} of {{title}}]{{/people}}",
      [:], view)
    #expect(page == "A &amp; B short <p>x</p> open Jo [Al of A &amp; B][Bo of A &amp; B]")
  }

  /// A person without a summary does not borrow the page's.
  @Test func anAbsentNameDoesNotClimb() throws {
    let view = Sample(summary: "of the page", people: [Person(name: "Al")])
    let page = try render(
      "{{#people}}{{name}}{{#summary}}: {{summary}}{{/summary}}{{^summary}} none{{/summary}}"
        + "{{#deputies}}x{{/deputies}}{{^deputies}}, alone{{/deputies}}{{/people}}",
      [:], view)
    #expect(page == "Al none, alone")
  }

  @Test func whatIsEmptyCountsAsAbsent() throws {
    let page = try render(
      "{{#summary}}<p>{{summary}}</p>{{/summary}}{{#body}}<div>{{{body}}}</div>{{/body}}"
        + "{{#is_open}}open{{/is_open}}{{#author}}{{name}}{{/author}}{{^people}}nobody{{/people}}",
      [:], Sample(summary: ""))
    #expect(page == "nobody")
  }

  @Test func viewsNestInThemselves() throws {
    let inner = Person(name: "b", deputies: [Person(name: "c")])
    let page = try render(
      "{{#people}}({{name}}{{#deputies}}{{> deputy}}{{/deputies}}){{/people}}",
      ["deputy": "({{name}}{{#deputies}}({{name}}){{/deputies}})"],
      Sample(people: [Person(name: "a", deputies: [inner])]))
    #expect(page == "(a(b(c)))")
  }

  /// Tags in content are content.
  @Test func contentIsNeverReadAsATemplate() throws {
    let view = Sample(title: "{{summary}}", body: HTML("{{{title}}} {{> part}}"))
    #expect(try render("{{title}} {{{body}}}", [:], view) == "{{summary}} {{{title}}} {{> part}}")
  }

  @Test func onlyWhatWasCheckedIsRendered() throws {
    let library = try #require(TemplateLibrary.load(theme("x"), for: [sampleEntry]).library)
    #expect(throws: UncheckedTemplate.self) { try library.render(Person(), with: "sample") }
    #expect(throws: UncheckedTemplate.self) { try library.render(Sample(), with: "layout") }
    #expect(try library.render(Sample(), with: "sample").text == "x")
  }

  @Test func indentationAndCarriageReturnsGo() throws {
    let page = try render(
      "\u{FEFF}<ul>\r\n  {{#people}}\r\n    {{> person}}\r\n  {{/people}}\r\n</ul>\r\n",
      ["person": "<li>\n  {{name}}\n</li>\n"], Sample(people: [Person(name: "a\n  b")]))
    #expect(page == "<ul>\n<li>\na\n  b\n</li>\n</ul>\n")
  }

  @Test func spaceInPreIsKept() throws {
    #expect(try render("<pre>\n  {{title}}\n</pre>") == "<pre>\n  Elmfield\n</pre>")
  }
}
