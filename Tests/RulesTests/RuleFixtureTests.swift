import Diagnostics
import Foundation
import Rules
import Testing

/// Every rule against its fixture, on the real reader and the real theme. `RECORD=1` writes what was
/// found into the fixtures, and fails.
@Suite struct RuleFixtureTests {
  /// The files of a practice that meets every rule; each fixture changes what it is about.
  static let base = "_every-case.md"

  /// Why a rule asks something of every practice; all others have a case in which they do not apply.
  static let neverNotApplicable = [
    "PII-01": everyFile, "PII-02": everyFile,
    "PII-05": "it tells what the pages hide, which may be nothing",
    "SITE-01": everyPage, "SITE-02": everyPage, "SITE-03": everyPage, "SITE-04": everyPage,
    "SITE-05": everyFile, "SITE-06": everyFile, "SITE-07": everyPage, "SITE-08": everyPage,
    "SITE-09": everyPage, "SITE-10": everyPage, "SITE-11": everyPage, "SITE-12": everyPage,
    "SITE-13": everyPage, "SITE-14": everyPage, "SITE-15": everyPage,
  ]
  private static let everyPage = "every practice has a page, at the least that of `practice.md`"
  private static let everyFile = "every practice has a file, `practice.md`"

  /// Rules that advise, and are met whatever they find.
  static let onlyAdvising: Set = ["PII-05"]

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
    #expect(outcomes.contains(.met), "\(id)")
    #expect(outcomes.contains(.notMet) != Self.onlyAdvising.contains(id), "\(id)")
    let why = Self.neverNotApplicable[id]
    #expect(outcomes.contains(.notApplicable) == (why == nil), "\(id): \(why ?? "no such case")")

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
    let outcomes = try RuleBook.all.flatMap {
      try RuleFixture($0.id + ".md", on: base.files).cases.map(\.outcome)
    }
    let counts = RuleFixture.Case.Outcome.allCases.map { outcome in
      "\(outcomes.count { $0 == outcome }) \(outcome.rawValue.lowercased())"
    }
    print(
      "rule fixtures: \(RuleBook.all.count) rules, \(outcomes.count) cases: "
        + counts.joined(separator: ", "))
    for (id, why) in Self.neverNotApplicable.sorted(by: { $0.key < $1.key }) {
      print("\(id) always applies: \(why)")
      #expect(RuleBook.rule(id) != nil)
    }
    #expect(outcomes.count >= 3 * RuleBook.all.count - Self.neverNotApplicable.count)
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
