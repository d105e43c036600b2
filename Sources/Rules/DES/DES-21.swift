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
          help: "write a file with `kind: profile` and `year: \(contents.report.year.name)`",
          at: contents.report.place(of: "year")))
    }
    let headings = [
      ("age", profile.age), ("sex", profile.sex), ("ethnicity", profile.ethnicity),
    ]
    let notAsked = headings.map(\.0).filter { heading in
      profile.notAsked.contains { names(heading, $0) }
    }
    let missing = headings.filter { !notAsked.contains($0.0) }.compactMap { heading, table in
      shortfall(of: table, heading, in: profile)
    }
    let silence =
      notAsked.isEmpty || profile.words != nil
      ? []
      : [
        Shortfall(
          "members were not asked about everything, and nothing says what is known",
          help: "add `words:` with a sentence", at: profile.place(of: "not_asked"))
      ]
    let asked = headings.map(\.0).filter { !notAsked.contains($0) }
    let evidence = [
      asked.isEmpty ? nil : "tables for \(asked.joined(separator: ", "))",
      notAsked.isEmpty ? nil : "in words: \(notAsked.joined(separator: ", "))",
    ]
    return contents.judged(
      by: missing + silence, met: evidence.compactMap { $0 }.joined(separator: "; "),
      in: "prg-profile",
      showing: headings.compactMap { $0.1?.rows.first?.band }
        + (notAsked.isEmpty ? [] : profile.page.firstWords(of: profile.words)))
  }

  /// `Ethnic group` names the heading `ethnicity`, `gender` the heading `sex`.
  private static func names(_ heading: String, _ typed: String) -> Bool {
    let typed = normalised(key: typed)
    let beginnings = ["age": ["age"], "sex": ["sex", "gender"], "ethnicity": ["ethnic"]]
    return beginnings[heading]?.contains { typed.hasPrefix($0) } ?? false
  }

  private static func shortfall(
    of table: BandTable?, _ heading: String, in profile: PageOf<GroupProfile>
  ) -> Shortfall? {
    let orInWords = "put it under `not_asked:` and say under `words:` what is known"
    guard let table else {
      return Shortfall(
        "the profile has no table for \(heading)",
        help: "add a table under `\(heading):`, or \(orInWords)", at: profile.place(of: "year"))
    }
    let empty = [
      table.rows.allSatisfy { $0.patients.figure == nil } ? "patients" : nil,
      table.rows.allSatisfy { $0.members.figure == nil } ? "members" : nil,
    ].compactMap { $0 }
    guard !empty.isEmpty else { return nil }
    return Shortfall(
      "the profile's table for \(heading) has no figures of \(empty.joined(separator: " or "))",
      help: "fill in the column, or \(orInWords)", at: profile.place(of: heading))
  }
}
