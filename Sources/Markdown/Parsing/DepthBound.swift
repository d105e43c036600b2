/// How deep containers can be at most after each line, told from the markers alone.
///
/// To stay open, a list item needs two columns of indentation and a quote its `>`; a paragraph
/// may go on without them (lazily), but not after an empty line.
struct DepthBound {
  private var open = 0
  private var isAfterBlank = true

  /// Reads the next line; returns how deep containers can be after it.
  mutating func read(_ content: ArraySlice<UInt8>) -> Int {
    guard let first = content.first else {
      isAfterBlank = true
      return open
    }
    if first.isLetter && !isAfterBlank { return open }  // most lines
    var columns = 0
    var quotes = 0
    var items = 0
    var rest = content
    scan: while let byte = rest.first, quotes + items <= LimitCheck.depth {
      switch byte {
      case .space: columns += items == 0 ? 1 : 0
      case .tab: columns += items == 0 ? 4 : 0
      case .angle: quotes += 1
      default:
        guard let length = Self.listMarker(rest) else { break scan }
        items += 1
        rest = rest.dropFirst(length - 1)
      }
      rest = rest.dropFirst()
    }
    if rest.isEmpty && quotes + items == 0 {
      isAfterBlank = true
      return open
    }
    let bound = quotes + items + min(open, columns / 2)
    if isAfterBlank { open = bound } else if quotes + items > 0 { open = max(open, bound) }
    isAfterBlank = false
    return open
  }

  /// The length of the marker of a list item at the start of these bytes.
  private static func listMarker(_ bytes: ArraySlice<UInt8>) -> Int? {
    var length = 1
    if bytes.first?.isBullet != true {
      let digits = bytes.prefix(10).prefix { $0.isDigit }.count
      let end = bytes.dropFirst(digits).first
      guard (1...9).contains(digits), end == UInt8(ascii: ".") || end == UInt8(ascii: ")") else {
        return nil
      }
      length += digits
    }
    guard bytes.dropFirst(length).first?.isBlank ?? true else { return nil }
    return isRule(bytes) ? nil : length
  }

  /// `- - - -` to the end of the line draws a line and opens no lists.
  private static func isRule(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let mark = bytes.first, mark != UInt8(ascii: "+"), mark.isBullet else { return false }
    var marks = 0
    for byte in bytes {
      if byte == mark { marks += 1 } else if !byte.isBlank { return false }
    }
    return marks >= 3
  }
}
