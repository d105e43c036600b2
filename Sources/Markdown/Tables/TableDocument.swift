/// A source in which every cell of a table stands in a heading of its own, one a line, in place of
/// the table's lines.
///
/// So libcmark itself parses the cells: as words and nothing else, each for itself, with the whole
/// text's reference definitions, in the right quote or list, where the table begins and ends what
/// it must. What remains is to print these headings as a table.
struct TableDocument {
  /// Which cell stands in a heading.
  struct Cell {
    let table: Int
    let row: Int
    let column: Int
  }

  private struct Line {
    let source: Int
    var cell: Cell?
  }

  let lines: SourceLines
  let tables: [PipeTable]
  /// What libcmark is to parse.
  let bytes: [UInt8]
  /// The lines of `bytes`; empty where they are the source's.
  private let map: [Line]

  init(_ lines: SourceLines) {
    self.lines = lines
    tables = []
    map = []
    bytes = lines.bytes
  }

  /// The text with these tables in it, in the order of their lines.
  init(_ lines: SourceLines, tables: [PipeTable]) {
    var bytes: [UInt8] = []
    var map: [Line] = []
    bytes.reserveCapacity(lines.bytes.count * 2)
    var line = 1
    for (index, table) in tables.enumerated() {
      while line < table.lines.lowerBound {
        Self.append(line, of: lines, to: &bytes)
        map.append(Line(source: line))
        line += 1
      }
      for (number, row) in table.rows.enumerated() {
        for (column, cell) in row.cells.enumerated() {
          let isFirst = number == 0 && column == 0
          bytes.append(contentsOf: lines.bytes[isFirst ? table.firstPrefix : row.prefix])
          // The hash at the end is the heading's, so that one before it is the cell's.
          bytes.append("# ")
          bytes.append(contentsOf: cell)
          bytes.append(" #\n")
          let cell = Cell(table: index, row: number, column: column)
          map.append(Line(source: row.line, cell: cell))
        }
      }
      line = table.lines.upperBound + 1
    }
    while line <= lines.count {
      Self.append(line, of: lines, to: &bytes)
      map.append(Line(source: line))
      line += 1
    }
    self.lines = lines
    self.tables = tables
    self.bytes = bytes
    self.map = map
  }

  private static func append(_ line: Int, of lines: SourceLines, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: lines.bytes[lines.content(of: line)])
    bytes.append(.newline)
  }

  /// The line of the source for a line of `bytes`.
  func sourceLine(of line: Int) -> Int {
    map.indices.contains(line - 1) ? map[line - 1].source : line
  }

  func cell(at line: Int?) -> Cell? {
    guard let line, map.indices.contains(line - 1) else { return nil }
    return map[line - 1].cell
  }
}
