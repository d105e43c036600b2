import Calendar
import FrontMatter
import Practice

extension Rule {
  static let des03 = Rule.ofReport(
    "DES-03", "the profile of the patient group is there", source: Scheme.entitlements,
    why: "Patients and the commissioner can see who spoke for them.",
    fix: "Write a file with `kind: profile` for the year, with `members` and a table of ages, "
      + "sexes or another heading, or `words`.",
    examples: Examples(
      met: "kind: profile\nyear: 2013/14\nmembers: 25\n"
        + "sex: |\n  Sex | Patients | Members\n  Women | 4,100 | 15\n  Men | 3,900 | 10",
      notMet: "kind: profile\nyear: 2013/14")
  ) { contents, _ in
    let year = contents.report.year.name
    guard let profile = contents.profile else {
      return .notMet(
        Shortfall(
          "there is no profile of the group for \(year)",
          help: "write a file with `kind: profile` and `year: \(year)`",
          at: contents.report.place(of: "year")))
    }
    var missing: [Shortfall] = []
    let members = profile.memberWords
    if members == nil {
      missing.append(
        Shortfall(
          "the profile does not say how many members the group has",
          help: "add a line `members:` with the number", at: profile.place(of: "year")))
    }
    if profile.content.tables.isEmpty, profile.words == nil {
      missing.append(
        Shortfall(
          "the profile says nothing of who the members are",
          help: "add a table under `age:` or `sex:`, or a sentence under `words:`",
          at: profile.place(of: "year")))
    }
    let headings = profile.content.tables.map { $0.name.lowercased() }
    let described =
      headings.isEmpty ? "described in words" : "by \(headings.joined(separator: ", "))"
    return contents.judged(
      by: missing, met: "\(members ?? ""), \(described)", in: "prg-profile",
      showing: profile.content.tables.compactMap(\.value.rows.first?.band))
  }
}

extension PageOf where Kind == GroupProfile {
  /// `25 members`, `84 members who keep in touch by email or phone`; nil where nobody counted them.
  var memberWords: String? {
    if let members = content.members, members > 0 || content.virtualMembers == nil {
      return counted(members, "member")
    }
    return content.virtualMembers.map { counted($0, "virtual member") }
  }
}
