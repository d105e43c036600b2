/// A source and its lines, as CommonMark parts them: at LF, CR or CRLF.
struct SourceLines {
  let bytes: [UInt8]
  /// Where each line begins, and after the last one the end of the source.
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    bytes.withUnsafeBufferPointer { source in
      for index in source.indices where source[index] <= .carriageReturn {
        let isEnd =
          source[index] == .newline
          || source[index] == .carriageReturn
            && (index + 1 == source.count || source[index + 1] != .newline)
        if isEnd { starts.append(index + 1) }
      }
    }
    if starts.last != bytes.count { starts.append(bytes.count) }
    self.starts = starts
  }

  var count: Int { starts.count - 1 }

  /// The bytes of a line (from 1) without its end; an empty range for a line that is not there.
  func content(of line: Int) -> Range<Int> {
    guard line >= 1, line <= count else { return bytes.endIndex..<bytes.endIndex }
    let start = starts[line - 1]
    var end = starts[line]
    if end > start, bytes[end - 1] == .newline { end -= 1 }
    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    return start..<end
  }

  func isBlank(_ line: Int) -> Bool {
    bytes[content(of: line)].allSatisfy(\.isBlank)
  }

  /// The column of a byte, in characters (Unicode scalars) from 1.
  func column(of offset: Int, onLine line: Int) -> Int {
    let start = content(of: line).lowerBound
    return bytes[start..<max(start, offset)].scalarCount + 1
  }
}
