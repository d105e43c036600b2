import Diagnostics
import Practice
import Tables

/// Reads a typed table row by row; all that is wrong is told at once.
struct TypedReader {
  let table: ImportTable
  let columns: TypedColumns
  private var problems: [Finding] = []
  private var asks: [String] = []
  private var answers: [[ImportedAnswer]] = []
  private var starts: [Int] = []
  private var forms: [Question.Form?] = []
  private var answered: CountedTable.Total?
  private var asked: CountedTable.Total?

  init(_ table: ImportTable, _ columns: TypedColumns) {
    self.table = table
    self.columns = columns
  }

  consuming func counted() throws(BadInput) -> CountedTable {
    guard table.rows.count > 1 else {
      throw BadInput(
        "row \(table.header.number) has headings, but no answers stand below it",
        help: "write a row for each answer, such as `How easy is it to reach us?,Very easy,61`",
        at: table.place(0))
    }
    for index in table.rows.indices.dropFirst() { read(index) }
    if !problems.isEmpty { throw BadInput(problems) }
    let questions = asks.indices.map { index in
      CountedTable.Counted(
        ask: asks[index], answers: answers[index], form: forms[index],
        place: table.place(starts[index]), row: table.rows[starts[index]].number)
    }
    return CountedTable(
      questions: questions, answered: answered, asked: asked, dropped: dropped,
      numberColumn: table.columnName(columns.people))
  }

  private var dropped: [DroppedColumn] {
    table.header.cells.indices.compactMap { index in
      let heading = oneLine(table.header.cell(index))
      guard !columns.has(index), !heading.isEmpty else { return nil }
      return DroppedColumn(
        heading: heading, reason: PersonalHeading.reason(heading) ?? "not a column of such a table")
    }
  }

  private mutating func read(_ index: Int) {
    let row = table.rows[index]
    let ask = oneLine(row.cell(columns.question))
    let text = oneLine(row.cell(columns.answer))
    guard let people = number(row.cell(columns.people)) else {
      return report(
        index, columns.people, "`\(shortened(oneLine(row.cell(columns.people))))` is not a number",
        help: "write how many people gave the answer, such as `61`")
    }
    if text.isEmpty {
      let total = CountedTable.Total(people: people, place: table.place(index), row: row.number)
      switch folded(ask) {
      case "answered", "people who answered", "total answered":
        answered = total
        return
      case "asked", "people who were asked":
        asked = total
        return
      default: return report(index, columns.answer, "the answer is missing", help: "write it")
      }
    }
    if !ask.isEmpty, folded(ask) != asks.last.map(folded) {
      if asks.contains(where: { folded($0) == folded(ask) }) {
        return report(
          index, columns.question, "`\(shortened(ask))` is here a second time",
          help: "put the answers of a question one below the other")
      }
      asks.append(ask)
      answers.append([])
      starts.append(index)
      forms.append(nil)
    }
    guard !asks.isEmpty else {
      return report(index, columns.question, "the question is missing", help: "write it")
    }
    let last = asks.count - 1
    if answers[last].contains(where: { folded($0.text) == folded(text) }) {
      return report(
        index, columns.answer, "`\(shortened(text))` is here a second time",
        help: "delete one of the two rows, or add them up")
    }
    if ["total", "totals", "grand total"].contains(folded(text)) {
      return report(
        index, columns.answer, "`\(shortened(text))` is not an answer",
        help: "delete this row: totals are worked out")
    }
    answers[last].append(ImportedAnswer(text: text, people: people))
    readType(index)
  }

  private mutating func readType(_ index: Int) {
    guard let column = columns.type else { return }
    let typed = oneLine(table.rows[index].cell(column))
    if typed.isEmpty { return }
    guard let form = Question.Form(rawValue: folded(typed)), form != .text else {
      return report(
        index, column, "`\(shortened(typed))` is not a type of question",
        help: "write `one`, `many` or `scale`")
    }
    forms[forms.count - 1] = form
  }

  /// `1,204` is a number too.
  private func number(_ typed: String) -> Int? {
    let digits = oneLine(typed).split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped = digits.count == 1 || digits.dropFirst().allSatisfy { $0.utf8.count == 3 }
    guard isGrouped, digits.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }) else {
      return nil
    }
    return Int(digits.joined()).flatMap { $0 <= 100_000_000 ? $0 : nil }
  }

  private mutating func report(_ index: Int, _ column: Int, _ message: String, help: String) {
    problems.append(
      Finding(
        "import", .error,
        "row \(table.rows[index].number), \(table.columnName(column)): \(message)",
        help: help, at: table.place(index)))
  }
}
