import Diagnostics

/// Prints headings that hold cells as a table. Each cell looks at its neighbours only, so that
/// every tag that is opened is closed, whatever the text.
extension PageWriter {
  mutating func openCell(_ cell: TableDocument.Cell, _ node: borrowing CMarkNode) {
    let before = document.cell(at: node.previousLine).flatMap { $0.table == cell.table ? $0 : nil }
    if let before {
      if before.row == 0, cell.row > 0 { markup.append("</thead>\n<tbody>\n") }
    } else {
      openTable()
      markup.append(cell.row == 0 ? "<thead>\n" : "<tbody>\n")
    }
    if before?.row != cell.row { markup.append("<tr>\n") }
    openCell(cell, isHeader: isHeader(cell, node))
  }

  mutating func closeCell(_ cell: TableDocument.Cell, _ node: borrowing CMarkNode) {
    let after = document.cell(at: node.nextLine).flatMap { $0.table == cell.table ? $0 : nil }
    let isCorner = cell.row == 0 && cell.column == 0
    if !node.hasChildren, !isCorner { noteEmptyCell(cell) }
    closeCell(isHeader: isHeader(cell, node))
    markup.endPlainCell()
    guard after?.row != cell.row else { return }
    let table = document.tables[cell.table]
    for column in stride(from: cell.column + 1, to: table.alignments.count, by: 1) {
      openCell(.init(table: cell.table, row: cell.row, column: column), isHeader: false)
      closeCell(isHeader: false)
      noteEmptyCell(cell)
    }
    markup.append("</tr>\n")
    markup.startPlainLine()
    guard after == nil else { return }
    markup.append(cell.row == 0 ? "</thead>\n" : "</tbody>\n")
    markup.append(isPage ? "</table>\n</div>\n" : "</table>\n")
    for line in table.overfullLines { reportOverfull(line) }
  }

  /// A wide table scrolls by itself, not the page, so the keyboard must reach it, and what can be
  /// reached needs a name: the nearest heading's words. A group, since a landmark for each table
  /// would drown the others.
  private mutating func openTable() {
    markup.startLine()
    markup.startPlainLine()
    if isPage {
      markup.append("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-label")
      if let heading = headings.last {
        markup.append("ledby=\"")
        markup.append(escaping: heading.id.utf8)
      } else {
        markup.append("=\"Table")
      }
      markup.append("\">\n")
    }
    markup.append("<table>\n")
  }

  /// An empty corner above the names of rows is no header of anything.
  private func isHeader(_ cell: TableDocument.Cell, _ node: borrowing CMarkNode) -> Bool {
    cell.row == 0 && (!isPage || node.hasChildren)
  }

  private mutating func openCell(_ cell: TableDocument.Cell, isHeader: Bool) {
    markup.append(isHeader ? "<th" : "<td")
    if isHeader, isPage { markup.append(" scope=\"col\"") }
    let alignment: StaticString? =
      switch document.tables[cell.table].alignments[cell.column] {
      case .none: nil
      case .left: "left"
      case .center: "center"
      case .right: "right"
      }
    if let alignment {
      markup.append(isPage ? " class=\"" : " align=\"")
      markup.append(alignment)
      markup.append("\"")
    }
    markup.append(">")
  }

  private mutating func closeCell(isHeader: Bool) {
    markup.append(isHeader ? "</th>\n" : "</td>\n")
  }

  /// Once for a row.
  private mutating func noteEmptyCell(_ cell: TableDocument.Cell) {
    let place = places.place(line: document.tables[cell.table].rows[cell.row].line)
    if emptyCells.last != place { emptyCells.append(place) }
  }

  private mutating func reportOverfull(_ line: Int) {
    findings.append(
      Finding(
        "table", .warning,
        "this row has more cells than the table's first row; the last are left out",
        help: "type `\\|` for a `|` inside a cell, or add a cell to the first row",
        at: places.place(line: line)))
  }
}
