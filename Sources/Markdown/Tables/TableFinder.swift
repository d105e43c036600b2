/// Finds tables in the paragraphs of a tree.
///
/// libcmark knows no tables: to it, one is a paragraph, or a heading where `---` comes after it.
/// Its tree tells which lines are such a block and in which containers; whether they are a table
/// is told by the lines.
struct TableFinder {
  private let lines: SourceLines
  /// The lines that look like the second line of a table.
  private let delimiters: [Int]
  private let document: TableDocument
  /// The first of `delimiters` that may belong to a block still to come.
  private var next = 0
  private var containers: [Container] = []
  private(set) var tables: [PipeTable] = []
  /// True once a table was found that does not end where its block does. What comes after it can be
  /// anything, and is not known before libcmark has read the text with this table in it.
  private(set) var isStopped = false

  init(_ document: TableDocument, delimiters: [Int]) {
    self.document = document
    self.delimiters = delimiters
    lines = document.lines
  }

  /// Lines that can make a table of the line before, wherever they stand. Where there are none,
  /// and mostly there are none, nobody has to look for tables.
  static func delimiters(in lines: SourceLines) -> [Int] {
    stride(from: 2, through: lines.count, by: 1).filter { line in
      let row = lines.bytes[lines.content(of: line)].drop { $0.isBlank || $0 == .angle }
      guard let first = row.first, first == .pipe || first == .colon || first == .hyphen else {
        return false
      }
      return PipeTable.alignments(of: row) != nil
    }
  }

  mutating func visit(_ node: borrowing CMarkNode, entering: Bool) {
    switch node.kind {
    case .quote:
      if entering { containers.append(.quote) } else { containers.removeLast() }
    case .item:
      if entering {
        let line = document.sourceLine(of: node.line)
        let start = containers.cursor(in: lines, line: line).cursor
        containers.append(.item(at: start, line: line))
      } else {
        containers.removeLast()
      }
    case .paragraph, .heading:
      if entering, !isStopped, document.cell(at: node.line) == nil { findTable(in: node) }
    default: break
    }
  }

  private mutating func findTable(in block: borrowing CMarkNode) {
    let first = document.sourceLine(of: block.line)
    let last = document.sourceLine(of: block.lastLine)
    let start = lines.content(of: first).lowerBound + block.column - 1
    while next < delimiters.count, delimiters[next] <= last {
      let delimiter = delimiters[next]
      next += 1
      guard delimiter > first else { continue }
      if block.kind == .heading, delimiter > first + 1, isUnderline(delimiter - 1) { return }
      if let table = table(at: delimiter, blockLine: first, blockStart: start) {
        tables.append(table)
        isStopped = !isWhole(table, in: block, through: last)
        return
      }
    }
  }

  /// Whether a block is a table to its end, so that after it all is as it was.
  private func isWhole(
    _ table: PipeTable, in block: borrowing CMarkNode, through last: Int
  ) -> Bool {
    if block.kind == .paragraph { return table.lines.upperBound == last }
    // The hyphens that made it a heading are a rule then, if there are enough of them.
    let next = table.lines.upperBound + 1
    return isUnderline(next) && lines.bytes[lines.content(of: next)].count { $0 == .hyphen } >= 3
  }

  /// The line under the words of a heading. It ends the block, whatever line libcmark gives as its
  /// last: with these headings that may be one too many.
  private func isUnderline(_ line: Int) -> Bool {
    let rest = lines.bytes[lines.content(of: line)].drop { $0.isBlank || $0 == .angle }
    let marks = rest.prefix { $0 == rest.first }
    return [.hyphen, UInt8(ascii: "=")].contains(marks.first)
      && rest.dropFirst(marks.count).allSatisfy(\.isBlank)
  }

  private func table(at delimiter: Int, blockLine: Int, blockStart: Int) -> PipeTable? {
    guard let row = row(at: delimiter), let alignments = PipeTable.alignments(of: row.rest) else {
      return nil
    }
    let prefix = lines.content(of: delimiter).lowerBound..<row.textOffset
    let isFirst = delimiter - 1 == blockLine
    // Any line of a paragraph can be the header, a lazy one too.
    let headerText =
      isFirst
      ? blockStart : containers.cursor(in: lines, line: delimiter - 1).cursor.textOffset
    let headerLine = lines.content(of: delimiter - 1)
    let header = PipeTable.cells(of: lines.bytes[headerText..<headerLine.upperBound])
    guard header.count == alignments.count else { return nil }

    var rows = [PipeTable.Row(line: delimiter - 1, cells: header, prefix: prefix)]
    var overfull: [Int] = []
    var line = delimiter + 1
    while rows.count <= LimitCheck.cells, let row = self.row(at: line), !startsBlock(row.rest) {
      let cells = PipeTable.cells(of: row.rest)
      if cells.isEmpty { break }
      if cells.dropFirst(header.count).contains(where: { !$0.isEmpty }) { overfull.append(line) }
      let prefix = lines.content(of: line).lowerBound..<row.textOffset
      rows.append(
        PipeTable.Row(line: line, cells: Array(cells.prefix(header.count)), prefix: prefix))
      line += 1
    }
    return PipeTable(
      alignments: alignments,
      firstPrefix: isFirst ? headerLine.lowerBound..<blockStart : prefix,
      rows: rows, overfullLines: overfull)
  }

  /// A line with words in the open containers that is not indented code.
  private func row(at line: Int) -> LineCursor? {
    guard line <= lines.count else { return nil }
    let (cursor, areOpen) = containers.cursor(in: lines, line: line)
    return areOpen && cursor.next != nil && cursor.indent <= 3 ? cursor : nil
  }

  /// A table ends where another block begins. libcmark says which lines do that; most cannot.
  private func startsBlock(_ row: ArraySlice<UInt8>) -> Bool {
    guard let first = row.first, first != .pipe, first < 0x80, !first.isLetter else { return false }
    let block = CMarkTree(parsing: row).firstBlock
    return block != nil && block != .paragraph
  }
}
