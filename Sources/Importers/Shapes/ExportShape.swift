import Diagnostics
import Tables

/// A form of export, told by its headings rather than by its name.
struct ExportShape: Sendable {
  /// As people know it.
  let name: String
  let recognises: @Sendable (ImportTable) -> Bool
  let read: @Sendable (ImportTable) throws(BadInput) -> ExportContent

  /// Every shape that is known: a new one is a file and a line here.
  static let all: [ExportShape] = [
    .googleForms, .microsoftForms, .surveyMonkey, .smartSurvey, .typedByHand,
  ]

  static func of(_ table: ImportTable) throws(BadInput) -> ExportShape {
    let start = Place(file: table.file, line: table.header.line)
    if RegisterColumns(table.header.cells) != nil {
      throw BadInput(
        "this is NHS England's file of patients registered at practices, not a survey",
        help: "use `sitegen import list-size FILE --to FILE.md`", at: start)
    }
    if let shape = all.first(where: { $0.recognises(table) }) { return shape }
    throw BadInput(
      "row \(table.header.number), column 1: these are not the headings of a survey export that is "
        + "known",
      help: "export the answers as CSV from \(all.dropLast().map(\.name).joined(separator: ", ")), "
        + "or type a table with the headings `question,answer,people`",
      at: start)
  }
}

enum ExportContent: Sendable {
  /// A row for each person.
  case people(PeopleTable)
  /// Numbers that somebody has counted already.
  case counted(CountedTable)
}

/// The answers of people, each in a row.
struct PeopleTable: Sendable {
  let table: ImportTable
  /// The index of the first person's row.
  let firstRow: Int
  /// The columns that may be questions.
  var columns: [ExportColumn] = []
  /// Those of times, by their index.
  var times: [Int] = []
  /// Those that tell about single people or about the tool.
  var dropped: [DroppedColumn] = []
  let joining: Joining
  /// What stands for no answer.
  var noAnswer = ""
  /// The column of the numbers that the tool gave to the people; nil where it gives none.
  var numbers: Int?

  /// Rows, as a spreadsheet counts them, that have the number of a row above.
  var repeatedRows: [Int] {
    guard let numbers else { return [] }
    var seen: Set<String> = []
    return table.rows.dropFirst(firstRow).filter { row in
      let number = oneLine(row.cell(numbers))
      return !number.isEmpty && !seen.insert(number).inserted
    }.map(\.number)
  }

  /// How several choices of one person stand in a cell.
  enum Joining: Sendable {
    /// `A;B`
    case semicolons
    /// `A;B;`, and one choice without any.
    case endedSemicolons
    /// A column for each.
    case columns
  }
}

struct ExportColumn: Sendable {
  let index: Int
  let ask: String
  /// The heading below the question, of a question that takes several columns.
  let option: String
}

/// A column that is not taken over, and why.
package struct DroppedColumn: Sendable, Equatable {
  package let heading: String
  package let reason: String
}
