import Diagnostics

/// What keeps hostile texts cheap: libcmark 0.30 takes time in the square of some inputs, so these
/// limits are held before it sees a byte. Each is far above what people write.
enum LimitCheck {
  static let pageBytes = 256 * 1024
  /// Of lines without an empty one between them, which are at most one paragraph.
  static let paragraphBytes = 32 * 1024
  /// `[` in one paragraph.
  static let brackets = 2_000
  /// Lists and quotes inside each other.
  static let depth = 32

  /// One finding for each limit that is passed, at the first line that passes it.
  static func findings(in lines: SourceLines, place: (Int, Int?) -> Place) -> [Finding] {
    var findings: [Finding] = []
    if lines.bytes.count > pageBytes {
      let line = (1...lines.count).first { lines.content(of: $0).upperBound > pageBytes }
      findings.append(
        limit(
          "this text is longer than 256 KiB", help: "part it into two pages",
          at: place(line ?? lines.count, nil)))
    }
    var paragraphs = ParagraphSizes()
    var depths = DepthBound()
    var tooLong: Int?
    var tooMany: Int?
    var tooDeep: Int?
    for line in stride(from: 1, through: lines.count, by: 1) {
      let content = lines.bytes[lines.content(of: line)]
      paragraphs.read(content, line: line)
      if paragraphs.bytes > paragraphBytes { tooLong = tooLong ?? paragraphs.firstLine }
      if paragraphs.brackets > brackets { tooMany = tooMany ?? line }
      if depths.read(content) > depth { tooDeep = tooDeep ?? line }
    }
    if let tooLong {
      findings.append(
        limit(
          "more than 32 KiB without an empty line begin here",
          help: "part the paragraphs with empty lines", at: place(tooLong, nil)))
    }
    if let tooMany {
      findings.append(
        limit(
          "one paragraph has more than 2,000 square brackets",
          help: "part it with empty lines", at: place(tooMany, nil)))
    }
    if let tooDeep {
      findings.append(
        limit(
          "lists and quotes are more than 32 deep here",
          help: "begin the line with fewer `-`, `>` and spaces", at: place(tooDeep, nil)))
    }
    return findings
  }

  static func limit(_ message: String, help: String, at place: Place) -> Finding {
    Finding("markdown-limit", .error, message, help: help, at: place)
  }
}

/// How long the paragraph at a line can be at most: back to the last line that certainly begins a
/// new one.
private struct ParagraphSizes {
  private(set) var firstLine = 1
  private(set) var bytes = 0
  private(set) var brackets = 0

  mutating func read(_ content: ArraySlice<UInt8>, line: Int) {
    if Self.beginsAnew(content) {
      firstLine = line
      bytes = 0
      brackets = 0
    }
    bytes += content.count + 1
    for byte in content where byte == .bracket { brackets += 1 }
  }

  /// An empty line, alone or in a quote, and a bullet with words end a paragraph wherever they
  /// stand, unless they are indented so far that they may belong to it.
  private static func beginsAnew(_ content: ArraySlice<UInt8>) -> Bool {
    guard let first = content.firstIndex(where: { !$0.isBlank }) else { return true }
    guard first - content.startIndex <= 3, !content[..<first].contains(.tab) else { return false }
    let rest = content[(first + 1)...]
    if content[first] == .angle { return rest.allSatisfy(\.isBlank) }
    return content[first].isBullet && rest.first?.isBlank == true && !rest.allSatisfy(\.isBlank)
  }
}

/// How deep containers can be at most after each line, told from the markers alone.
///
/// To stay open, a list item needs two columns of indentation and a quote its `>`; a paragraph
/// may go on without them (lazily), but not after an empty line.
private struct DepthBound {
  private var open = 0
  private var isAfterBlank = true

  mutating func read(_ content: ArraySlice<UInt8>) -> Int {
    guard let first = content.first else {
      isAfterBlank = true
      return open
    }
    if first.isLetter && !isAfterBlank { return open }
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
    guard let first = bytes.first else { return nil }
    let digits = bytes.prefix(10).prefix { $0.isDigit }.count
    let length = first.isBullet ? 1 : digits + 1
    guard first.isBullet || (1...9).contains(digits) else { return nil }
    guard
      first.isBullet
        || [UInt8(ascii: "."), UInt8(ascii: ")")].contains(bytes.dropFirst(digits).first)
    else { return nil }
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
