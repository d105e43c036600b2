/// Reads a table row by row, so that a file of a million rows need not be kept.
///
/// Cells as RFC 4180 has them: in quotes they may hold the mark, line ends, and quotes written
/// twice. `\n`, `\r\n` and a lone `\r` end a row. Text after a closing quote belongs to the cell.
package struct DelimitedReader: Sequence, IteratorProtocol {
  package let encoding: TextEncoding
  /// The line of a quote that is never closed.
  package private(set) var unclosedQuote: Int?
  private let bytes: [UInt8]
  private let mark: UInt8
  private var at = 0
  private var line = 1
  private var number = 0

  package init(_ raw: [UInt8]) {
    (bytes, encoding) = TextEncoding.decoded(raw)
    // Excel's own way of naming the mark: a first line `sep=;`.
    if bytes.starts(with: "sep=".utf8), bytes.count > 5, bytes[5] == .newline || bytes[5] == .return
    {
      mark = bytes[4]
      at = 5
      endLine()
      number = 1
    } else {
      mark = Self.mark(in: bytes)
    }
  }

  /// The next row in which something is written.
  package mutating func next() -> DelimitedText.Row? {
    while at < bytes.count {
      let first = line
      number += 1
      var cells = [cell()]
      var isEmpty = cells[0].isEmpty
      while at < bytes.count, bytes[at] == mark {
        at += 1
        cells.append(cell())
        isEmpty = isEmpty && cells[cells.count - 1].isEmpty
      }
      endLine()
      if !isEmpty { return DelimitedText.Row(cells: cells, line: first, number: number) }
    }
    return nil
  }

  private mutating func cell() -> String {
    guard at < bytes.count, bytes[at] == .quote else {
      let start = at
      skipPlain()
      return String(decoding: bytes[start..<at], as: UTF8.self)
    }
    return String(decoding: quoted(), as: UTF8.self)
  }

  private mutating func quoted() -> [UInt8] {
    let opening = line
    var text: [UInt8] = []
    at += 1
    var start = at
    while at < bytes.count {
      if bytes[at] == .quote {
        text += bytes[start..<at]
        at += 1
        start = at
        guard at < bytes.count, bytes[at] == .quote else {
          skipPlain()
          return text + bytes[start..<at]
        }
      } else if endsLine(at) {
        line += 1
      }
      at += 1
    }
    unclosedQuote = unclosedQuote ?? opening
    return text + bytes[start..<at]
  }

  private mutating func skipPlain() {
    while at < bytes.count, bytes[at] != mark, bytes[at] != .newline, bytes[at] != .return {
      at += 1
    }
  }

  private mutating func endLine() {
    guard at < bytes.count else { return }
    at += bytes[at] == .return && at + 1 < bytes.count && bytes[at + 1] == .newline ? 2 : 1
    line += 1
  }

  /// The `\r` of `\r\n` does not: its `\n` will.
  private func endsLine(_ index: Int) -> Bool {
    bytes[index] == .newline
      || bytes[index] == .return && !(index + 1 < bytes.count && bytes[index + 1] == .newline)
  }

  /// Whichever stands most often in the first row, outside quotes.
  private static func mark(in bytes: [UInt8]) -> UInt8 {
    let marks: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), .tab]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == .quote { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == .newline || byte == .return {
        if counts != [0, 0, 0] { break }
      } else if let index = marks.firstIndex(of: byte) {
        counts[index] += 1
      }
    }
    let most = counts.max() ?? 0
    return marks[counts.firstIndex(of: most) ?? 0]
  }
}

extension UInt8 {
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let newline = UInt8(ascii: "\n")
  fileprivate static let `return` = UInt8(ascii: "\r")
  fileprivate static let tab = UInt8(ascii: "\t")
}
