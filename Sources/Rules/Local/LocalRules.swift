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
    var ids = Set(RuleBook.all.map(\.id))
    for file in files {
      let document = SourceDocument(
        bytes: file.bytes, file: file.shownPath, isYAMLOnly: true, knownKeys: known)
      var problems = FieldProblems()
      let pack = FieldReader.read(
        LocalPack.self, from: document.entries, at: document.place, problems: &problems)
      findings += document.findings + problems.findings
      guard let pack else { continue }
      findings += pack.mistakes(takenIDs: &ids)
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

  /// The last day for a year's report; nil where no pack moves it.
  package func deadline(of year: ReportingYear) -> CalendarDate? {
    packs.flatMap(\.deadlines).last { $0.year == year }?.date.latest
  }

  /// The hour on that day, where one was set.
  package func hour(of year: ReportingYear) -> ClockTime? {
    packs.flatMap(\.deadlines).last { $0.year == year }?.time
  }

  /// How grave a rule is here; nil where no pack changes it. An error stays one.
  func severity(of rule: Rule) -> Severity? {
    if rule.severity == .error { return nil }
    return packs.flatMap(\.severities).last { $0.rule.uppercased() == rule.id }
      .flatMap { Severity(rawValue: $0.severity.rawValue) }
  }
}

extension LocalPack {
  /// Rules that do not exist, ids that are taken, and errors that would be switched off.
  fileprivate func mistakes(takenIDs ids: inout Set<String>) -> [Finding] {
    var findings = severities.compactMap { change -> Finding? in
      let place = change.source.place(of: "rule")
      guard let rule = RuleBook.rule(change.rule) else {
        return Finding(
          "local-rules", .error, "there is no rule `\(change.rule)`",
          help: nearest(to: change.rule.uppercased(), among: RuleBook.all.map(\.id))
            .map { "did you mean `\($0)`?" } ?? "`sitegen rules` lists them all", at: place)
      }
      guard rule.severity != .error || change.severity == .error else {
        return Finding(
          "local-rules", .error, "`\(rule.id)` protects patients, and cannot be made milder",
          help: "delete this change", at: place)
      }
      return nil
    }
    findings += pages.filter { !$0.hasGoodID }.map { page in
      Finding(
        "local-rules", .error,
        "the id `\(page.id)` is not capital letters, a hyphen and two digits",
        help: "write an id such as `KENT-01`", at: page.source.place(of: "id"))
    }
    for page in pages where !ids.insert(page.id.uppercased()).inserted {
      findings.append(
        Finding(
          "local-rules", .error, "the id `\(page.id)` is taken",
          help: "give the rule an id of its own", at: page.source.place(of: "id")))
    }
    return findings
  }
}

extension LocalPack.PageRule {
  /// As programs that read the JSON rely on: `KENT-01`.
  fileprivate var hasGoodID: Bool { id.uppercased().wholeMatch(of: /[A-Z]+-[0-9]{2}/) != nil }
}

extension Rule {
  /// "A page must contain": judged on the page as patients see it.
  fileprivate init(_ page: LocalPack.PageRule, askedBy name: String) {
    let address = Address(page.page)
    let fix = "Write `\(page.contains)` on the page \(page.page)."
    self.init(
      page.id.uppercased(), .local, page.title, basis: .guidance,
      source: Source(page.sourceTitle), severity: Severity(rawValue: page.severity.rawValue),
      why: page.why ?? "\(name) asks for it.", fix: fix,
      examples: Examples(met: page.contains, notMet: ""),
      recheck: { context, pages in
        let file = context.site.entry(at: address)?.page?.file ?? context.site.practice.page.file
        guard let words = pages[address]?.words else {
          return .notMet(
            Shortfall(
              "there is no page \(page.page)", help: "write it; \(name) asks for it",
              at: Place(file: file)))
        }
        guard words.contains(PageScan.folded(page.contains)) else {
          return .notMet(
            Shortfall(
              "the page \(page.page) does not contain `\(page.contains)`",
              help: "write these words on the page; \(name) asks for them",
              at: Place(file: file)), on: address)
        }
        return .met("the page contains `\(page.contains)`", on: address)
      },
      check: { context in
        // Only the page as rendered tells.
        context.site.has(address)
          ? .met("the page is there", on: address)
          : .notMet(
            Shortfall(
              "there is no page \(page.page)", help: "write it; \(name) asks for it",
              at: Place(file: context.site.practice.page.file)))
      })
  }
}
