import Calendar
import Practice

extension Rule {
  static let des20 = Rule.ofReport(
    "DES-20", "the group and how it meets", editions: [.annexD], source: Scheme.annexD,
    why: "The standard template asks first whether there is a group, how it meets and how many "
      + "members it has.",
    fix: "Give `how_it_meets` in `group.md` and `members` in the year's profile.",
    examples: Examples(
      met: "kind: patient-group\ntitle: Our group\nhow_it_meets: [face to face, email]\n\n"
        + "kind: profile\nyear: 2014/15\nmembers: 24",
      notMet: "kind: patient-group\ntitle: Our group\n\nkind: profile\nyear: 2014/15")
  ) { contents, _ in
    var missing: [Shortfall] = []
    if contents.group?.howItMeets.isEmpty ?? true {
      missing.append(
        Shortfall(
          "nothing says how the group meets",
          help: "add `how_it_meets: [face to face, email]` to `group.md`",
          at: contents.group?.place(of: "title") ?? contents.report.place(of: "year")))
    }
    if contents.profile?.memberWords == nil {
      missing.append(
        Shortfall(
          "nothing says how many members the group has",
          help: "add `members:` to the profile of \(contents.report.year.name)",
          at: contents.profile?.place(of: "year") ?? contents.report.place(of: "year")))
    }
    let ways = contents.group?.howItMeets.map(\.rawValue).joined(separator: ", ") ?? ""
    // The report tells who is in the group; how it meets stands on the group's own page.
    return contents.judged(
      by: missing, met: "\(contents.profile?.memberWords ?? ""), meeting by: \(ways)",
      in: "prg-profile", showing: contents.profile?.content.shownMembers ?? [],
      and: contents.group.map {
        [ShownPart(on: $0.page.address, $0.howItMeets.map(\.words))]
      } ?? [])
  }
}

extension GroupProfile {
  /// As the profile's facts say it.
  fileprivate var shownMembers: [String] {
    [
      members.map { "Members who meet \(grouped($0))" },
      virtualMembers.map { "Members by email \(grouped($0))" },
    ].compactMap { $0 }
  }
}
