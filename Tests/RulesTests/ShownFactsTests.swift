import Foundation
import Rendering
import Rules
import Testing

/// Check twice: a theme that leaves out what the files say is not met, whatever the page.
@Suite struct ShownFactsTests {
  struct Loss: Sendable, CustomTestStringConvertible {
    let template: String
    /// Taken out of the template wherever it stands, or put in place of by other words.
    let tag: String
    var words = ""
    let rules: [String]
    var testDescription: String { "\(template) \(tag)" }
  }

  static let website = [
    Loss(template: "opening-times", tag: "{{> route}}", rules: ["WEB-01", "WEB-03"]),
    Loss(template: "practice", tag: "{{#note}}: {{note}}{{/note}}", rules: ["WEB-04"]),
    Loss(template: "policy", tag: "{{mean}}", rules: ["WEB-05"]),
    Loss(template: "policy", tag: "{{doctors}}", rules: ["WEB-05"]),
    Loss(template: "practice", tag: "named GP", words: "doctor", rules: ["WEB-06"]),
    Loss(template: "feedback-month", tag: "{{total}}", rules: ["WEB-07"]),
    Loss(
      template: "patient-group", tag: "{{{how_to_join}}}",
      words: "{{^how_to_join}}{{{how_to_join}}}{{/how_to_join}}", rules: ["WEB-08"]),
    Loss(template: "policy", tag: "{{{tell}}}", rules: ["WEB-09"]),
    Loss(template: "policy", tag: "{{reply_within}}", rules: ["WEB-09"]),
    Loss(template: "policy", tag: "{{> commissioner}}", rules: ["WEB-09"]),
    Loss(
      template: "policy", tag: "{{{body}}}",
      words: "{{^body}}{{{body}}}{{/body}}", rules: ["WEB-10", "WEB-15"]),
    Loss(template: "policy", tag: "<p>{{compliance}}</p>", rules: ["WEB-11"]),
    Loss(template: "policy", tag: "{{{html}}}", rules: ["WEB-11"]),
    Loss(template: "policy", tag: "{{{contact}}}", rules: ["WEB-11"]),
    Loss(template: "policy", tag: "{{> facts}}", rules: ["WEB-11"]),
    Loss(
      template: "practice", tag: "{{{out_of_hours}}}",
      words: "{{^out_of_hours}}{{{out_of_hours}}}{{/out_of_hours}}", rules: ["WEB-12"]),
    Loss(template: "practice", tag: "{{> facts}}", rules: ["WEB-13"]),
    Loss(template: "practice", tag: "<p>{{address}}</p>", rules: ["WEB-13"]),
    Loss(template: "practice", tag: "{{{access}}}", rules: ["WEB-13"]),
    Loss(
      template: "list", tag: "{{> link-list}}",
      words: "<ul>{{#links}}<li><a href=\"{{path}}\">More</a></li>{{/links}}</ul>",
      rules: ["WEB-13"]),
    Loss(template: "layout", tag: "{{> review-date}}", rules: ["WEB-14"]),
  ]

  @Test(arguments: website) func aFactOfTheWebsiteThatIsNotShownIsNotMet(loss: Loss) throws {
    let sources = Surgery.elmfield.files.sorted { $0.key < $1.key }.map { file($0.key, $0.value) }
    let today = try day(2026, 5, 18)
    let before = try JudgedSite(sources, on: today)
    #expect(before.verdicts.entries.allSatisfy { $0.judgement.verdict != .notMet })
    let after = try JudgedSite(sources, on: today, rendering: theme(without: loss))
    try expect(after, loss, since: before)
  }

  static let annexD = [
    Loss(
      template: "profile-tables", tag: "{{> facts}}", rules: ["DES-20"]),
    Loss(template: "patient-group", tag: "{{> facts}}", rules: ["DES-20"]),
    Loss(template: "profile-tables", tag: "{{> figure}}", rules: ["DES-03", "DES-21"]),
    Loss(
      template: "report", tag: "{{> action}}", rules: ["DES-02", "DES-08", "DES-22"]),
    Loss(template: "report", tag: "{{> progress-list}}", rules: ["DES-10", "DES-22", "DES-23"]),
    Loss(template: "progress-list", tag: "{{{outcome}}}", rules: ["DES-22"]),
    Loss(template: "progress-list", tag: "{{{note}}}", rules: ["DES-23"]),
    Loss(template: "report", tag: "{{> facts}}\n</div>", words: "</div>", rules: ["DES-24"]),
    Loss(template: "report", tag: "{{{feedback_read}}}", rules: ["DES-06", "DES-09"]),
  ]

  @Test(arguments: annexD) func aPartOfTheStandardTemplateThatIsNotShownIsNotMet(
    loss: Loss
  ) throws {
    let today = try day(2015, 4, 20)
    let sources = try RuleFixture(RuleFixtureTests.base).files
    let before = try JudgedSite(sources, on: today)
    let after = try JudgedSite(sources, on: today, rendering: theme(without: loss))
    try expect(after, loss, since: before)
  }

  static let tenItems = [
    Loss(template: "action", tag: "{{{words}}}", rules: ["DES-08"]),
    Loss(template: "action", tag: "{{{you_said}}}", rules: ["DES-08"]),
    Loss(template: "action", tag: "{{> facts}}", rules: ["DES-10"]),
    Loss(
      template: "priorities", tag: "Agreed: <a href=\"{{path}}\">{{words}}</a>",
      words: "Agreed: <a href=\"{{path}}\">there</a>", rules: ["DES-05"]),
    Loss(template: "profile-steps", tag: "{{{html}}}", rules: ["DES-04"]),
    Loss(template: "questions", tag: "{{> figure}}", rules: ["DES-09"]),
    Loss(template: "survey-facts", tag: "{{#has_ways}}", words: "{{^has_ways}}", rules: ["DES-06"]),
  ]

  @Test(arguments: tenItems) func aPartOfAnActionThatIsNotShownIsNotMet(loss: Loss) throws {
    let today = try day(2014, 6, 10)
    let sources = try RuleFixture(RuleFixtureTests.base).files
    let before = try JudgedSite(sources, on: today)
    let after = try JudgedSite(sources, on: today, rendering: theme(without: loss))
    try expect(after, loss, since: before)
  }

  private func expect(_ after: JudgedSite, _ loss: Loss, since before: JudgedSite) throws {
    let changed = zip(before.verdicts.entries, after.verdicts.entries).filter { old, new in
      old.judgement.verdict != new.judgement.verdict
    }.map(\.1)
    #expect(changed.map(\.rule.id) == loss.rules)
    for entry in changed {
      #expect(entry.judgement.verdict == .notMet)
      #expect(entry.judgement.evidence.hasPrefix("the files meet it, but /"))
      #expect(entry.judgement.page != nil)
    }
  }

  private func theme(without loss: Loss) throws -> SiteRenderer {
    let name = loss.template + ".mustache"
    let path = testsFolder.deletingLastPathComponent().appending(path: "Templates/Theme/\(name)")
    let text = try String(contentsOf: path, encoding: .utf8)
    #expect(text.contains(loss.tag))
    let spoilt = text.split(separator: loss.tag, omittingEmptySubsequences: false)
      .joined(separator: loss.words)
    let file = ThemeFile(name: name, shownPath: "theme/\(name)", bytes: Array(spoilt.utf8))
    let (renderer, findings) = SiteRenderer.load(ThemeFiles(overrides: [file])) { _ in
      [UInt8](repeating: 7, count: 32)
    }
    return try #require(renderer, "\(findings)")
  }
}
