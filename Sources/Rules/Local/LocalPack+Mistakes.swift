import Calendar
import Diagnostics
import FrontMatter

extension LocalPack {
  /// What no two packs of a Content may both have.
  struct Taken {
    var ids: Set<String>
    var years: Set<ReportingYear> = []
  }

  /// Rules that do not exist, ids that are taken, errors that would be switched off, and deadlines
  /// that cannot be meant.
  func mistakes(besides taken: inout Taken) -> [Finding] {
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
    for page in pages where !taken.ids.insert(page.id.uppercased()).inserted {
      findings.append(
        Finding(
          "local-rules", .error, "the id `\(page.id)` is taken",
          help: "give the rule an id of its own", at: page.source.place(of: "id")))
    }
    findings += deadlines.compactMap(\.mistake)
    for deadline in deadlines where !taken.years.insert(deadline.year).inserted {
      findings.append(
        Finding(
          "local-rules", .error, "the deadline of \(deadline.year.name) is set a second time",
          help: "delete one of the two", at: deadline.source.place(of: "year")))
    }
    return findings
  }
}

extension LocalPack.Deadline {
  /// A report tells of its year: no deadline is before the year begins, or more than a year after
  /// it ends.
  var mistake: Finding? {
    let possible = year.firstDay...year.lastDay.adding(years: 1)
    guard !possible.contains(date.latest) else { return nil }
    let why =
      date.latest < year.firstDay
      ? "before that year begins" : "more than a year after that year has ended"
    return Finding(
      "local-rules", .error, "the deadline of \(year.name) is \(date.words), \(why)",
      help: "correct `date:` or `year:`; the year runs from \(year.firstDay.words) to "
        + year.lastDay.words, at: source.place(of: "date"))
  }
}

extension LocalPack.PageRule {
  /// As programs that read the JSON rely on: `KENT-01`.
  var hasGoodID: Bool { id.uppercased().wholeMatch(of: /[A-Z]+-[0-9]{2}/) != nil }
}
