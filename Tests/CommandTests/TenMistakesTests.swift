import Foundation
import Testing

/// Ten mistakes in ten files, all found in one run, and nothing is touched.
@Suite struct TenMistakesTests {
  private static let slug = "quarry-road-surgery"

  /// What `Tests/Sites/ten-mistakes.EXPECTED.md` promises, row by row.
  private static func promised() throws -> [String] {
    let page = try String(
      contentsOfFile: Workplace.repository + "/Tests/Sites/ten-mistakes.EXPECTED.md",
      encoding: .utf8)
    return page.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map {
        $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
      }
      guard cells.count == 5, Int(cells[0]) != nil else { return nil }
      return "Content/\(slug)/\(cells[1]):\(cells[2]): error[\(cells[3])]"
    }
  }

  @Test func allTenAreFoundInOneRunEachWithItsLine() throws {
    let work = try Workplace(copying: "Tests/Sites/ten-mistakes")
    let outcome = try work.sitegen("check", "--format", "json", "--today", "2026-05-18")
    #expect(outcome.status == 1)
    let promised = try Self.promised()
    #expect(promised.count == 10)
    #expect(Set(promised.map { $0.prefix { $0 != ":" } }).count == 10, "ten files")
    #expect(try outcome.json.allFindings.map(\.short).sorted() == promised.sorted())
    // People read the same ten, with a help for each.
    let text = try work.sitegen("check", "--today", "2026-05-18")
    #expect(text.findings.count == 10)
    #expect(text.errors.split(separator: "\n").count { $0.hasPrefix("  help: ") } == 10)
    #expect(text.status == 1)
  }

  @Test func theLiveSiteStaysByteForByteWhatItWasAndTheOthersArePublished() throws {
    let work = try Workplace()
    try work.addSmallPractice(Self.slug)
    #expect(try work.sitegen("build", "--today", "2026-05-18").status == 0)
    let before = try work.traces("Output/\(Self.slug)")
    let bytes = try work.bytes("Output/\(Self.slug)")
    try work.remove("Content")
    try FileManager.default.copyItem(
      atPath: Workplace.repository + "/Tests/Sites/ten-mistakes", toPath: work["Content"])
    try work.addSmallPractice("elmfield")
    let outcome = try work.sitegen("build", "--format", "json", "--today", "2026-05-18")
    #expect(outcome.status == 1)
    #expect(try outcome.json.practices.map(\.status) == ["published", "refused"])
    #expect(try work.traces("Output/\(Self.slug)") == before)
    #expect(try work.bytes("Output/\(Self.slug)") == bytes)
    #expect(work.has("Output/elmfield/index.html"))
  }
}
