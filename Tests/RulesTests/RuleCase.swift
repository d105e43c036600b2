import Diagnostics
import Rules
import Testing

/// A rule held against files: what it must say, or why it says nothing.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let name: String
  let files: [String: String]
  var today = "2014-05-01"
  /// Parts of each finding, in order; empty where the rule must be silent.
  var says: [String] = []
  var verdict: Judgement.Verdict = .met

  var testDescription: String { name }

  static func notMet(
    _ name: String, _ files: [String: String], today: String = "2014-05-01", says: [String]
  ) -> RuleCase {
    RuleCase(name: name, files: files, today: today, says: says, verdict: .notMet)
  }

  static func met(
    _ name: String, _ files: [String: String], today: String = "2014-05-01"
  ) -> RuleCase {
    RuleCase(name: name, files: files, today: today)
  }

  static func notApplicable(
    _ name: String, _ files: [String: String] = [:], today: String = "2014-05-01"
  ) -> RuleCase {
    RuleCase(name: name, files: files, today: today, verdict: .notApplicable)
  }

  func check(_ id: String) throws {
    let judged = InMemory(files, today: today)
    try #require(judged.mistakes.isEmpty, "the case itself cannot be read: \(judged.mistakes)")
    let judgement = try #require(judged.judgement(of: id))
    let findings = judged.findings(of: id)
    #expect(judgement.verdict == verdict, "\(judgement.evidence) \(findings)")
    #expect(findings.count == says.count, "\(findings)")
    for (finding, part) in zip(findings, says) {
      #expect(finding.contains(part), "\(finding)")
    }
    for shortfall in judgement.shortfalls {
      #expect(shortfall.help?.isEmpty == false)
      #expect(shortfall.place.file.hasPrefix("Content/hill/"))
      #expect(!shortfall.message.hasSuffix("."))
    }
    #expect(!judgement.evidence.isEmpty)
  }
}
