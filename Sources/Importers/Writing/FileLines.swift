/// A file of which some lines are replaced; all others stay as they are, byte for byte, the ends of
/// lines included.
struct FileLines {
  private var lines: [[UInt8]] = []
  private var ends: [[UInt8]] = []
  private var edits: [(range: Range<Int>, texts: [String])] = []

  init(_ bytes: [UInt8]) {
    var start = 0
    var at = 0
    while at < bytes.count {
      guard bytes[at] == 0x0A || bytes[at] == 0x0D else {
        at += 1
        continue
      }
      let isPair = bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A
      lines.append(Array(bytes[start..<at]))
      ends.append(isPair ? [0x0D, 0x0A] : [bytes[at]])
      at += isPair ? 2 : 1
      start = at
    }
    if start < bytes.count {
      lines.append(Array(bytes[start...]))
      ends.append([])
    }
  }

  func text(_ index: Int) -> String { String(decoding: lines[index], as: UTF8.self) }

  /// The blanks at the beginning of a line.
  func indent(_ index: Int) -> Int {
    lines.indices.contains(index) ? lines[index].prefix { $0 == .space }.count : 0
  }

  /// The lines of a field: that of its key, and those below that stand deeper. A list may stand
  /// level with its key. Empty lines and comments at the end belong to what follows.
  func field(at index: Int, column: Int, isList: Bool = false) -> Range<Int> {
    var end = index + 1
    for next in lines.indices.dropFirst(index + 1) {
      let indent = indent(next)
      let rest = lines[next].dropFirst(indent)
      if rest.allSatisfy({ $0 == .space || $0 == 0x09 }) { continue }
      let isComment = rest.first == UInt8(ascii: "#")
      let isItem = isList && indent == column && rest.first == .hyphen && !isFence(next)
      guard indent > column || isItem else {
        if isComment { continue }
        break
      }
      if !isComment { end = next + 1 }
    }
    return index..<end
  }

  private func isFence(_ index: Int) -> Bool { lines[index].starts(with: "---".utf8) }

  mutating func replace(_ range: Range<Int>, with texts: [String]) { edits.append((range, texts)) }

  mutating func insert(_ texts: [String], at index: Int) { replace(index..<index, with: texts) }

  /// The file with all that was replaced.
  var edited: [UInt8] {
    let newline = ends.first { !$0.isEmpty } ?? [0x0A]
    let sorted = edits.enumerated().sorted {
      ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
        < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
    }
    var bytes: [UInt8] = []
    var next = 0
    func endLine() { if let last = bytes.last, last != 0x0A, last != 0x0D { bytes += newline } }
    for edit in sorted.map(\.element) {
      for index in next..<max(next, edit.range.lowerBound) { bytes += lines[index] + ends[index] }
      for text in edit.texts {
        endLine()
        bytes += Array(text.utf8) + newline
      }
      next = max(next, edit.range.upperBound)
    }
    for index in next..<max(next, lines.count) {
      if index < lines.count { bytes += lines[index] + ends[index] }
    }
    return bytes
  }
}
