import Calendar
import Diagnostics
import Practice

extension Rule {
  static let des24 = Rule.ofReport(
    "DES-24", "signed by the practice and by the group, by 31 March", editions: [.annexD],
    source: Scheme.annexD,
    why: "Both signatures show that the report is the group's as much as the practice's.",
    fix: "Give `signed_practice` and `signed_group`, each with a `date` and a name or role.",
    examples: Examples(
      met: "signed_practice: {name: practice manager, date: 30 March 2015}\n"
        + "signed_group: {name: chair, date: 30 March 2015}",
      notMet: "signed_practice: {name: practice manager, date: 30 March 2015}")
  ) { contents, context in
    let signatures = [
      ("the practice", "signed_practice", contents.report.signedPractice),
      ("the group", "signed_group", contents.report.signedGroup),
    ]
    // A date still to come is a promise, not a signature.
    let missing = signatures.filter { $0.2.map { $0.date.earliest > context.today } ?? true }
      .map { who, key, signature in
        Shortfall(
          signature.map { "the signature for \(who) is dated \($0.date.words), still to come" }
            ?? "the report is not signed for \(who)",
          help: signature == nil
            ? "add `\(key):` with `name:` and `date:` on the day it is signed"
            : "write the right day under its `date:` once it is signed",
          at: contents.report.place(of: key))
      }
    if let first = missing.first { return .notMet(first, Array(missing.dropFirst())) }
    let due = context.standing.dueDay(of: contents.report.year)
    let late = signatures.compactMap { who, key, signature -> Shortfall? in
      guard let date = signature?.date, !date.meets(due) else { return nil }
      return Shortfall(
        "the report was signed for \(who) \(date.when(after: due))",
        help: date.earliest > due
          ? "this cannot be mended; sign the next one in time" : "write the day under its `date:`",
        at: contents.report.place(of: key), severity: .warning)
    }
    let dates = signatures.compactMap(\.2?.date.when).joined(separator: " and ")
    return contents.met(
      "signed \(dates)", in: "signatures",
      showing: signatures.compactMap(\.2?.date.words), but: late)
  }
}
