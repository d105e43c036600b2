import Diagnostics
import Testing

@testable import FrontMatter

/// Findings in tables and in rows of answers point at the cell that is wrong.
@Suite struct TypeColumnsTests {
  private func said<Value>(_ type: FieldType<Value>, _ fields: String) -> [String] {
    let document = SourceDocument(
      bytes: Array("---\n\(fields)\n---\n".utf8), file: "profile.md", isYAMLOnly: false,
      knownKeys: ["age"])
    var problems = FieldProblems()
    for entry in document.entries { _ = type.read(entry.value, &problems) }
    return problems.findings.map {
      "\($0.place.line ?? 0):\($0.place.column ?? 0)+\($0.place.length)"
    }
  }

  @Test(arguments: [
    ("age: |\n  Band | Patients | Members\n  0-16 | many | few", ["4:10+4", "4:17+3"]),
    ("age: |\n    Band | Patients | Members\n\n    | 0-16 |  many | 5 |", ["5:15+4"]),
    ("age:\n  Band | Patients | Members\n  é-16 | many | 5", ["4:10+4"]),
    ("age: |\n  Band\tPatients\tMembers\n  0-16\tmany\t5", ["4:8+4"]),
    ("age: |\n  Band | Patients | Memory | Sorts\n  0-16 | 4 | 5 | 6", ["3:21+6", "3:30+5"]),
    ("age: |\n  Band | Patients | Members\n  0-16 | 4", ["4:3+8"]),
    ("age: |\n  Band | Patients | Members\n   0-16 | 4 | 5\n  0-16 | 4 | 5", ["5:3+12"]),
    ("age: {0-16: {patients: many, members: few}}", ["2:24+4", "2:39+3"]),
  ])
  func ofTables(_ fields: String, _ places: [String]) {
    #expect(said(.table, fields) == places)
  }

  @Test(arguments: [
    ("age: |\n  Answer | People\n  Yes | many", ["4:9+4"]),
    ("age: |\n  Yes: 4\n  No: few", ["4:7+3"]),
    ("age: |\n  Yes: 4\n  No, never:few", ["4:13+3"]),
    ("age:\n  Yes:4\n  No:few", ["4:6+3"]),
    ("age: |\n  Yes: 4\n  No", ["4:3+2"]),
  ])
  func ofAnswers(_ fields: String, _ places: [String]) {
    #expect(said(.answers, fields) == places)
  }

  @Test(arguments: [
    ("age: [a.md, /b.md, c?.md]", ["2:13+5", "2:20+5"]),
    ("age:\n  - a.md\n  - /b.md", ["4:5+5"]),
  ])
  func ofListsOfPaths(_ fields: String, _ places: [String]) {
    #expect(said(.list(of: .placed(.path)), fields) == places)
  }

  @Test func anItemKeepsItsPlace() {
    let document = SourceDocument(
      bytes: Array("---\nage: [a.md, , b.md]\n---\n".utf8), file: "a.md", isYAMLOnly: false,
      knownKeys: ["age"])
    var problems = FieldProblems()
    let items = document.entries.first.flatMap {
      FieldType<[Placed<String>]>.list(of: .placed(.path)).read($0.value, &problems)
    }
    #expect(items?.map(\.value) == ["a.md", "b.md"])
    #expect(items?.map(\.place.column) == [7, 15])
  }
}
