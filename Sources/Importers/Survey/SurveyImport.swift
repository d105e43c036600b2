package import Calendar
import Diagnostics
import Practice
import Tables

/// What was understood of the export of a survey: counts alone.
package struct SurveyImport: Sendable {
  /// `Google Forms`
  package let tool: String
  /// `UTF-8`
  package let encoding: String
  /// Nil where nobody says how many answered.
  package private(set) var answered: Int?
  package private(set) var asked: Int?
  package private(set) var from: CalendarDate?
  package private(set) var to: CalendarDate?
  /// Why `from` and `to` are not known.
  package private(set) var doubtfulDays: String?
  package private(set) var questions: [ImportedQuestion] = []
  package private(set) var dropped: [DroppedColumn] = []
  package private(set) var notes: [String] = []
  /// Whether a question was left out that may have choices which few took.
  package var hasDroppedWords: Bool { dropped.contains { $0.reason == PeopleReader.ownWords } }
  /// Where each question that was counted by hand begins.
  private(set) var counted: [CountedTable.Counted] = []
  /// Rows `answered` and `asked` of numbers that were counted by hand.
  private(set) var totals: [CountedTable.Total] = []
  private(set) var numberColumn = ""
  /// Whether people counted, rather than this program.
  var isCounted: Bool { !counted.isEmpty }

  /// - Parameters:
  ///   - file: the path as people know it, for messages.
  ///   - onFile: the answers of the file that is to be brought up to date.
  package init(
    _ bytes: [UInt8], file: String, maps: [ChoiceMap] = [], onFile: AnswersOnFile = AnswersOnFile()
  ) throws(BadInput) {
    let table = try ImportTable(bytes, file: file)
    let shape = try ExportShape.of(table)
    tool = shape.name
    encoding = table.encoding.rawValue
    switch try shape.read(table) {
    case .people(let people): try read(people, maps, onFile)
    case .counted(let table): try read(table, maps, onFile)
    }
    if questions.isEmpty {
      throw BadInput(
        "no question is left in row \(table.header.number): every column tells about single people "
          + "or holds their own words",
        help: "export the answers to the questions too", at: table.place(0))
    }
    try check(answered: answered, by: "row `answered`", isMany: { _ in false })
    try checkAsked(asked, answered: answered, at: Place(file: file))
  }

  private mutating func read(
    _ people: PeopleTable, _ maps: [ChoiceMap], _ onFile: AnswersOnFile
  ) throws(BadInput) {
    let reader = try PeopleReader(people, maps: maps, onFile: onFile)
    answered = reader.count
    questions = reader.questions
    dropped = reader.dropped
    notes = reader.notes
    let rows = people.table.rows.dropFirst(people.firstRow)
    let days = AnswerDays(people.times.flatMap { index in rows.map { oneLine($0.cell(index)) } })
    (from, to, doubtfulDays) = (days.from, days.to, days.doubt)
    if from == nil, doubtfulDays == nil { doubtfulDays = "no times are in the file" }
  }

  private mutating func read(
    _ table: CountedTable, _ maps: [ChoiceMap], _ onFile: AnswersOnFile
  ) throws(BadInput) {
    let reader = try CountedReader(table, maps: maps, onFile: onFile)
    answered = table.answered?.people
    asked = table.asked?.people
    questions = reader.questions
    dropped = reader.dropped
    notes = reader.notes
    counted = reader.counted
    totals = [table.asked, table.answered].compactMap { $0 }
    numberColumn = table.numberColumn
    doubtfulDays = "no times are in the file"
  }

  /// Refuses more people who answered than were asked.
  ///
  /// - Parameter place: where it is written how many were asked, if in no row of the import.
  func checkAsked(_ asked: Int?, answered: Int?, at place: Place) throws(BadInput) {
    guard let asked, let answered, answered > asked else { return }
    let sentence = "\(answered) people answered, but only \(asked) were asked"
    guard let row = totals.first else {
      throw BadInput(sentence, help: "correct `asked`, and import again", at: place)
    }
    throw BadInput(
      "row \(row.row), \(numberColumn): \(sentence)", help: "correct the number that is wrong",
      at: row.place)
  }

  /// Why the days of the answers are not those of a survey of this year.
  package func doubtfulYear(_ year: ReportingYear) -> String? {
    let days = [from, to].compactMap { $0 }.filter { ReportingYear(containing: $0) != year }
    guard !days.isEmpty else { return nil }
    let words = from == to ? [days[0].words] : days.map(\.words)
    return words.joined(separator: " and ") + (words.count == 1 ? " is" : " are")
      + " not in \(year.name), the year of this survey"
  }

  /// Refuses numbers that somebody counted where they are more than the people who answered.
  ///
  /// - Parameters:
  ///   - source: where it is written how many answered.
  ///   - isMany: whether people are known to have chosen several answers, by the question.
  func check(answered: Int?, by source: String, isMany: (String) -> Bool) throws(BadInput) {
    guard let answered else { return }
    var problems: [Finding] = []
    for entry in counted {
      let most = entry.answers.map(\.people).max() ?? 0
      let sum = entry.answers.reduce(0) { $0 + $1.people }
      let severalMay = entry.form == .many || entry.form == nil && isMany(entry.ask)
      let number = severalMay ? most : sum
      guard number > answered else { continue }
      problems.append(
        Finding(
          "import", .error,
          "row \(entry.row), \(numberColumn): the answers to `\(shortened(entry.ask))` "
            + (severalMay ? "have one of \(number)" : "add up to \(number)")
            + ", but \(answered) answered by \(source)",
          help: severalMay
            ? "correct the number that is wrong"
            : "correct the number that is wrong; where people could choose several answers, add a "
              + "column `type` and write `many` in this row",
          at: entry.place))
    }
    if !problems.isEmpty { throw BadInput(problems) }
  }
}
