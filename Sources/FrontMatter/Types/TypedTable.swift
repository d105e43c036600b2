import Diagnostics

/// Rows of cells as they were typed, or pasted from Word or Excel, with their lines.
struct TypedTable {
  struct Row {
    /// Each as typed.
    var cells: [String]
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
      let cells = cells(of: line)
      guard !cells.allSatisfy(\.isEmpty), !isDelimiter(cells) else { return nil }
      return Row(cells: cells, place: place)
    }
  }

  private static func cells(of line: Substring) -> [String] {
    let bar = UInt8(ascii: "|")
    let tab = UInt8(ascii: "\t")
    let mark = line.utf8.contains(bar) ? bar : tab
    var bytes = Array(line.utf8)
    if mark == bar {
      bytes = Array(String(line).trimmed.utf8)
      // Outer pipes, as in `| a | b |`.
      if bytes.first == bar {
        bytes.removeFirst()
        if bytes.last == bar { bytes.removeLast() }
      }
    }
    return bytes.split(separator: mark, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self).trimmed
    }
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
    while row.cells.count > width, row.cells.last == "" { row.cells.removeLast() }
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

extension Scalar {
  /// The lines with their places; also those of rows that were begun without `|`.
  func lines(at place: Place) -> [(text: Substring, place: Place)] {
    if !typedLines.isEmpty {
      return typedLines.map { ($0.text[...], Place(file: place.file, line: $0.number)) }
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard style == .block else { return lines.map { ($0, place) } }
    return lines.enumerated().map { index, line in
      (line, Place(file: place.file, line: (place.line ?? 0) + 1 + index))
    }
  }
}
