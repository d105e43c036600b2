import Calendar
import Diagnostics
import Practice
import Rules
import Testing

/// A practice in memory, judged as on a day: its files as texts, with changes for each case.
struct Surgery {
  /// By path in the practice's folder.
  var files: [String: String]
  var today = "18 May 2026"

  /// A change that makes a case of the surgery that has everything.
  enum Change: Sendable {
    case write(String, String)
    case remove(String)
    /// Every place of the old text; one that is not there is a mistake of the test.
    case replace(String, String, String)
  }

  func changed(by changes: [Change]) -> Surgery {
    var surgery = self
    for change in changes {
      switch change {
      case .write(let path, let text): surgery.files[path] = text
      case .remove(let path):
        #expect(surgery.files.removeValue(forKey: path) != nil, "there is no \(path)")
      case .replace(let path, let old, let new):
        let text = surgery.files[path] ?? ""
        #expect(text.contains(old), "\(path) has no `\(old)`")
        surgery.files[path] = text.split(separator: old, omittingEmptySubsequences: false)
          .joined(separator: new)
      }
    }
    return surgery
  }

  /// Judged in the files, then again in the pages as patients get them.
  func verdicts() throws -> RuleVerdicts {
    let sources = files.sorted { $0.key < $1.key }.map { file($0.key, $0.value) }
    guard case .day(let day) = try LooseDate(reading: today) else { throw NotADay() }
    return try JudgedSite(sources, on: day).verdicts
  }
}

struct NotADay: Error {}

/// A rule, what is changed, and what is to be said.
struct SurgeryCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let what: String
  var today = "18 May 2026"
  var changes: [Surgery.Change] = []
  let verdict: Judgement.Verdict
  /// Part of the evidence, or of what is missing.
  var says = ""
  /// Where what is missing stands: `practice.md:3`.
  var at: String?

  var testDescription: String { "\(rule) \(verdict.rawValue): \(what)" }

  static func met(
    _ rule: String, _ what: String, today: String = "18 May 2026", says: String = "",
    _ changes: Surgery.Change...
  ) -> SurgeryCase {
    SurgeryCase(
      rule: rule, what: what, today: today, changes: changes, verdict: .met, says: says)
  }

  static func unmet(
    _ rule: String, _ what: String, today: String = "18 May 2026", says: String,
    at place: String? = nil, _ changes: Surgery.Change...
  ) -> SurgeryCase {
    SurgeryCase(
      rule: rule, what: what, today: today, changes: changes, verdict: .notMet, says: says,
      at: place)
  }

  static func notAsked(
    _ rule: String, _ what: String, today: String = "18 May 2026", says: String = "",
    _ changes: Surgery.Change...
  ) -> SurgeryCase {
    SurgeryCase(
      rule: rule, what: what, today: today, changes: changes, verdict: .notApplicable, says: says)
  }

  /// Judges the surgery with the case's changes and holds it against what the case expects.
  func hold(against surgery: Surgery) throws {
    var surgery = surgery.changed(by: changes)
    surgery.today = today
    let entry = try #require(try surgery.verdicts().entries.first { $0.rule.id == rule })
    let judgement = entry.judgement
    #expect(judgement.verdict == verdict, "\(judgement.evidence)")
    let said = [judgement.evidence] + judgement.shortfalls.map(\.message)
    #expect(said.contains { $0.contains(says) }, "\(said)")
    if verdict == .notMet {
      #expect(!judgement.shortfalls.isEmpty)
      for shortfall in judgement.shortfalls {
        #expect(shortfall.help?.isEmpty == false, "\(shortfall.message)")
        #expect(shortfall.message.first?.isUppercase != true, "\(shortfall.message)")
        #expect(!shortfall.message.hasSuffix("."), "\(shortfall.message)")
      }
    }
    if let at {
      let places = judgement.shortfalls.map { "\($0.place.file):\($0.place.line ?? 0)" }
      #expect(places.contains(at), "\(places)")
    }
  }
}
