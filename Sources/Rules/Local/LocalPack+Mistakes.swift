import Diagnostics
import FrontMatter

extension LocalPack {
  /// Rules that do not exist, ids that are taken, and errors that would be switched off.
  func mistakes(takenIDs ids: inout Set<String>) -> [Finding] {
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
  var hasGoodID: Bool { id.uppercased().wholeMatch(of: /[A-Z]+-[0-9]{2}/) != nil }
}
