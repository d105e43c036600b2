import Diagnostics
import Testing

@testable import FrontMatter

/// A key that is typed twice is reported each time, and the rest of the file is read.
@Suite struct RepeatedKeyTests {
  @Test(arguments: [
    ("title: a\ntitle: b\ntitle: c\nkind: d", #"title: "a", kind: "d""#, ["3:1", "4:1"]),
    ("a:\n  b: 1\n  b: 2\n  c: 3", #"a: {b: "1", c: "3"}"#, ["4:3"]),
    ("a:\n- b: 1\n  b:\n    c: 1\n    c: 2\n- b: 3", #"a: [{b: "1"}, {b: "3"}]"#, ["4:3", "6:5"]),
    ("a: {b: 1, c: 2, b: 3}", #"a: {b: "1", c: "2"}"#, ["2:17"]),
    ("a: [{b: 1, b: 2}, {b: 3}]", #"a: [{b: "1"}, {b: "3"}]"#, ["2:12"]),
    ("\"a\": 1\na: 2\n'a': 3", #"a: "1""#, ["3:1", "4:1"]),
    // Equal only by `normalised`: the reader of the record reports these.
    ("List size: 1\nlist_size: 2", #"List size: "1", list_size: "2""#, []),
  ])
  func reportsEachOnce(fields: String, shown: String, places: [String]) {
    let document = read(fields)
    #expect(document.entries.shown == shown)
    #expect(document.findings.map(\.rule) == places.map { _ in "repeated-field" })
    #expect(document.findings.map { "\($0.place.line ?? 0):\($0.place.column ?? 0)" } == places)
  }
}
