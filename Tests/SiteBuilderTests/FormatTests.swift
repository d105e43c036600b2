import Calendar
import Diagnostics
import Foundation
import Testing

@testable import SiteBuilder

/// Findings for other programs.
@Suite struct FormatTests {
  private let findings = [
    Finding(
      "DES-10", .requirement, "action `1` does not say by when", help: "add `by:`, 100%",
      at: Place(file: "Content/a b/plan.md", line: 6, column: 9, length: 3)),
    Finding("SITE-10", .advice, "a long sentence", at: Place(file: "x.md")),
    Finding(
      "unknown-field", .error, "`titel` is not a field here", at: Place(file: "x.md", line: 2)),
  ]

  @Test func gitHubCommandsAreEscaped() {
    #expect(
      GitHubPrinter.text(findings) == """
        ::error file=Content/a b/plan.md,line=6,col=9,endColumn=12,title=DES-10::action `1` does not \
        say by when%0Aadd `by:`, 100%25
        ::notice file=x.md,title=SITE-10::a long sentence
        ::error file=x.md,line=2,title=unknown-field::`titel` is not a field here

        """)
    let hostile = Finding("X", .error, "a\n::error::b\r", at: Place(file: "a:b,c.md"))
    #expect(
      GitHubPrinter.text([hostile])
        == "::error file=a%3Ab%2Cc.md,title=X::a%0A::error::b%0D\n")
  }

  @Test func sarifNamesEveryRuleThatItUses() throws {
    let report = RunReport(
      today: try #require(CalendarDate(2014, 4, 2)), findings: findings)
    let json = try JSONSerialization.jsonObject(with: Data(report.sarif().utf8))
    let log = try #require(json as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = Set(
      ((driver?["rules"] as? [[String: Any]]) ?? []).compactMap { $0["id"] as? String })
    let results = (run["results"] as? [[String: Any]]) ?? []
    #expect(results.count == 3)
    #expect(results.compactMap { $0["ruleId"] as? String }.allSatisfy(rules.contains))
    let levels = results.compactMap { $0["level"] as? String }
    #expect(levels.sorted() == ["error", "error", "note"])
    let text = try report.sarif()
    #expect(text.contains("\"uri\" : \"Content/a%20b/plan.md\""))
    #expect(text.contains("\"startColumn\" : 9"))
    #expect(text.contains("\"endColumn\" : 12"))
  }
}
