import Diagnostics
import Testing

@testable import FrontMatter

/// Tables as they stand in a file, from its bytes to the rows.
@Suite struct TypeTableInFileTests {
  private func table(_ fields: String) -> (rows: [String], findings: [Finding]) {
    let document = SourceDocument(
      bytes: Array("---\n\(fields)\n---\n".utf8), file: "profile.md", isYAMLOnly: false,
      knownKeys: ["age"])
    var problems = FieldProblems()
    let node = document.entries.first { $0.normalKey == "age" }?.value
    let table = node.flatMap { FieldType<BandTable>.table.read($0, &problems) }
    let rows = table?.rows.map { row in
      "\(row.place.line ?? 0): \(row.band), \(row.patients.figure?.whole ?? -1), "
        + "\(row.members.figure?.whole ?? -1)"
    }
    return (rows ?? [], document.findings + problems.findings)
  }

  @Test(arguments: [
    "age: |\n  Band | Patients | Members\n  0-16 | 1,593 | 0\n  17+ | 20 | 5",
    "age:\n  Band | Patients | Members\n  0-16 | 1,593 | 0\n  17+ | 20 | 5",
    "age:\n  Band\tPatients\tMembers\n  0-16\t1,593\t0\n  17+\t20\t5",
    "age: |\n  Band\tPatients\tMembers\n  0-16\t1,593\t0\n\n  17+\t20\t5",
    "age:\n  # counted in March\n  | Band | Patients | Members |\n  |---|---|---|\n"
      + "  | 0-16 | 1,593 | 0 |\n  | 17+ | 20 | 5 |",
  ])
  func areReadHoweverTheyBegin(_ fields: String) {
    let (rows, findings) = table(fields)
    #expect(findings == [])
    #expect(rows.count == 2)
    #expect(rows.map { $0.drop { $0 != ":" } } == [": 0-16, 1593, 0", ": 17+, 20, 5"])
    let lines = rows.compactMap { Int($0.prefix { $0 != ":" }) }
    #expect(lines.first.map { $0 >= 4 } == true)
    #expect(lines == lines.sorted())
  }

  @Test func aRowKeepsItsLine() {
    let (rows, _) = table("age:\n  Band | Patients | Members\n\n  0-16 | 1 | 0")
    #expect(rows == ["5: 0-16, 1, 0"])
  }
}
