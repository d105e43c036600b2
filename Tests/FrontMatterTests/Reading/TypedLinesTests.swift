import Diagnostics
import Testing

@testable import FrontMatter

/// Lines that people really type: each is read as it is meant, or a message says what to type.
@Suite struct TypedLinesTests {
  struct Line: CustomTestStringConvertible {
    let typed: String
    let read: String
    /// The beginning of each message.
    let messages: [String]

    init(_ typed: String, _ read: String, _ messages: String...) {
      self.typed = typed
      self.read = read
      self.messages = messages
    }

    var testDescription: String { typed }
  }

  @Test(arguments: text + lists + groups + mistakes)
  func readsALine(_ line: Line) {
    let document = FrontMatterTests.read(line.typed)
    #expect(document.entries.shown == line.read)
    #expect(document.findings.map(\.shown) == line.messages)
    #expect(document.findings.allSatisfy { $0.help != nil })
  }

  @Test(arguments: [
    (
      "partners:\n- a\n - b",
      "move it to the left, level with the item above, if it is one of its own"
    ),
    ("words: a\n - b", "put `|` after the colon and the whole text below it, to keep the list"),
    (
      "partners:\n- what: a\n    - b",
      "put `|` after the colon and the whole text below it, to keep the list"
    ),
  ])
  func saysWhatToDoWithAnItemInAText(fields: String, help: String) {
    #expect(FrontMatterTests.read(fields).findings.map(\.help) == [help])
  }

  @Test func areSixtyOrMore() {
    let count = Self.text.count + Self.lists.count + Self.groups.count + Self.mistakes.count
    print("\(count) lines that people really type")
    #expect(count >= 60)
  }

