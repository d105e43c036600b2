import Foundation
import Testing

/// Check twice: what the files say must be found in the page too. One word of the theme is changed,
/// so that a part of the report is not rendered, and the rule that looks for it there says so.
@Suite struct ReportPartTests {
  struct Part: Sendable, CustomTestStringConvertible {
    let anchor: String
    /// The rules that look for their evidence there.
    let rules: [String]
    /// Made a comment wherever it stands in the part.
    let tag: String
    var testDescription: String { "\(anchor) \(tag)" }
  }

  static let parts = [
    Part(anchor: "prg-profile", rules: ["DES-03"], tag: "{{> profile-tables}}"),
    Part(anchor: "representative", rules: ["DES-04"], tag: "{{> profile-steps}}"),
    Part(anchor: "priorities", rules: ["DES-05"], tag: "{{> priorities}}"),
    Part(anchor: "views-sought", rules: ["DES-06"], tag: "{{> survey-facts}}"),
    Part(anchor: "discussion", rules: ["DES-07"], tag: ">{{words}}<"),
    Part(
      anchor: "action-plan", rules: ["DES-02", "DES-08", "DES-10", "DES-14"], tag: "{{> action}}"),
    Part(anchor: "evidence", rules: ["DES-09"], tag: "{{> questions}}"),
    Part(anchor: "progress", rules: ["DES-10"], tag: "{{> progress-list}}"),
    Part(anchor: "opening-hours", rules: ["DES-11"], tag: "{{> route}}"),
    Part(anchor: "opening-hours", rules: ["DES-11"], tag: "{{{getting_help}}}"),
    Part(anchor: "extended-hours", rules: ["DES-12"], tag: "{{> extended-hours}}"),
  ]

  @Test(arguments: parts) func aPartThatIsNotRenderedIsNotMet(part: Part) throws {
    let work = try Workplace(copying: "Content")
    let check = ["check", "elmfield-surgery", "--format", "json", "--today", "2026-05-18"]
    let before = try verdicts(work, check)
    #expect(before.values.allSatisfy { $0.verdict != "not-met" })

    let theme = try String(
      contentsOfFile: Workplace.repository + "/Templates/Theme/report.mustache", encoding: .utf8)
    try work.write(try spoilt(theme, part), to: "theme/report.mustache")
    let outcome = try work.sitegen.run(check + ["--templates", "theme"])
    // DES-12 is a warning.
    #expect(outcome.status == (part.rules == ["DES-12"] ? 0 : 3), "\(outcome)")
    let after = try verdicts(work, check + ["--templates", "theme"])
    let changed = after.filter { before[$0.key]?.verdict != $0.value.verdict }
    #expect(changed.keys.sorted() == part.rules)
    for requirement in changed.values {
      #expect(requirement.verdict == "not-met")
      #expect(requirement.page == "/patient-group/report-2026/#\(part.anchor)")
      #expect(requirement.evidence.hasPrefix("the files meet it, but /patient-group/report-2026/#"))
    }
    #expect(try outcome.json.practices.first?.report?.state == "incomplete")
  }

  private func verdicts(
    _ work: Workplace, _ arguments: [String]
  ) throws -> [String: RunJSON.Requirement] {
    let practice = try #require(try work.sitegen.run(arguments).json.practices.first)
    return Dictionary(
      practice.requirements.filter { $0.id.hasPrefix("DES-") }.map { ($0.id, $0) }
    ) { first, _ in first }
  }

  /// `{{> action}}` becomes `{{! action}}`.
  private func spoilt(_ theme: String, _ part: Part) throws -> String {
    let start = try #require(theme.firstRange(of: "id=\"\(part.anchor)\"")).upperBound
    let end = try #require(theme[start...].firstRange(of: "</section>")).lowerBound
    let comment = part.tag.replacing("{{>", with: "{{!").replacing("{{words", with: "{{! words")
      .replacing("{{{getting_help}}}", with: "{{! getting_help }}")
    try #require(theme[start..<end].contains(part.tag))
    let spoilt = theme[start..<end].replacing(part.tag, with: comment)
    return theme.replacingCharacters(in: start..<end, with: spoilt)
  }
}
