import Diagnostics
import Practice
import Rules
import Testing

/// What is wrong with a profile of years ago is linked to that profile, not to the newest.
@Suite struct OlderProfileTests {
  private static func profile(_ year: String, _ tables: String) -> String {
    "---\nkind: profile\nyear: \(year)\nmembers: 36\n\(tables)\n---\n"
  }

  private static let right = """
    age: |
      Age | Patients | Members
      0-49 | 5,100 | 20
      50+ | 4,103 | 16
    sex: |
      Sex | Patients | Members
      Women | 4,688 | 21
      Men | 4,515 | 15
    """

  @Test(arguments: [
    ("NUM-02", "50+ | 4,103 | 16", "52+ | 4,103 | 16"),
    ("NUM-04", "4,515 | 15", "4,525 | 15"),
    ("NUM-05", "4,515 | 15", "4,515 | 25"),
  ])
  func isLinked(_ rule: String, right: String, wrong: String) throws {
    let practice = "---\nkind: practice\nname: A\nphone: 01632 960001\n---\n"
    let group = "---\nkind: patient-group\ntitle: Group\n---\n"
    let older = Self.profile("2023/24", Self.right.replacing(right, with: wrong))
    let site = try JudgedSite(
      [
        file("practice.md", practice), file("patient-group/group.md", group),
        file("patient-group/profile-2024.md", older),
        file("patient-group/profile-2026.md", Self.profile("2025/26", Self.right)),
      ], on: try day(2026, 5, 18))
    let judgement = try site.judgement(of: rule)
    #expect(judgement.verdict == .notMet)
    #expect(judgement.page?.text == "/patient-group/profile-2024/")
    #expect(judgement.shortfalls.map(\.place.file) == ["patient-group/profile-2024.md"])
  }
}
