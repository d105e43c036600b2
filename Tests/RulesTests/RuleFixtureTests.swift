import Diagnostics
import Foundation
import Rules
import Testing

/// Every rule against its fixture, on the real reader and the real theme. `RECORD=1` writes what was
/// found into the fixtures, and fails.
@Suite struct RuleFixtureTests {
  /// The files of a practice that meets every rule; each fixture changes what it is about.
  static let base = "_every-case.md"

  @Test func everyRuleHasItsFixtureAndNothingElseIsThere() throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: RuleFixture.folder.path)
      .filter { !$0.hasPrefix(".") }
    #expect(Set(names) == Set(RuleBook.all.map { $0.id + ".md" } + [Self.base]))
    #expect(RuleBook.all.count >= 24)
  }

  @Test(arguments: RuleBook.all.map(\.id)) func eachCaseIsAsItsFixtureSays(id: String) throws {
    let base = try RuleFixture(Self.base)
    let fixture = try RuleFixture(id + ".md", on: base.files)
    let rule = try #require(RuleBook.rule(id))
    #expect(fixture.lines.first == "# \(id): \(rule.title)")
    let outcomes = Set(fixture.cases.map(\.outcome))
    #expect(outcomes.contains(.met) && outcomes.contains(.notMet), "\(id) wants both")
    let mayNotBeAsked = rule.pack == .des || rule.pack == .website && rule.inForce.from != nil
    #expect(outcomes.contains(.notApplicable) == mayNotBeAsked, "\(id)")

    var found: [String] = []
    for example in fixture.cases {
      let site = try JudgedSite(example.files, on: example.today)
      let judgement = try site.judgement(of: id)
      #expect(judgement.verdict == example.outcome.verdict, "\(id) \(example.heading)")
      found.append(site.told(of: id, judgement))
      if !isRecording { #expect(found.last == example.expected, "\(id) \(example.heading)") }
    }
    if isRecording {
      try fixture.recorded(found)
        .write(
          to: RuleFixture.folder.appending(path: fixture.name), atomically: true, encoding: .utf8)
      Issue.record("\(id) was recorded: read it, then run again without RECORD")
    }
    print("\(id): \(fixture.cases.count) cases")
  }

  @Test func countsAll() throws {
    let base = try RuleFixture(Self.base)
    let cases = try RuleBook.all.reduce(0) {
      try $0 + RuleFixture($1.id + ".md", on: base.files).cases.count
    }
    print("rule fixtures: \(RuleBook.all.count) rules, \(cases) cases")
    #expect(cases >= 2 * RuleBook.all.count)
  }

  private var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD"] == "1" }
}

extension RuleFixture.Case.Outcome {
  fileprivate var verdict: Judgement.Verdict {
    switch self {
    case .met: .met
    case .notMet: .notMet
    case .notApplicable: .notApplicable
    }
  }
}

extension JudgedSite {
  /// The verdict with its evidence and page, and each finding as it is printed.
  fileprivate func told(of rule: String, _ judgement: Judgement) -> String {
    var lines = ["\(judgement.verdict.rawValue): \(judgement.evidence)"]
    if let link = judgement.link { lines.append("on \(link)") }
    for finding in findings(of: rule) {
      let place = finding.place
      let numbers = [place.line, place.column].compactMap { $0.map { ":\($0)" } }.joined()
      lines.append("\(place.file)\(numbers): \(finding.severity.rawValue): \(finding.message)")
      if let help = finding.help { lines.append("  help: \(help)") }
    }
    return lines.joined(separator: "\n")
  }
}
