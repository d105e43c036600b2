import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let num01 = Rule(
    "NUM-01", .figures, "the patients by age and by sex add up to the list", basis: .goodPractice,
    source: .publishedReports,
    why: "Figures that do not add up have lost somebody, and make readers doubt all the others.",
    fix: "Correct the band that is wrong, or add the one that is missing. Ethnicity may fall "
      + "short, since it is not known of everybody; it cannot be more than the list.",
    examples: Examples(
      met: "list_size: 9,203\nsex: |\n  Sex | Patients | Members\n  Women | 4,688 | 21\n"
        + "  Men | 4,515 | 15",
      notMet: "list_size: 9,203\nsex: |\n  Sex | Patients | Members\n  Women | 4,688 | 21\n"
        + "  Men | 4,115 | 15")
  ) { context in
    let all = context.site.published(GroupProfile.self).flatMap { checks(of: $0, in: context) }
    guard let newest = all.last else {
      return .notApplicable(
        "no profile has patients by age or sex and a list size of within three months")
    }
    return .judged(
      by: all.compactMap(\.shortfall),
      met: "\(counted(all.count, "heading")) looked at; \(newest.evidence)", on: newest.page)
  }

  private struct Check {
    let evidence: String
    let page: Address
    var shortfall: Shortfall?
  }

  private static func checks(of profile: PageOf<GroupProfile>, in context: RuleContext) -> [Check] {
    let list = context.site.listSize(for: profile)
    let whole = [profile.content.patientsByAge, profile.content.patientsBySex].compactMap { $0 }
    let parts = [profile.content.patientsByEthnicity].compactMap { $0 }
    return (whole.map { ($0, true) } + parts.map { ($0, false) }).compactMap { column, isWhole in
      if column.doubt(total: list?.count)?.spoilsSums == true { return nil }
      let mayFallShort = !isWhole || !column.isComplete
      guard let total = column.total(list) else { return nil }
      let page = profile.page.address
      if column.agrees(with: total, mayFallShort: mayFallShort) {
        return Check(
          evidence: "\(column.name) of \(profile.year.name) are \(column.sumWords)", page: page)
      }
      return Check(
        evidence: "", page: page,
        shortfall: Shortfall(
          "\(column.name) add up to \(column.sumWords), but \(total.words)",
          help: help(column, total, isWhole: isWhole), at: column.place))
    }
  }

  private static func help(_ column: FigureColumn, _ total: Total, isWhole: Bool) -> String {
    let isTooMuch = column.sum > total.hundredths
    if !isWhole || isTooMuch {
      return "correct the band that is too large, or the list size"
    }
    return "correct the band that is wrong, or add the one that is missing, as a line "
      + "`Band | Patients | Members`; write `n/k` for a figure that is not known"
  }

  /// What a column should add up to.
  fileprivate struct Total {
    let hundredths: Int
    let words: String
  }
}

extension FigureColumn {
  fileprivate func total(_ list: ListSize?) -> Rule.Total? {
    switch unit {
    case .percent: Rule.Total(hundredths: 10_000, words: "percentages add up to 100%")
    case .people:
      list.map {
        Rule.Total(
          hundredths: $0.count * 100,
          words: "`list_size` on \($0.place.words) is \(grouped($0.count))")
      }
    }
  }

  fileprivate func agrees(with total: Rule.Total, mayFallShort: Bool) -> Bool {
    let slack = unit == .percent ? tolerance : 0
    if sum > total.hundredths + slack { return false }
    return mayFallShort || sum >= total.hundredths - slack
  }
}
