import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let num03 = Rule(
    "NUM-03", .figures, "counts stand under people, percentages under percent",
    basis: .goodPractice, source: .publishedReports,
    why: "A count that is shown as a percentage, or a percentage as a count, tells a wrong story.",
    fix: "Write `unit: percent` above percentages; counts need no unit. Name the columns "
      + "`Patients` and `Members`, without `%`.",
    examples: Examples(
      met: "unit: percent\nsex: |\n  Sex | Patients | Members\n  Women | 51% | 60%\n"
        + "  Men | 49% | 40%",
      notMet: "unit: percent\nsex: |\n  Sex | Patients | Members\n  Women | 4,688 | 60%\n"
        + "  Men | 4,515 | 40%")
  ) { context in
    let columns = columns(of: context.site)
    guard !columns.isEmpty else { return .notApplicable("no figures are on file") }
    return .judged(
      by: columns.compactMap(shortfall),
      met: "\(counted(columns.count, "column")) of figures, each under its unit")
  }

  private struct Placed {
    let column: FigureColumn
    let total: Int?
    /// Where the unit is, or should be, written.
    let unit: Place?
    /// A kind that has no field `unit`.
    var isAlwaysPeople = false
  }

  private static func columns(of site: PracticeSite) -> [Placed] {
    let profiles = site.published(GroupProfile.self).flatMap { profile in
      let unit = profile.page.source.has("unit") ? profile.place(of: "unit") : nil
      let patients = profile.tables.compactMap {
        FigureColumn(
          $0.value, \.patients, called: "the patients by \($0.name.lowercased())",
          unit: profile.unit)
      }
      let list = site.listSize(for: profile)?.count
      return patients.map { Placed(column: $0, total: list, unit: unit) }
        + profile.tables.compactMap { profile.content.members(in: $0) }.map {
          Placed(column: $0, total: profile.members, unit: unit)
        }
    }
    let questions = site.published(Survey.self).flatMap { survey in
      survey.questions.compactMap { question in
        FigureColumn(question).map { column in
          Placed(
            column: column, total: question.base(answered: survey.answered),
            unit: question.source.has("unit") ? question.source.place(of: "unit") : nil)
        }
      }
    }
    let months = site.published(FeedbackMonth.self).map { month in
      Placed(
        column: FigureColumn(
          name: "the answers of \(month.month.words)",
          figures: month.answers.map { ($0.figure, $0.place) }, isComplete: false, unit: .people,
          heading: nil, place: month.place(of: "answers"),
          headingPlace: month.place(of: "answers")), total: nil, unit: nil, isAlwaysPeople: true)
    }
    return profiles + questions + months
  }

  private static func shortfall(_ placed: Placed) -> Shortfall? {
    let column = placed.column
    let unitWords = placed.unit.map { " on \($0.words)" } ?? ""
    switch column.doubt(total: placed.total) {
    case nil: return nil
    case .counts(let place):
      let tooMuch = column.figures.first { $0.figure.hundredths > 10_000 }?.figure.words
      return Shortfall(
        "\(column.name) \(tooMuch.map { "hold \($0)" } ?? "add up to \(column.sum / 100) people"), "
          + "which is a count, but the unit\(unitWords) is `percent`",
        help: "take out the line `unit: percent`, or write percentages", at: place)
    case .shares(let place) where placed.isAlwaysPeople:
      return Shortfall(
        "\(column.name) are percentages, but how many people gave each answer is asked",
        help: "write how many people gave the answer", at: place)
    case .shares(let place):
      return Shortfall(
        "\(column.name) are percentages, but the unit\(unitWords) is `people`",
        help: "write `unit: percent`, or how many people there are", at: place)
    case .percentAbove:
      return Shortfall(
        "`\(column.heading ?? "")` stands above \(column.name), but they are counts, since the "
          + "unit\(unitWords) is `people`",
        help: "take the percent sign out of the heading; write `unit: percent` where the figures "
          + "are percentages", at: column.headingPlace)
    }
  }
}
