/// A table of values parted by commas, semicolons or tabs, as survey tools and Excel write it.
struct DelimitedText {
  struct Row {
    let cells: [String]
    /// On which its first cell begins, from 1.
    let line: Int
  }

  let rows: [Row]

  /// - Parameter limit: rows that are read; what stands in a column shows long before.
  init(_ bytes: [UInt8], limit: Int = 100_000) {
    let text = Self.text(of: bytes)
    let mark = Self.mark(in: text)
    var reading = Reading(mark: mark)
    for byte in text.utf8 where reading.rows.count < limit { reading.read(byte) }
    reading.endRow()
    rows = reading.rows
  }

  /// UTF-8, UTF-16 as Excel writes it, or Windows-1252, of which only the letters below 128 matter.
  private static func text(of bytes: [UInt8]) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2)) { $0 | $1 << 8 } }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2)) { $0 << 8 | $1 } }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    return String(decoding: body, as: UTF8.self)
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, unit: (UInt16, UInt16) -> UInt16
  ) -> String {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
      .map { unit(UInt16(bytes[$0]), UInt16(bytes[$0 + 1])) }
    return String(decoding: units, as: UTF16.self)
  }

  /// Whichever stands most often in the first line.
  private static func mark(in text: String) -> UInt8 {
    let first = text.utf8.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    let marks: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
    let counted = marks.map { mark in (mark, first.count { $0 == mark }) }
    return counted.max { $0.1 < $1.1 }?.0 ?? UInt8(ascii: ",")
  }

  private struct Reading {
    let mark: UInt8
    var rows: [Row] = []
    private var cells: [String] = []
    private var cell: [UInt8] = []
    private var line = 1
    private var firstLine = 1
    private var isQuoted = false
    /// A quote inside a quoted cell: its end, or the first of two.
    private var hasQuote = false

    init(mark: UInt8) { self.mark = mark }

    mutating func read(_ byte: UInt8) {
      if byte == UInt8(ascii: "\n") { line += 1 }
      if hasQuote {
        hasQuote = false
        if byte == UInt8(ascii: "\"") { return cell.append(byte) }
        isQuoted = false
      }
      switch byte {
      case UInt8(ascii: "\"") where isQuoted: hasQuote = true
      case _ where isQuoted: cell.append(byte)
      case UInt8(ascii: "\"") where cell.isEmpty: isQuoted = true
      case mark: endCell()
      case UInt8(ascii: "\n"): endRow()
      case UInt8(ascii: "\r"): break
      default: cell.append(byte)
      }
    }

    private mutating func endCell() {
      cells.append(String(decoding: cell, as: UTF8.self))
      cell = []
    }

    mutating func endRow() {
      endCell()
      if cells.contains(where: { !$0.isEmpty }) { rows.append(Row(cells: cells, line: firstLine)) }
      cells = []
      firstLine = line
    }
  }
}
