package import Calendar
package import Diagnostics
import FrontMatter
package import Practice

/// All local packs of a Content, read and checked.
package struct LocalRules: Sendable {
  package static let none = LocalRules([])

  private let packs: [LocalPack]
  /// What is wrong in the packs themselves.
  package let findings: [Finding]

  /// Reads the files of `rules/`.
  package init(_ files: [SourceFile]) {
    let known = Set(
      FieldReader.fields(of: LocalPack.self).flatMap { [$0.key] + $0.nested.map(\.key) })
    var packs: [LocalPack] = []
    var findings: [Finding] = []
    var taken = LocalPack.Taken(ids: Set(RuleBook.all.map(\.id)))
    for file in files {
      let document = SourceDocument(
        bytes: file.bytes, file: file.shownPath, isYAMLOnly: true, knownKeys: known)
      var problems = FieldProblems()
      let pack = FieldReader.read(
        LocalPack.self, from: document.entries, at: document.place, problems: &problems)
      findings += document.findings + problems.findings
      guard let pack else { continue }
      findings += pack.mistakes(besides: &taken)
      packs.append(pack)
    }
    self.packs = packs
    self.findings = findings
  }

  /// The rules that the packs add to the book.
  package var rules: [Rule] {
    packs.flatMap { pack in
      pack.pages.filter(\.hasGoodID).map { Rule($0, askedBy: pack.name) }
    }
  }

  /// The rule book, and what the packs add to it.
  package var all: [Rule] { RuleBook.all + rules }

  /// By its id, however it is typed; nil where neither the book nor a pack has it.
  package func rule(_ id: String) -> Rule? { all.first { $0.id == id.uppercased() } }

  /// The last day for a year's report; nil where no pack moves it.
  package func deadline(of year: ReportingYear) -> CalendarDate? { moved(year)?.date.latest }

  /// The hour on that day, where one was set.
  package func hour(of year: ReportingYear) -> ClockTime? { moved(year)?.time }

  /// The first that can be meant.
  private func moved(_ year: ReportingYear) -> LocalPack.Deadline? {
    packs.flatMap(\.deadlines).first { $0.year == year && $0.mistake == nil }
  }

  /// How grave a shortfall is here.
  ///
  /// - Parameter own: where it is not as grave as others of the rule. A pack that makes the rule
  ///   milder makes it milder too; one that makes the rule graver means the others.
  package func severity(of rule: Rule, own: Severity? = nil) -> Severity {
    guard let own else { return change(of: rule) ?? rule.severity }
    return change(of: rule).map { min($0, own) } ?? own
  }

  /// What the reading of the files found in a rule's name, as grave as the rule is here.
  package func weighed(_ findings: [Finding]) -> [Finding] {
    findings.map { finding in
      guard let rule = RuleBook.rule(finding.rule) else { return finding }
      var weighed = finding
      let own = finding.severity == rule.severity ? nil : finding.severity
      weighed.severity = severity(of: rule, own: own)
      return weighed
    }
  }

  /// Nil where no pack changes it. An error stays one.
  private func change(of rule: Rule) -> Severity? {
    if rule.severity == .error { return nil }
    return packs.flatMap(\.severities).last { $0.rule.uppercased() == rule.id }
      .flatMap { Severity(rawValue: $0.severity.rawValue) }
  }
}
