import Foundation
import Practice
import Testing

@testable import Rendering

/// The figures of a report, for spreadsheets and programs.
@Suite struct FiguresFilesTests {
  @Test func theDemoHasBothFilesBesideEachReport() throws {
    let demo = try RenderedPractice.demo("elmfield-surgery")
    for report in ["2025", "2026"] {
      let page = try #require(demo.html["/patient-group/report-\(report)/"])
      for format in ["csv", "json"] {
        let path = "/patient-group/report-\(report).\(format)"
        #expect(demo.assets.contains(path))
        #expect(page.contains("href=\"\(path)\""))
      }
    }
  }

  /// No cell begins a formula, whatever people typed; numbers stay numbers.
  @Test(arguments: [
    ("=1+1", "\"'=1+1\""), ("+44", "\"'+44\""), ("-2", "\"'-2\""), ("@SUM(A1)", "\"'@SUM(A1)\""),
    ("\t=1", "\"'\t=1\""), ("\r=1", "\"'\r=1\""), (" =1", "\"' =1\""), ("＝1", "\"'＝1\""),
    ("65+", "65+"), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""), ("", ""),
    ("O'Neill", "\"O'Neill\""), ("17 to 24", "17 to 24"),
  ])
  func textIsNoFormula(text: String, cell: String) {
    #expect(CSVCell.text(text).written == cell)
  }

  @Test(arguments: [(81200, "812"), (4880, "48.8"), (4805, "48.05"), (0, "0"), (5, "0.05")])
  func numbersAreWrittenPlainly(hundredths: Int, words: String) {
    #expect(CSVCell.number(hundredths: hundredths).written == words)
    #expect(JSONText.number(hundredths: hundredths).written == words)
  }

  @Test func aHostilePractice() throws {
    let site = try RenderedPractice([
      "practice.md": "---\nkind: practice\nname: \"=A</script>\"\nphone: 01632 960001\n---\n",
      "patient-group/group.md": "---\nkind: patient-group\ntitle: Group\n---\n",
      "patient-group/report.md": "---\nkind: report\nyear: 2025/26\n---\n",
      "patient-group/profile.md": """
      ---
      kind: profile
      year: 2025/26
      members: 30
      age: |
        Age | Patients | Members
        =cmd, "x" | 400 | 3
        @b | 600 | 27
      ---
      """,
      "patient-group/survey.md": """
      ---
      kind: survey
      year: 2025/26
      answered: 50
      questions:
        - id: q1
          ask: "-1, or more?"
          answers:
            +Yes: 40
            No: 10
        - id: q2
          ask: Few
          answers: {Yes: 3}
      ---
      """,
    ])
    let csv = try #require(site.files["patient-group/report.csv"])
    let lines = csv.components(separatedBy: "\r\n")
    #expect(lines.last == "")
    #expect(
      lines.contains("2025/26,Who is in the group,Age,\"'=cmd, \"\"x\"\"\",Patients,400,people,"))
    #expect(
      lines.contains("2025/26,Who is in the group,Age,\"'=cmd, \"\"x\"\"\",Members,,,fewer than 5"))
    #expect(
      lines.contains("2025/26,What patients said,\"'-1, or more?\",\"'+Yes\",Answers,80,percent,"))
    #expect(lines.contains("2025/26,What patients said,Few,,Answers,,,not shown"))
    let json = try #require(site.files["patient-group/report.json"])
    #expect(!json.contains("<"))
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["practice"] as? String == "=A</script>")
    let tables = (object?["group"] as? [String: Any])?["tables"] as? [[String: Any]]
    let rows = try #require(tables?.first?["rows"] as? [[String: Any]])
    #expect(rows[0]["members"] as? String == "fewer than 5")
    #expect(rows[1]["members"] as? String == "not shown")
    #expect(rows[0]["patients"] as? Int == 400)
  }
}
