import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let num05 = Rule(
    "NUM-05", .figures, "the members under each heading add up to the group", basis: .goodPractice,
    source: .publishedReports,
    why: "Readers want to know whether everybody in the group was counted.",
    fix: "Correct the figure that is wrong. Where something is not known of some members, say so "
      + "in `words`, or write `not asked` or `n/k` in the table.",
    examples: Examples(
      met: "members: 36\nsex: |\n  Sex | Patients | Members\n  Women | 4,688 | 21\n"
        + "  Men | 4,515 | 15",
      notMet: "members: 36\nsex: |\n  Sex | Patients | Members\n  Women | 4,688 | 21\n"
        + "  Men | 4,515 | 25")
  ) { context in
    let profiles = context.site.published(GroupProfile.self).compactMap {
      ProfileMembers($0, limit: context.site.smallNumbers)
    }
    guard let newest = profiles.last else {
      return .notApplicable("no profile has `members` and counts them under a heading")
    }
    let shortfalls = profiles.flatMap(\.shortfalls)
    return .judged(
      by: shortfalls,
      met:
        "\(counted(newest.headings.count, "heading")) of \(newest.profile.year.name) held against "
        + counted(newest.members, "member"),
      on: context.address(of: shortfalls) ?? newest.profile.page.address)
  }
}

/// The members of a profile under its headings.
private struct ProfileMembers {
  struct Heading {
    let column: FigureColumn
    /// Each member belongs to one band; under a heading of the practice's own, to several perhaps.
    let isPartition: Bool
  }

  let profile: PageOf<GroupProfile>
  let headings: [Heading]
  private let limit: SmallNumbers
  /// With those who take part by email: some practices count them in.
  private let everybody: Int
  /// Those who meet; those who take part by email where nobody meets.
  let members: Int
  private let field: String

  init?(_ profile: PageOf<GroupProfile>, limit: SmallNumbers) {
    self.profile = profile
    self.limit = limit
    let meeting = profile.members ?? 0
    everybody = meeting + (profile.virtualMembers ?? 0)
    members = meeting > 0 ? meeting : everybody
    let key = meeting > 0 ? "members" : "virtual_members"
    field = "`\(key)` on \(profile.place(of: key).words)"
    headings = profile.tables.compactMap { table in
      profile.content.members(in: table).map { column in
        Heading(
          column: column,
          isPartition: [profile.age, profile.sex, profile.ethnicity].contains(table.value))
      }
    }.filter { $0.column.doubt(total: profile.members)?.spoilsSums != true }
    if everybody == 0 || headings.isEmpty { return nil }
  }

  var shortfalls: [Shortfall] {
    headings.compactMap { heading in
      switch heading.column.unit {
      case .people: people(heading)
      case .percent: percent(heading)
      }
    }
  }

  private func people(_ heading: Heading) -> Shortfall? {
    let sum = heading.column.sum / 100
    if sum == members || sum == everybody { return nil }
    let numbers =
      limit.allow(sum, outOf: members)
      ? "add up to \(grouped(sum)), but \(field) is \(grouped(members))"
      : "do not add up to the figure of \(field)"
    return shortfall(heading, isTooMuch: sum > members, numbers)
  }

  private func percent(_ heading: Heading) -> Shortfall? {
    let column = heading.column
    if column.addsUpToHundred { return nil }
    let numbers =
      limit.allow(share: column.sum, of: members)
      ? "add up to \(column.sumWords), but percentages add up to 100%"
      : "do not add up to 100%"
    return shortfall(heading, isTooMuch: column.sum > 10_000, numbers)
  }

  /// Nil where it is right all the same: what is not known was said, or somebody is counted twice.
  private func shortfall(_ heading: Heading, isTooMuch: Bool, _ numbers: String) -> Shortfall? {
    let hasWords = profile.words != nil
    let isRight =
      isTooMuch
      ? !heading.isPartition && hasWords
      : !heading.isPartition || hasWords || !heading.column.isComplete
    if isRight { return nil }
    let help =
      switch (isTooMuch, heading.isPartition) {
      case (false, _):
        "correct the figure that is wrong, or add `words:` with a sentence that says what is not "
          + "known of some members"
      case (true, true): "correct the figure that is wrong; count each member once"
      case (true, false):
        "correct the figure that is wrong, or add `words:` with a sentence that says that members "
          + "may be in several of these groups"
      }
    return Shortfall("\(heading.column.name) \(numbers)", help: help, at: heading.column.place)
  }
}
