/// A reader's place in one line, in bytes and in columns: a tab reaches to the next column that is
/// a multiple of four, and a container may end in the middle of one.
struct LineCursor {
  private let bytes: [UInt8]
  private(set) var offset: Int
  private let end: Int
  private var column = 0

  init(_ lines: SourceLines, line: Int) {
    let content = lines.content(of: line)
    bytes = lines.bytes
    offset = content.lowerBound
    end = content.upperBound
  }

  /// The byte after all spaces and tabs; nil where there is none.
  var next: UInt8? { textOffset < end ? bytes[textOffset] : nil }
  var rest: ArraySlice<UInt8> { bytes[textOffset..<end] }

  var textOffset: Int {
    bytes[offset..<end].firstIndex { !$0.isBlank } ?? end
  }

  /// How many columns of spaces and tabs are ahead.
  var indent: Int {
    var reached = column
    for byte in bytes[offset..<textOffset] { reached += byte == .tab ? 4 - reached % 4 : 1 }
    return reached - column
  }

  /// Goes on by columns; any other byte than a tab takes one.
  mutating func skip(columns: Int) {
    let target = column + columns
    while column < target, offset < end {
      let width = bytes[offset] == .tab ? 4 - column % 4 : 1
      if column + width > target {
        column = target  // in the middle of a tab
      } else {
        column += width
        offset += 1
      }
    }
  }

  /// One column, if a space or a tab is next.
  mutating func skipBlank() {
    if offset < end, bytes[offset].isBlank { skip(columns: 1) }
  }
}
