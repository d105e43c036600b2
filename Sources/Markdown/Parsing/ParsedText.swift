import Diagnostics

/// A text that libcmark has read, with its tables.
struct ParsedText: ~Copyable {
  let document: TableDocument
  let tree: CMarkTree

  /// The cells that shorter rows lack, and the bytes that tables may grow to when each cell becomes
  /// a line of its own.
  private static let missingCells = 20_000
  private static let tableBytes = 1024 * 1024
  /// A table that ends in the middle of a paragraph can uncover another one there, and so on; one
  /// that is uncovered later than this stays a paragraph.
  private static let rounds = 4

  private init(_ document: TableDocument) {
    self.document = document
    tree = CMarkTree(parsing: document.bytes)
  }

  /// Throws the finding about a limit that its tables pass.
  static func parse(
    _ lines: SourceLines, place: (Int, Int?) -> Place
  ) throws(Refusal) -> ParsedText {
    var parsed = ParsedText(TableDocument(lines))
    var delimiters = TableFinder.delimiters(in: lines)
    for _ in 0..<rounds where !delimiters.isEmpty {
      var finder = TableFinder(parsed.document, delimiters: delimiters)
      parsed.tree.walk { node, entering in finder.visit(node, entering: entering) }
      if finder.tables.isEmpty { break }
      let tables = (parsed.document.tables + finder.tables)
        .sorted { $0.lines.lowerBound < $1.lines.lowerBound }
      try checkSize(of: tables, place: place)
      parsed = ParsedText(TableDocument(lines, tables: tables))
      let inTables = Set(tables.flatMap(\.lines))
      delimiters.removeAll { inTables.contains($0) }
    }
    return parsed
  }

  struct Refusal: Error {
    let finding: Finding
  }

  private static func checkSize(
    of tables: [PipeTable], place: (Int, Int?) -> Place
  ) throws(Refusal) {
    var bytes = 0
    var missing = 0
    for table in tables {
      for row in table.rows {
        bytes += row.cells.reduce(0) { $0 + $1.count + row.prefix.count + 5 }
        missing += table.alignments.count - row.cells.count
      }
      if bytes > tableBytes || missing > missingCells {
        throw Refusal(
          finding: LimitCheck.limit(
            "the tables up to this one are too large", help: "part the page, or shorten the table",
            at: place(table.lines.lowerBound, nil)))
      }
    }
  }
}
