import Diagnostics
import Testing

@testable import FrontMatter

/// Places are those of the file as typed: lines and characters from 1.
@Suite struct PlacesTests {
  /// `key 2:1+5 value 2:8+1` for each entry, the deepest included.
  static func places(_ entries: [FieldEntry]) -> [String] {
    entries.flatMap { entry in
      ["\(entry.key) \(shown(entry.place)) \(shown(entry.value.place))"] + places(entry.value)
    }
  }

  static func places(_ node: FieldNode) -> [String] {
    switch node.content {
    case .record(let entries): places(entries)
    case .list(let items): items.flatMap { ["- \(shown($0.place))"] + places($0) }
    default: []
    }
  }

  static func shown(_ place: Place) -> String {
    "\(place.line ?? 0):\(place.column ?? 0)+\(place.length)"
  }

  @Test(arguments: [
    ("title: abc", ["title 2:1+5 2:8+3"]),
    ("\n\ntitle:   abc  ", ["title 4:1+5 4:10+3"]),
    ("tïtle:\u{A0}äbc", ["tïtle 2:1+5 2:8+3"]),
    ("title: 😀 x", ["title 2:1+5 2:8+3"]),
    ("title: a\n  b", ["title 2:1+5 2:8+1"]),
    ("title:\n  ab", ["title 2:1+5 3:3+2"]),
    ("title:", ["title 2:1+5 2:1+5"]),
    ("title: \"a b\"  ", ["title 2:1+5 2:8+5"]),
    ("words: |-\n  a", ["words 2:1+5 2:8+2"]),
    ("List size:9", ["List size 2:1+9 2:11+1"]),
    ("\"a\": b", ["a 2:1+3 2:6+1"]),
    ("a:\n- b\n-  é c\n-", ["a 2:1+1 3:1+3", "- 3:3+1", "- 4:4+3", "- 5:1+1"]),
    ("a:\n  • b: c", ["a 2:1+1 3:3+6", "- 3:5+4", "b 3:5+1 3:8+1"]),
    ("a:\n- - b", ["a 2:1+1 3:1+5", "- 3:3+3", "- 3:5+1"]),
    (
      "a: [b, 'é', {c: d}]",
      ["a 2:1+1 2:4+16", "- 2:5+1", "- 2:8+3", "- 2:13+6", "c 2:14+1 2:17+1"]
    ),
    ("a: [b,\n  c]", ["a 2:1+1 2:4+3", "- 2:5+1", "- 3:3+1"]),
    (
      "a:\n  b: c\n  d:\n    e: f",
      ["a 2:1+1 3:3+4", "b 3:3+1 3:6+1", "d 4:3+1 5:5+4", "e 5:5+1 5:8+1"]
    ),
  ])
  func pointsAtWhatWasTyped(fields: String, places: [String]) {
    let document = read(fields)
    #expect(Self.places(document.entries) == places)
    #expect(document.findings.isEmpty)
  }

  @Test func aSentenceIsThereAsTyped() throws {
    let fields = """
      words:
        - Flu: book now
            or ring
        - [insert name]
        - {a: b} # c
        - a: b
          c: d
      title: [a, b]
      contact:
        Phone: 1

        Email: 2
      """
    let document = read(fields)
    let value = try #require(document.entries.first?.value)
    guard case .list(let items) = value.content else {
      Issue.record("no list")
      return
    }
    #expect(
      items.map(\.asTyped) == ["Flu: book now or ring", "[insert name]", "{a: b} # c", "a: b c: d"])
    #expect(
      value.asTyped
        == "- Flu: book now or ring\n- [insert name]\n- {a: b} # c\n- a: b c: d")
    #expect(
      document.entries.dropFirst().map(\.value.asTyped) == ["[a, b]", "Phone: 1\n\nEmail: 2"])
  }

  @Test func theStyleOfAScalarIsKept() {
    let entries = read("a: x\nb: 'x'\nc: |\n  x\nd: [x, \"x\"]").entries
    func styles(_ node: FieldNode) -> [Scalar.Style] {
      switch node.content {
      case .scalar(let scalar): [scalar.style]
      case .list(let items): items.flatMap(styles)
      default: []
      }
    }
    #expect(entries.flatMap { styles($0.value) } == [.plain, .quoted, .block, .plain, .quoted])
  }
}
