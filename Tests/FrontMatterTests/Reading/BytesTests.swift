import Diagnostics
import Testing

@testable import FrontMatter

/// The bytes of a file, and the fences in it.
@Suite struct BytesTests {
  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  @Test(arguments: ["\n", "\r\n", "\r"])
  func readsAnyLineEnd(_ end: String) {
    let lines = ["---", "title: a", "words: |", "  b", "  c", "---", "Body", "two", ""]
    let document = read(file: lines.joined(separator: end))
    #expect(document.entries.shown == #"title: "a", words: "b\nc\n""#)
    #expect(document.body == Array("Body\ntwo\n".utf8))
    #expect(document.bodyFirstLine == 7)
    #expect(document.entries.map(\.place.line) == [2, 3])
    #expect(document.findings.isEmpty)
  }

  @Test func skipsTheByteOrderMark() {
    let document = read(bytes: Self.mark + Array("---\ntitle: a\n---\nB".utf8))
    #expect(document.entries.shown == #"title: "a""#)
    #expect(document.entries.first?.place.column == 1)
    #expect(document.body == Array("B".utf8))
    #expect(document.findings.isEmpty)
  }

  @Test(arguments: [
    (Array("---\r\ntitle: caf".utf8) + [0xE9, 0x0A] + Array("---\n".utf8), 2, 11),
    (Array("---\ntitle: é caf".utf8) + [0xE9], 2, 13),
    (Array("---\n---\nbody\n".utf8) + [0xC0, 0xAF], 4, 1),
    (mark + [0x61, 0xFF], 1, 2),
    (Array("---\n---\n".utf8) + [0xED, 0xA0, 0x80], 3, 1),
    (Array("---\n---\nx".utf8) + [0xF0, 0x9F], 3, 2),
  ])
  func reportsWhatIsNotUTF8(bytes: [UInt8], line: Int, column: Int) {
    let document = read(bytes: bytes)
    #expect(document.findings.count == 1)
    let finding = document.findings.first
    #expect(finding?.place == Place(file: "a.md", line: line, column: column))
    #expect(finding?.help?.contains("save it as UTF-8") == true)
    #expect(document.entries.isEmpty && document.body.isEmpty)
  }

  @Test(arguments: [[0xFF, 0xFE, 0x2D, 0x00], [0xFE, 0xFF, 0x00, 0x2D]] as [[UInt8]])
  func namesUTF16(bytes: [UInt8]) {
    let findings = read(bytes: bytes).findings
    #expect(
      findings.map(\.shown) == ["1:1 error this file is saved as UTF-16 (`Unicode` in Notepad)"])
  }

  @Test(arguments: [
    ("---\ntitle: a\u{0}b\n---\n", "2:9"), ("---\ntitle: a\n---\nBody\u{0}", "4:5"),
  ])
  func reportsNUL(file: String, place: String) {
    let document = read(file: file)
    #expect(
      document.findings.map(\.shown) == [
        "\(place) error there is an invisible character (U+0000) here"
      ])
    #expect(document.entries.count == 1)
    #expect(!document.body.contains(0))
  }

  @Test(arguments: [
    ("---\ntitle: a\n---\nBody", "title: \"a\"", "Body", 4),
    ("--- \t\ntitle: a\n---\u{A0} \nBody", "title: \"a\"", "Body", 4),
    ("\n \n---\ntitle: a\n---\nBody", "title: \"a\"", "Body", 6),
    ("---\n---\nBody", "", "Body", 3),
    ("---\n\n# only a comment\n---\n", "", "", 5),
    ("---\n---", "", "", 3),
    ("---\ntitle: ---\n---\n---\nBody\n---\n", "title: \"---\"", "---\nBody\n---\n", 4),
    ("---\nwords: |\n  a\n  ---\n  b\n---\nBody", #"words: "a\n---\nb\n""#, "Body", 7),
    ("---\ntitle: a\n----\n---\nBody", "title: \"a\"", "Body", 5),
    ("---\ntitle: a\n ---\n---\nBody", #"title: "a ---""#, "Body", 5),
  ])
  func findsTheFences(file: String, fields: String, body: String, bodyFirstLine: Int) {
    let document = read(file: file)
    #expect(document.entries.shown == fields)
    #expect(document.body == Array(body.utf8))
    #expect(document.bodyFirstLine == bodyFirstLine)
  }

  @Test(arguments: [
    "", "Hello", "\n\ntitle: a\n---\n", "----\ntitle: a\n---\n", "—\ntitle: a\n—\n", " ---\n---\n",
  ])
  func asksForTheOpeningFence(file: String) {
    let document = read(file: file)
    #expect(document.findings.map(\.message) == ["the file does not begin with a line `---`"])
    #expect(document.entries.isEmpty)
    #expect(document.body == Array(file.utf8))
    #expect(document.bodyFirstLine == 1)
  }

  @Test(arguments: [
    "---", "---\n", "---\ntitle: a\n", "---\ntitle: a\n ---\n", "---\ntitle: a\n—\nBody",
  ])
  func asksForTheClosingFence(file: String) {
    let document = read(file: file)
    #expect(document.findings.map(\.shown) == ["1:0 error the fields that begin here have no end"])
    #expect(document.entries.isEmpty && document.body.isEmpty)
  }

  @Test(arguments: [
    ("title: a\n", 1), ("---\ntitle: a\n", 2), ("# c\n\n---\ntitle: a\n---\n", 4),
    ("---\ntitle: a\n...\n", 2), ("{\"title\": \"a\"}", 1), ("{\n  \"title\": \"a\"\n}\n", 1),
  ])
  func readsAFileOfFields(file: String, line: Int) {
    let document = read(bytes: Array(file.utf8), isYAMLOnly: true)
    #expect(document.entries.shown == "title: \"a\"")
    #expect(document.place == Place(file: "a.yml", line: line))
    #expect(document.body.isEmpty)
    #expect(document.findings.isEmpty)
  }

  @Test func aFileOfFieldsHasNoText() {
    let document = read(bytes: Array("---\ntitle: a\n---\n\nText\n".utf8), isYAMLOnly: true)
    #expect(document.entries.shown == "title: \"a\"")
    #expect(
      document.findings.map(\.shown) == [
        "5:0 error a `.yml` file ends with its fields, but here is more"
      ])
  }

  @Test func theTopIsTheFirstLineOfFields() {
    #expect(read("title: a").place == Place(file: "a.md", line: 2))
    #expect(read(file: "Hello").place == Place(file: "a.md", line: 1))
  }
}
