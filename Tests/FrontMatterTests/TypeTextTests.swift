import Diagnostics
import FrontMatter
import Testing

@Suite struct TypeTextTests {
  @Test(arguments: [
    "Flu: book now", "*bold* start", "@reception", "[a link] first", "Room #2",
    "\"quoted\" and more", "“Word’s own quotes” – and a dash", ">75:", "caf\u{E9}", "no", "18:30",
    "012", "9,203.", "The \u{A0}end # not a comment",
  ])
  func textIsTakenAsTyped(_ typed: String) {
    let reading = TypeReading(.text, typed)
    #expect(reading.value == typed)
    #expect(reading.findings.isEmpty)
  }

  @Test(arguments: [
    ("  two \n lines\n\n", "two lines"), ("a\tb", "a b"), ("one\r\ntwo\rthree", "one two three"),
  ])
  func linesAreJoined(_ typed: String, text: String) {
    #expect(TypeReading(.text, typed, .block).value == text)
  }

  @Test func whatYAMLTookForSomethingElseIsText() {
    let list = FieldNode.list([.typed("insert name")], asTyped: "[insert name]")
    #expect(TypeReading(.text, list).value == "[insert name]")
    let mapping = FieldNode.record([("Flu", .typed("book now"))], asTyped: "Flu: book now")
    #expect(TypeReading(.text, mapping).value == "Flu: book now")
    let braces = FieldNode.record(
      [("a", .typed("b")), ("c", .empty())], asTyped: "{a: b, c}")
    #expect(TypeReading(.text, braces).value == "{a: b, c}")
  }

  static let list =
    "this is a list, but one line of text is wanted | write the text after the colon, on one line"

  @Test(arguments: [
    FieldNode.list([.typed("a"), .typed("b")], asTyped: "- a\n- b"),
    .list([.typed("a")], asTyped: "- a"),
    .record([("a", .typed("b")), ("c", .typed("d"))], asTyped: "a: b c: d"),
    .record([("a", .typed("b"))]),
  ])
  func aRealListIsRefused(_ node: FieldNode) {
    let reading = TypeReading(.text, node)
    #expect(reading.value == nil)
    #expect(reading.said == [Self.list])
    #expect(reading.findings.map(\.place) == [FieldNode.fixedPlace])
    #expect(reading.findings.map(\.rule) == ["field-value"])
  }

  @Test(arguments: [
    ("bell\u{7}", "7"), ("\u{1B}[31m", "1B"), ("a\u{0}b", "0"), ("\u{7F}", "7F"),
    ("\u{9B}", "9B"), ("\u{FFFF}", "FFFF"),
  ])
  func controlCharactersAreRefused(_ typed: String, code: String) {
    let said = [
      "this has a character in it that cannot be shown (number \(code)) | "
        + "type the text again instead of pasting it"
    ]
    #expect(TypeReading(.text, typed).said == said)
    #expect(TypeReading(.words, typed).said == said)
  }
}

@Suite struct TypeWordsTests {
  @Test func oneLineStandsWhereItsValueStands() {
    let words = TypeReading(.words, "Ring *us* # any time").value
    #expect(
      words
        == Words(
          "Ring *us* # any time", place: FieldNode.fixedPlace, firstLine: 3, keepsLines: false))
    #expect(words?.place(ofLine: 1) == FieldNode.fixedPlace)
  }

  @Test func theLinesOfABlockAreLinesOfTheFile() {
    let words = TypeReading(.words, "\nOne\n\n- two\n  - three\n\n", .block).value
    #expect(words?.markdown == "\nOne\n\n- two\n  - three")
    #expect(words?.firstLine == 4)
    #expect(words?.place(ofLine: 4) == Place(file: "practice.md", line: 7))
  }

  @Test(arguments: ["One\ntwo", "One\n\ntwo", "One\n\n\ntwo\n"])
  func anEmptyLinePartsParagraphs(_ typed: String) {
    let words = TypeReading(.words, typed).value
    #expect(words?.markdown == "One\n\ntwo")
    #expect(words?.keepsLines == false)
  }

  @Test func quotedLinesStayAsTheyAre() {
    #expect(TypeReading(.words, "a\nb\n\nc\n", .quoted).value?.markdown == "a\nb\n\nc")
  }

  @Test func aListIsAListAmongTheWords() {
    let flu = FieldNode.record([("Flu", .typed("book now"))], asTyped: "Flu: book now")
    let list = FieldNode.list(
      [.typed("Ring us", line: 4), .typed("Come in", line: 5)], asTyped: "- Ring us\n- Come in")
    let words = TypeReading(.words, list).value
    #expect(words?.markdown == "- Ring us\n- Come in")
    #expect(words?.place(ofLine: 2) == Place(file: "practice.md", line: 5))
    let apart = FieldNode.list(
      [.typed("Ring us", line: 4), .typed("Come in", line: 6), flu], asTyped: "- Ring us ...")
    #expect(TypeReading(.words, apart).value?.markdown == "- Ring us\n- Come in\n- Flu: book now")
    #expect(TypeReading(.words, apart).value?.keepsLines == false)
    #expect(TypeReading(.words, flu).value?.markdown == "Flu: book now")
  }

  @Test func fieldsAreNoWords() {
    let node = FieldNode.record([("a", .typed("b")), ("c", .typed("d"))], asTyped: "a: b c: d")
    #expect(
      TypeReading(.words, node).said == [
        "this is a group of fields or a list of them, but words are wanted | "
          + "write `|` after the colon, and the words below it"
      ])
  }
}
