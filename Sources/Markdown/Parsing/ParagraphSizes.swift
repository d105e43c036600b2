/// How long the paragraph at a line can be at most: back to the last line that certainly begins a
/// new one.
struct ParagraphSizes {
  private(set) var firstLine = 1
  private(set) var bytes = 0
  private(set) var brackets = 0

  mutating func read(_ content: ArraySlice<UInt8>, line: Int) {
    let first = content.firstIndex { !$0.isBlank }
    if first == nil || Self.beginsAnew(content) {
      firstLine = first == nil ? line + 1 : line
      bytes = 0
      brackets = 0
    }
    bytes += content.count + 1
    for byte in content where byte == .bracket { brackets += 1 }
  }

  /// An empty line in a quote, a heading and a bullet with words end a paragraph wherever they
  /// stand, unless they are indented so far that they may belong to it.
  private static func beginsAnew(_ content: ArraySlice<UInt8>) -> Bool {
    let first = content.firstIndex { $0 != .space } ?? content.startIndex
    guard first - content.startIndex <= 3, first < content.endIndex else { return false }
    let rest = content[(first + 1)...]
    if content[first] == .angle { return rest.allSatisfy(\.isBlank) }
    if content[first] == .hash { return rest.drop { $0 == .hash }.first?.isBlank == true }
    return content[first].isBullet && rest.first?.isBlank == true && !rest.allSatisfy(\.isBlank)
  }
}
