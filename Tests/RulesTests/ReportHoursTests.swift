import Practice
import Rendering
import Rules
import Testing

/// DES-11 where only the surgeries give hours: they are looked for in the page as well.
@Suite struct ReportHoursTests {
  private static let practice = """
    ---
    kind: practice
    name: Elmbank Surgery
    phone: 01632 960118
    rules: [des]
    des_since: 2013/14
    getting_help: Ring us, or ring 111 when we are closed.
    surgeries:
      - name: High Street
        address: 1 High Street
        opening_hours:
          in_person: Monday to Friday 8am to 6pm
      - name: Mill Road
        address: 2 Mill Road
        opening_hours:
          in_person: Thursday 8am to noon
    ---
    """

  private func judgement(in theme: SiteRenderer?) throws -> Judgement {
    let base = try RuleFixture(RuleFixtureTests.base)
    return try JudgedSite(
      base.files.with([file("practice.md", Self.practice)]), on: day("2014-04-02"),
      rendering: theme
    ).judgement(of: "DES-11")
  }

  @Test func theSurgeriesHoursMeetIt() throws {
    let judgement = try judgement(in: nil)
    #expect(judgement.verdict == .met)
    #expect(judgement.shown.contains("Monday to Friday 8am to 6pm"))
    #expect(judgement.shown.contains("Thursday 8am to noon"))
  }

  @Test func aThemeThatLeavesTheSurgeriesOutDoesNot() throws {
    let name = "report.mustache"
    let bytes = try #require(ThemeFiles().contents.first { $0.0 == name }?.1)
    let text = String(decoding: bytes, as: UTF8.self)
    let start = try #require(text.firstRange(of: "{{#surgeries}}"))
    let end = try #require(text.firstRange(of: "{{/surgeries}}"))
    let spoilt = text[..<start.lowerBound] + text[end.upperBound...]
    let file = ThemeFile(name: name, shownPath: name, bytes: Array(spoilt.utf8))
    let theme = SiteRenderer.load(ThemeFiles(overrides: [file])) { _ in
      [UInt8](repeating: 7, count: 32)
    }.renderer
    let judgement = try judgement(in: try #require(theme))
    #expect(judgement.verdict == .notMet)
    #expect(judgement.evidence.contains("does not show `Monday to Friday 8am to 6pm`"))
  }
}
