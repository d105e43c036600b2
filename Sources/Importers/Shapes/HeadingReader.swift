import Diagnostics
import Tables

/// Reads the rows of headings above the answers of people.
struct HeadingReader {
  let table: ImportTable
  let headingRows: Int

  init(_ table: ImportTable, headingRows: Int) {
    self.table = table
    self.headingRows = headingRows
  }

  /// Rows are headings until the first that has a number of a person in its first cell.
  init(_ table: ImportTable, atMost most: Int) throws(BadInput) {
    let first = table.rows.dropFirst().firstIndex { !oneLine($0.cell(0)).isEmpty }
    let rows = first ?? table.rows.count
    guard rows <= most else {
      throw BadInput(
        "row \(table.rows[most].number) has nothing in \(table.columnName(0)); this export has at "
          + "most \(most) rows of headings",
        help: "export the answers of single people as CSV, and do not change the file",
        at: table.place(most))
    }
    guard first != nil else { throw Self.noAnswers(in: table) }
    self.init(table, headingRows: rows)
  }

  /// Of an export that has one row of headings: whether answers begin right below it.
  func checkFirstAnswer(timeColumn: Int) throws(BadInput) {
    guard table.rows.count > 1 else { throw Self.noAnswers(in: table) }
    guard AnswerTime(table.rows[1].cell(timeColumn)) == nil else { return }
    throw BadInput(
      "row \(table.rows[1].number) has no date in \(table.columnName(timeColumn)), so it is no "
        + "answer; one row of headings is expected",
      help: "delete the rows between the headings and the first answer, or export the file again",
      at: table.place(1))
  }

  /// Refuses rows that are no person's, such as totals at the foot: what should say who or when says
  /// something else. Where it says nothing, somebody may have typed in what came on paper.
  func checkPeople(column: Int, says what: String, _ isGood: (String) -> Bool) throws(BadInput) {
    let wrong = table.rows.dropFirst(headingRows).first { row in
      let cell = oneLine(row.cell(column))
      return !cell.isEmpty && !isGood(cell)
    }
    guard let wrong else { return }
    throw BadInput(
      "row \(wrong.number) has `\(shortened(oneLine(wrong.cell(column))))` in "
        + "\(table.columnName(column)), where \(what) is expected, so it is nobody's answer",
      help: "delete the row if it holds totals or a note; otherwise correct the cell",
      at: Place(file: table.file, line: wrong.line))
  }

  private static func noAnswers(in table: ImportTable) -> BadInput {
    BadInput(
      "row \(table.header.number) has headings, but no answers stand below it",
      help: "export the answers of single people, not only the questions", at: table.place(0))
  }

  /// - Parameters:
  ///   - times: headings of columns that hold when somebody answered.
  ///   - about: headings of columns that hold nothing that was asked.
  ///   - marks: what stands before a question in headings of columns that the tool adds to it.
  ///   - numbers: the column of the numbers that the tool gave to the people.
  func people(
    joining: PeopleTable.Joining, times: Set<String>, about: Set<String>, marks: [String] = [],
    numbers: Int? = nil
  ) throws(BadInput) -> PeopleTable {
    var people = PeopleTable(table: table, firstRow: headingRows, joining: joining)
    people.numbers = numbers
    if let numbers {
      try checkPeople(column: numbers, says: "a number") { $0.contains(where: \.isNumber) }
    }
    let headings = Set(table.header.cells.map(folded))
    func isMark(_ key: String) -> Bool {
      marks.contains { key.hasPrefix($0) && headings.contains(String(key.dropFirst($0.count))) }
    }
    let width = table.rows.prefix(headingRows).map(\.cells.count).max() ?? 0
    var ask = ""
    for index in 0..<width {
      let typed = heading(0, index)
      let options = (1..<max(headingRows, 1)).map { heading($0, index) }.filter { !$0.isEmpty }
      if typed.isEmpty, options.isEmpty {
        try checkIsEmpty(index, beside: ask)
        continue
      }
      // A question stands above its first option alone, or above each.
      if !typed.isEmpty { ask = typed }
      let key = folded(ask)
      if times.contains(key) {
        people.times.append(index)
        people.dropped.append(DroppedColumn(heading: ask, reason: "used for the dates alone"))
      } else if about.contains(key) || isMark(key) {
        people.dropped.append(DroppedColumn(heading: ask, reason: "not a question"))
      } else {
        people.columns.append(
          ExportColumn(index: index, ask: ask, option: options.joined(separator: ", ")))
      }
    }
    return people
  }

  /// A column without any heading is what a table program leaves behind, unless something stands in it:
  /// then a row of headings is gone, and nobody can tell what was answered.
  private func checkIsEmpty(_ index: Int, beside ask: String) throws(BadInput) {
    guard
      let row = table.rows.dropFirst(headingRows).first(where: { !oneLine($0.cell(index)).isEmpty })
    else { return }
    throw BadInput(
      "row \(row.number) has an answer in column \(index + 1), but no heading stands above it"
        + (ask.isEmpty ? "" : "; the one before is `\(shortened(ask))`"),
      help:
        "export the file again, and keep all its rows of headings: the choices of a question may "
        + "stand in the second or the third; if the column is no question, delete it",
      at: Place(file: table.file, line: row.line))
  }

  private func heading(_ row: Int, _ index: Int) -> String {
    SmartText.plain(oneLine(table.rows[row].cell(index)))
  }
}

/// SmartSurvey's own spelling of an apostrophe.
enum SmartText {
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
    var rest = text[...]
    var plain = ""
    while let range = rest.firstRange(of: "@SQ@") {
      plain += rest[..<range.lowerBound] + "'"
      rest = rest[range.upperBound...]
    }
    return plain + rest
  }
}
