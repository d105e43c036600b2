/// A table as the GFM specification has it: lines of cells parted by pipes, the second of which
/// says with hyphens and colons that it is one.
struct PipeTable {
  enum Alignment { case none, left, center, right }

  struct Row {
    let line: Int
    let cells: [[UInt8]]
    /// What has to stand before a block on this line for it to be in the table's container.
    let prefix: Range<Int>
  }

  let alignments: [Alignment]
  /// What stands before the first cell of all; this may hold a list's marker.
  let firstPrefix: Range<Int>
  /// The header first. A row has at most as many cells as the header; it may have fewer.
  let rows: [Row]
  /// The lines of rows that have words in more cells than the header has: these are left out.
  let overfullLines: [Int]

  /// The lines of the source, the one with the hyphens too.
  var lines: ClosedRange<Int> {
    let first = rows[0].line
    return first...max(first + 1, rows[rows.count - 1].line)
  }

  /// The alignments that a delimiter row (`| :-- | --: |`) sets; nil for any other line.
  static func alignments(of row: ArraySlice<UInt8>) -> [Alignment]? {
    guard row.contains(where: { $0 == .pipe || $0 == .colon }) else { return nil }
    var alignments: [Alignment] = []
    for cell in cells(of: row) {
      let left = cell.first == .colon
      let right = cell.count > 1 && cell.last == .colon
      let hyphens = cell.dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
      guard !hyphens.isEmpty, hyphens.allSatisfy({ $0 == .hyphen }) else { return nil }
      alignments.append(left ? (right ? .center : .left) : (right ? .right : .none))
    }
    return alignments.isEmpty ? nil : alignments
  }

  /// The cells of a row, without the spaces around them. A pipe after a backslash belongs to its
  /// cell, inside code too, and loses the backslash.
  static func cells(of row: ArraySlice<UInt8>) -> [[UInt8]] {
    var cells: [[UInt8]] = []
    var cell: [UInt8] = []
    var isOpen = false
    for byte in row.first == .pipe ? row.dropFirst() : row {
      if byte == .pipe, cell.last == .backslash {
        cell[cell.count - 1] = .pipe
      } else if byte == .pipe {
        cells.append(cell.withoutBlanks)
        cell = []
        isOpen = false
        continue
      } else {
        cell.append(byte)
      }
      isOpen = isOpen || !byte.isBlank
    }
    if isOpen { cells.append(cell.withoutBlanks) }
    return cells
  }
}

extension [UInt8] {
  fileprivate var withoutBlanks: [UInt8] {
    guard let first = firstIndex(where: { !$0.isBlank }),
      let last = lastIndex(where: { !$0.isBlank })
    else { return [] }
    return Array(self[first...last])
  }
}
