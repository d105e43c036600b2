import Diagnostics

/// The fields of a file as bytes, cut into lines.
struct FieldText: Sendable {
  let file: String
  /// The line of the file on which the first of `lines` stands.
  let firstLine: Int
  let bytes: [UInt8]
  var lines: [FieldLine]

  /// `bytes` as `InvisibleCharacters` leaves them.
  init(_ bytes: [UInt8], file: String, firstLine: Int) {
    self.file = file
    self.firstLine = firstLine
    self.bytes = bytes
    lines = []
    var start = 0
    while start < bytes.endIndex {
      let line = FieldLine(in: bytes, from: start)
      lines.append(line)
      start = line.stop + 1
    }
  }

  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The place of `range`, which is counted to the end of its first line only.
  func place(_ range: Range<Int>) -> Place {
    let index = lineIndex(of: range.lowerBound)
    guard lines.indices.contains(index) else { return Place(file: file, line: firstLine) }
    let line = lines[index]
    let end = min(range.upperBound, max(line.end, range.lowerBound))
    return Place(
      file: file, line: firstLine + index, column: line.column(of: range.lowerBound, in: bytes),
      length: max(
        1, line.isASCII ? end - range.lowerBound : bytes.scalarCount(range.lowerBound..<end)))
  }

  /// The place of what a whole line says.
  func place(ofLine index: Int) -> Place { place(lines[index].content..<lines[index].end) }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].stop < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// A line of the fields. Offsets are into the bytes of the whole text.
struct FieldLine: Sendable {
  let start: Int
  /// Its line end.
  let stop: Int
  /// After the last character that is no blank.
  let end: Int
  /// The first character that is no blank.
  private(set) var content: Int
  /// The columns before `content`; a tab, which is always reported, counts as two.
  private(set) var indent: Int
  /// The columns before the first tab of the indentation, where it has one.
  private(set) var columnsBeforeTab: Int?
  let isASCII: Bool

  var isBlank: Bool { content >= end }

  init(in bytes: [UInt8], from start: Int) {
    self.start = start
    var stop = start
    var last = start
    var isASCII = true
    while stop < bytes.endIndex, bytes[stop] != .newline {
      if bytes[stop] >= 0x80 { isASCII = false }
      stop += 1
      if bytes[stop - 1] != .space, bytes[stop - 1] != .tab { last = stop }
    }
    self.stop = stop
    self.isASCII = isASCII
    content = start
    indent = 0
    while case let length = bytes.blankLength(at: content, before: stop), length > 0 {
      if bytes[content] == .tab {
        columnsBeforeTab = columnsBeforeTab ?? indent
        indent += 1
      }
      indent += 1
      content += length
    }
    end = max(last, content)
  }

  /// The column, from 1, of the character at `offset`.
  func column(of offset: Int, in bytes: [UInt8]) -> Int {
    (isASCII ? offset - start : bytes.scalarCount(start..<offset)) + 1
  }

  /// Makes what follows a dash a line of its own, as deep as it stands: `- what: a sign`.
  mutating func begin(at offset: Int, in bytes: [UInt8]) {
    content = offset
    indent = column(of: offset, in: bytes) - 1
    columnsBeforeTab = nil
  }
}
