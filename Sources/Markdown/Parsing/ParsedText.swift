import Diagnostics

/// A text that libcmark has read, with its tables.
struct ParsedText: ~Copyable {
  let document: TableDocument
  let tree: CMarkTree

  /// The bytes that tables may grow to when each cell becomes a line of its own.
  private static let tableBytes = 1024 * 1024
  /// What may be read again because a table was found in front of other words.
  private static let bytesReadAgain = 1024 * 1024

  private init(_ document: TableDocument) {
    self.document = document
    tree = CMarkTree(parsing: document.bytes)
  }

  /// Throws the finding about a limit that its tables pass.
  static func parse(
    _ lines: SourceLines, place: (Int, Int?) -> Place
  ) throws(Refusal) -> ParsedText {
    var parsed = ParsedText(TableDocument(lines))
    let delimiters = TableFinder.delimiters(in: lines)
    var budget = bytesReadAgain
    var isWhole = delimiters.isEmpty
    while !isWhole {
      var finder = TableFinder(parsed.document, delimiters: delimiters)
      parsed.tree.walk { node, entering in finder.visit(node, entering: entering) }
      isWhole = !finder.isStopped
      if finder.tables.isEmpty { break }
      let tables = (parsed.document.tables + finder.tables)
        .sorted { $0.lines.lowerBound < $1.lines.lowerBound }
      try checkSize(of: tables, place: place)
      parsed = ParsedText(TableDocument(lines, tables: tables))
      budget -= parsed.document.bytes.count
      if budget < 0, !isWhole { throw crowded(finder.tables, place: place) }
    }
    return parsed
  }

  private static func crowded(_ tables: [PipeTable], place: (Int, Int?) -> Place) -> Refusal {
    Refusal(
      finding: LimitCheck.limit(
        "too many tables of this page are followed by words without an empty line",
        help: "put an empty line after each table",
        at: place(tables.last?.lines.upperBound ?? 1, nil)))
  }

  struct Refusal: Error {
    let finding: Finding
  }

  private static func checkSize(
    of tables: [PipeTable], place: (Int, Int?) -> Place
  ) throws(Refusal) {
    var bytes = 0
    var cells = 0
    for table in tables {
      for row in table.rows {
        bytes += row.cells.reduce(0) { $0 + $1.count + row.prefix.count + 5 }
        cells += table.alignments.count
      }
      if bytes > tableBytes || cells > LimitCheck.cells {
        throw Refusal(
          finding: LimitCheck.limit(
            "the tables up to this one have more than 20,000 cells, or very long ones",
            help: "part the page, or shorten the table",
            at: place(table.lines.lowerBound, nil)))
      }
    }
  }
}
