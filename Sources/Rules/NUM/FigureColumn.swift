import Diagnostics
import FrontMatter
import Practice

/// Figures that stand below one another under one unit: a column of bands, or a question's answers.
struct FigureColumn {
  /// In words for messages: `the patients by age`.
  let name: String
  let figures: [(figure: Figure, place: Place)]
  /// False where some figure is not known: then the sum may be too small.
  let isComplete: Bool
  let unit: FigureUnit
  /// What stands above the column, as typed.
  let heading: String?
  let place: Place
  let headingPlace: Place

  /// In hundredths, as `Figure` has them.
  var sum: Int { figures.reduce(0) { $0 + $1.figure.hundredths } }

  /// `8,625`, or `98.5%`.
  var sumWords: String { Figure(hundredths: sum).words + (unit == .percent ? "%" : "") }

  /// How far percentages may be from 100 by rounding alone, in hundredths.
  var tolerance: Int { 50 * figures.count }

  var addsUpToHundred: Bool { abs(sum - 10_000) <= tolerance }
}

extension FigureColumn {
  /// The patients or the members of a table; nil where no figure is given.
  init?(
    _ table: BandTable, _ column: KeyPath<BandTable.Row, BandTable.Cell>, called name: String,
    unit: FigureUnit
  ) {
    let figures = table.rows.compactMap { row in
      row[keyPath: column].figure.map { (figure: $0, place: row.place) }
    }
    guard !figures.isEmpty else { return nil }
    self.init(
      name: name, figures: figures, isComplete: figures.count == table.rows.count, unit: unit,
      heading: column == \.members ? table.headings?.members : table.headings?.patients,
      place: table.place, headingPlace: table.headings?.place ?? table.place)
  }

  /// The answers to a question; nil where none has a figure.
  init?(_ question: Question) {
    guard question.hasFigures else { return nil }
    self.init(
      name: "the answers to `\(question.id)`",
      figures: question.answers.map { ($0.figure, $0.place) },
      isComplete: !question.someAnswersOnly && question.takesOneAnswer, unit: question.unit,
      heading: nil,
      place: question.source.place(of: "answers"),
      headingPlace: question.source.place(of: "answers"))
  }
}

extension Question {
  /// Everybody is counted once: the answers add up to those who answered.
  var takesOneAnswer: Bool { form == .one || form == .scale }
}

extension GroupProfile {
  /// The columns that tell of the list.
  var patientsByAge: FigureColumn? { patients(in: age, "the patients by age") }
  var patientsBySex: FigureColumn? { patients(in: sex, "the patients by sex") }
  var patientsByEthnicity: FigureColumn? { patients(in: ethnicity, "the patients by ethnicity") }

  private func patients(in table: BandTable?, _ name: String) -> FigureColumn? {
    table.flatMap { FigureColumn($0, \.patients, called: name, unit: unit) }
  }

  /// The column that tells of the group under one of the headings.
  func members(in table: Named<BandTable>) -> FigureColumn? {
    FigureColumn(
      table.value, \.members, called: "the members by \(table.name.lowercased())", unit: unit)
  }
}
