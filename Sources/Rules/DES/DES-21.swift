import Calendar
import FrontMatter
import Practice

extension Rule {
  static let des21 = Rule.ofReport(
    "DES-21", "age, sex and ethnicity of list and group", editions: [.annexD],
    source: Scheme.annexD,
    why: "The standard template compares the group with the list under these three headings.",
    fix: "Give the profile tables under `age`, `sex` and `ethnicity`; a heading that members were "
      + "not asked about goes under `not_asked`, with `words` on what is known.",
    examples: Examples(
      met: "not_asked: [age, ethnicity]\nwords: Members are not asked their age",
      notMet: "sex: |\n  Sex | Patients | Members\n  Women | 8,539 | 27\n  Men | 7,924 | 18")
  ) { contents, _ in
    guard let profile = contents.profile else {
      return .notMet(
        Shortfall(
          "there is no profile of the group for \(contents.report.year.name)",
          help: "write a file with `kind: profile`", at: contents.report.place(of: "year")))
    }
    let notAsked = Set(profile.notAsked.map(normalised(key:)))
    let headings = [
      ("age", profile.age), ("sex", profile.sex), ("ethnicity", profile.ethnicity),
    ]
    var missing = headings.filter { $0.1 == nil && !notAsked.contains($0.0) }.map { heading, _ in
      Shortfall(
        "the profile has no table for \(heading)",
        help: "add a table under `\(heading):`, or put it under `not_asked:` and say under "
          + "`words:` what is known", at: profile.place(of: "year"))
    }
    if !notAsked.isEmpty, profile.words == nil {
      missing.append(
        Shortfall(
          "members were not asked about everything, and nothing says what is known",
          help: "add `words:` with a sentence", at: profile.place(of: "not_asked")))
    }
    let asked = headings.filter { $0.1 != nil }.map(\.0)
    let words = notAsked.isEmpty ? "" : "; in words: \(notAsked.sorted().joined(separator: ", "))"
    return contents.judged(
      by: missing, met: "tables for \(asked.joined(separator: ", "))\(words)", in: "prg-profile")
  }
}
