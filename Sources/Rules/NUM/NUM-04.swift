import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let num04 = Rule(
    "NUM-04", .figures, "sexes and ages give the same number of patients", basis: .goodPractice,
    source: .publishedReports,
    why: "The same people are counted twice, so the two totals show whether anybody was lost.",
    fix: "Count ages and sexes on the same day, and correct the band that is wrong.",
    examples: Examples(
      met: "age: |\n  Age | Patients | Members\n  Under 50 | 5,100 | 9\n  50+ | 4,103 | 27\n"
        + "sex: |\n  Sex | Patients | Members\n  Women | 4,688 | 21\n  Men | 4,515 | 15",
      notMet: "age: |\n  Age | Patients | Members\n  Under 50 | 5,100 | 9\n  50+ | 3,103 | 27\n"
        + "sex: |\n  Sex | Patients | Members\n  Women | 4,688 | 21\n  Men | 4,515 | 15")
  ) { context in
    let profiles = context.site.published(GroupProfile.self).compactMap { profile in
      totals(of: profile, in: context.site)
    }
    guard let newest = profiles.last else {
      return .notApplicable("no profile counts its patients both by age and by sex")
    }
    let shortfalls = profiles.compactMap { shortfall(ages: $0.ages, sexes: $0.sexes) }
    return .judged(
      by: shortfalls, met: "ages and sexes both give \(newest.ages.sumWords) patients",
      on: context.address(of: shortfalls) ?? newest.page)
  }

  /// Percentages always give 100 (NUM-01), so only counts are compared.
  private static func totals(
    of profile: PageOf<GroupProfile>, in site: PracticeSite
  ) -> (ages: FigureColumn, sexes: FigureColumn, page: Address)? {
    guard profile.unit == .people, let ages = profile.content.patientsByAge,
      let sexes = profile.content.patientsBySex, ages.isComplete || sexes.isComplete
    else { return nil }
    let list = site.listSize(for: profile)?.count
    let isDoubtful = [ages, sexes].contains { $0.doubt(total: list)?.spoilsSums == true }
    return isDoubtful ? nil : (ages, sexes, profile.page.address)
  }

  private static func shortfall(ages: FigureColumn, sexes: FigureColumn) -> Shortfall? {
    // A column with a figure that is not known may fall short of the other.
    let agesAreTooMany = ages.sum > sexes.sum && sexes.isComplete
    let sexesAreTooMany = sexes.sum > ages.sum && ages.isComplete
    guard agesAreTooMany || sexesAreTooMany else { return nil }
    return Shortfall(
      "\(ages.name) add up to \(ages.sumWords), but those by sex on \(sexes.place.words) add up to "
        + sexes.sumWords,
      help: "correct the figure that is wrong, or add the band that is missing, as a line "
        + "`Band | Patients | Members`", at: ages.place)
  }
}