  /// Text is taken as typed, to the end of the line.
  static let text: [Line] = [
    Line("title: Flu: book now: today", #"title: "Flu: book now: today""#),
    Line("title: *bold* start", #"title: "*bold* start""#),
    Line("title: **Note** this", #"title: "**Note** this""#),
    Line("title: @reception", #"title: "@reception""#),
    Line("title: `code` here", #"title: "`code` here""#),
    Line("title: %age of patients", #"title: "%age of patients""#),
    Line("title: & more", #"title: "& more""#),
    Line("title: &a more", #"title: "&a more""#),
    Line("title: !important", #"title: "!important""#),
    Line("title: !!binary x", #"title: "!!binary x""#),
    Line("title: ? why", #"title: "? why""#),
    Line("title: - so they said", #"title: "- so they said""#),
    Line("title: -", #"title: "-""#),
    Line("title: ---", #"title: "---""#),
    Line("title: >75", #"title: ">75""#),
    Line("title: > 75 years", #"title: "> 75 years""#),
    Line("title: >7", #"title: ">7""#),
    Line("title: |x| is y", #"title: "|x| is y""#),
    Line("title: | Band | Patients |", #"title: "| Band | Patients |""#),
    Line("title: [a link](x.md) first", #"title: "[a link](x.md) first""#),
    Line("title: {name}, welcome", #"title: "{name}, welcome""#),
    Line("title: {{name}} and {more}", #"title: "{{name}} and {more}""#),
    Line(#"title: "quoted" and more"#, #"title: ""quoted" and more""#),
    Line(#"title: 'Tis the season"#, #"title: "'Tis the season""#),
    Line(#"title: 'Yes', they said"#, #"title: "'Yes', they said""#),
    Line(#"title: “Curly” quotes – and a dash"#, #"title: "“Curly” quotes – and a dash""#),
    Line("title: Room #2", #"title: "Room #2""#),
    Line("title: Room #2 # upstairs", #"title: "Room #2 # upstairs""#),
    Line("title: #1 of 8", ##"title: "#1 of 8""##),
    Line("title: # to do", ##"title: "# to do""##),
    Line("title: 18:30", #"title: "18:30""#),
    Line("title: no", #"title: "no""#),
    Line("title: ~", #"title: "~""#),
    Line("title: 01632 960118", #"title: "01632 960118""#),
    Line("title: 2014-02-11", #"title: "2014-02-11""#),
    Line("title: http://example.org/a?b=c#d", #"title: "http://example.org/a?b=c#d""#),
    Line("title: Mon-Fri 08:00-18:30", #"title: "Mon-Fri 08:00-18:30""#),
    Line("title:\ttabbed", #"title: "tabbed""#),
    Line("title:\u{A0}after a no-break space", #"title: "after a no-break space""#),
    Line("title: a\u{A0}b\u{A0}", "title: \"a\u{A0}b\u{A0}\""),
    Line("title: a\u{2028}b", #"title: "a b""#),
    Line("title : with a space before", #"title: "with a space before""#),
    Line("year:2013/14", #"year: "2013/14""#),
    Line("List size:9,203", #"List size: "9,203""#),
    Line("title: one\n  two", #"title: "one two""#),
    Line("title: one\n  two: three # four", #"title: "one two: three # four""#),
    Line("title: one\n\n\n  two\n  # no text\n  #text", ##"title: "one\n\ntwo #text""##),
    Line("title:\n  on the next line\n  and more", #"title: "on the next line and more""#),
    Line("title: \"it\"\n  said", #"title: ""it" said""#),
    Line("words: |\n  - a\n    # b\n  c: d", ##"words: "- a\n  # b\nc: d\n""##),
    Line("words: |\n    deep\n  less deep", #"words: "deep\nless deep\n""#),
    Line("words: >\n  one\n  two\n\n  three", #"words: "one two\nthree\n""#),
    Line("words: |\ntitle: x", #"words: ~, title: "x""#),
    Line(
      "title: x # a\n# a comment\n  # another\n\nsummary: y", ##"title: "x # a", summary: "y""##),
    Line(
      "title: \"it's \\u00e9 # x\" # why", ##"title: "it's é # x""##,
      "2:26 warning this is read as a comment, so that no page shows it"),
    Line(
      "partners: [a, b]   # why", ##"partners: ["a", "b"]"##,
      "2:20 warning this is read as a comment, so that no page shows it"),
    Line("title: 'it''s'", #"title: "it's""#),
    Line("title: \"\"", #"title: """#),
    Line("title:", "title: ~"),
    Line("<<: *all", #"<<: "*all""#),
    Line("&a title: x", #"&a title: "x""#),
  ]

  static let lists: [Line] = [
    Line("partners:\n- a\n- b", #"partners: ["a", "b"]"#),
    Line("partners:\n  - a\n  # between\n\n  - b", #"partners: ["a", "b"]"#),
    Line(
      "partners:\n• a\n•b\n* c\n– d\n· e\n◦ f\n▪ g",
      #"partners: ["a", "b", "c", "d", "e", "f", "g"]"#),
    Line("partners:\n  -a\n  - b\n  -c", #"partners: ["a", "b", "c"]"#),
    Line("partners:\n  -\u{A0}a\n\u{A0} - b", #"partners: ["a", "b"]"#),
    Line("words:\n  *bold* text", #"words: "*bold* text""#),
    Line("words:\n  -5 degrees", #"words: "-5 degrees""#),
    Line("words:\n- Flu: book now", #"words: [{Flu: "book now"}]"#),
    Line("words:\n- Flu: book now\n  or ring us", #"words: ["Flu: book now or ring us"]"#),
    Line(
      "words:\n- Name: those who came\n  were named", #"words: ["Name: those who came were named"]"#
    ),
    Line("words:\n- >75: all\n- *x*\n- @y\n- &z", #"words: [{>75: "all"}, "*x*", "@y", "&z"]"#),
    Line("words:\n- -\n-\n- - a", #"words: ["-", ~, ["a"]]"#),
    Line("words:\n- a\n\n  b", #"words: ["a\n\nb"]"#),
    Line("words: [a, b c, 'd, e', Room #2,]", #"words: ["a", "b c", "d, e", "Room #2"]"#),
    Line(
      "words: [*a, &b, !c, @d, `e`, %f, - g]",
      #"words: ["*a", "&b", "!c", "@d", "`e`", "%f", "- g"]"#),
    Line("words: [[a link](x.md), (b, c)]", #"words: ["[a link](x.md)", "(b", "c)"]"#),
    Line("words: [\n  a, # first\n  b c\n    d\n]", #"words: ["a", "b c d"]"#),
    Line("words: []", "words: []"),
    Line("words: # why\n- a", #"words: ["a"]"#),
  ]

  static let groups: [Line] = [
    Line(
      "answers:\n  >75: 1\n  *x*: 2\n  @x: 3\n  #1: 4",
      ##"answers: {>75: "1", *x*: "2", @x: "3", #1: "4"}"##),
    Line("answers:\n  \"a: b\": 1\n  'c': 2", #"answers: {a: b: "1", c: "2"}"#),
    Line("answers: {a: 9203, 'b': \"9,203\"}", #"answers: {a: "9203", b: "9,203"}"#),
    Line(
      "answers: {when: 10:30, at: http://x.org, a: *b, c}",
      #"answers: {when: "10:30", at: "http://x.org", a: "*b", c: ~}"#),
    Line("answers: {year:2013/14}", #"answers: {year: "2013/14"}"#),
    Line(
      "partners:\n- name: a\n  what: b: c\n-   name: d\n    who:",
      #"partners: [{name: "a", what: "b: c"}, {name: "d", who: ~}]"#),
    Line("answers: {a\n  \u{A0} : b, c:\n  d\n  }", #"answers: {a: "b", c: "d"}"#),
    Line("answers:\n  ? a long key\n  : 12", #"answers: {a long key: "12"}"#),
    Line("answers:\n  Yes: 40\n  No:30", #"answers: {Yes: "40", No: "30"}"#),
    Line(
      "answers:\n  Yes: 40\n  No:30\n  Yes - always:9,203\n  18-24:3\n  25-34:30",
      #"answers: {Yes: "40", No: "30", Yes - always: "9,203", 18-24: "3", 25-34: "30"}"#),
    Line("answers: {Yes:40, 'No':3, a b:5}", #"answers: {Yes: "40", No: "3", a b: "5"}"#),
    Line("age:\n  0-16: {a: 1}\n  17+:{a: 2}", #"age: {0-16: {a: "1"}, 17+: {a: "2"}}"#),
    Line(
      "website:\n  Sat: closed\n  Mon-Fri:8am to 6pm\n  Sun:08:00-12:00",
      #"website: {Sat: "closed", Mon-Fri: "8am to 6pm", Sun: "08:00-12:00"}"#),
  ]
}
