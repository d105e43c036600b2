import Diagnostics

/// Rows of cells as they were typed, or pasted from Word or Excel, with their lines.
struct TypedTable {
  struct Cell {
    let text: String
    let place: Place
  }

  struct Row {
    var cells: [Cell]
    let place: Place
  }

  let header: Row
  /// Those with as many cells as the header; any other has been reported.
  let rows: [Row]

  /// Nil after reporting why the text is no table; `header` is one to show.
  init?(_ scalar: Scalar, at place: Place, header: String, problems: inout FieldProblems) {
    let rows = Self.rows(of: scalar, at: place)
    guard let first = rows.first, rows.count > 1 else {
      problems.wrongType(
        "this should be a table of several lines",
        help: "write `|` after the colon, and below it a line `\(header)` and a line for each row",
        at: place)
      return nil
    }
    guard first.cells.count > 1 else {
      problems.wrongType(
        "the first row of this table has only one column",
        help: "part the columns with `|`, such as `\(header)`", at: first.place)
      return nil
    }
    self.header = first
    self.rows = rows.dropFirst().compactMap { $0.fitted(to: first.cells.count, &problems) }
  }

  private static func rows(of scalar: Scalar, at place: Place) -> [Row] {
    scalar.lines(at: place).compactMap { line, place in
      let cells = cells(of: line, at: place)
      guard !cells.allSatisfy(\.text.isEmpty), !isDelimiter(cells.map(\.text)) else { return nil }
      return Row(cells: cells, place: place)
    }
  }

  /// The texts between the bars, or the tabs where there is no bar.
  private static func cells(of line: Substring, at place: Place) -> [Cell] {
    let hasBars = line.unicodeScalars.contains("|")
    let mark: Unicode.Scalar = hasBars ? "|" : "\t"
    var cells = line.unicodeScalars.split(separator: mark, omittingEmptySubsequences: false)
    // Outer bars, as in `| a | b |`.
    if hasBars, let first = cells.first, String(first).trimmed.isEmpty {
      cells.removeFirst()
      if cells.count > 1, let last = cells.last, String(last).trimmed.isEmpty { cells.removeLast() }
    }
    return cells.map { Cell(Substring($0), of: line, at: place) }
  }

  /// `---|:---:`, which Markdown wants below the header.
  private static func isDelimiter(_ cells: [String]) -> Bool {
    cells.map(\.plain).allSatisfy { cell in
      cell.utf8.contains(UInt8(ascii: "-")) && cell.utf8.allSatisfy { "-:".utf8.contains($0) }
    }
  }
}

extension TypedTable.Row {
  /// The row with as many cells as the header, where it is only empty ones that are too many.
  fileprivate func fitted(to width: Int, _ problems: inout FieldProblems) -> Self? {
    var row = self
    while row.cells.count > width, row.cells.last?.text == "" { row.cells.removeLast() }
    if row.cells.count == width { return row }
    let counted = row.cells.count == 1 ? "1 column" : "\(row.cells.count) columns"
    problems.wrongType(
      "this row has \(counted), but the first row of the table has \(width)",
      help: row.cells.count < width
        ? "part the columns with `|`, and write `n/k` for a number that is not known"
        : "write \(width) columns, or add a column to the first row",
      at: place)
    return nil
  }
}

extension TypedTable.Cell {
  /// `typed` is a part of `line`, of which the text stands at `place`.
  fileprivate init(_ typed: Substring, of line: Substring, at place: Place) {
    text = String(typed).trimmed
    let start = line.unicodeScalars[..<typed.startIndex].count - line.blanksBefore
    // An empty cell is shown by the blank that it is made of.
    self.place = place.part(
      from: start + (text.isEmpty ? 0 : typed.blanksBefore), length: text.unicodeScalars.count)
  }
}
