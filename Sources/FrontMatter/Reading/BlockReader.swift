import Diagnostics

/// Reads lines of fields as YAML has them, kindly: what YAML would refuse, cut or take for one of
/// its marks is read as the text that a person meant, or reported with what to type instead.
///
/// The structure is decided line by line here rather than by a YAML parser, so that all problems
/// of a file come at once, each with its place, in our own words.
struct BlockReader {
  var text: FieldText
  let keys: KeyFinder
  var log: ReadingLog
  /// The line, as an index, that is read next.
  var next = 0

  init(_ text: FieldText, knownKeys: Set<String>, log: ReadingLog) {
    self.text = text
    keys = KeyFinder(known: knownKeys)
    self.log = log
  }

  /// All fields of the file.
  mutating func fields() -> [FieldEntry] {
    guard let line = peek() else { return [] }
    if text.bytes[line.content] == .openBrace, let entries = fieldsInBraces() { return entries }
    // The leftmost line is the level of them all: one that was moved by accident is reported,
    // and the others are not.
    var level = line.indent
    for line in text.lines[next...] where !line.isBlank && !text.isComment(line, keys: keys) {
      level = min(level, line.indent)
    }
    return mapping(Block(indent: level, floor: 0, depth: 1))
  }

  /// The whole of the fields as `{"kind": "page"}`, the way other programs write them.
  private mutating func fieldsInBraces() -> [FieldEntry]? {
    let before = (next, log)
    let start = Start(offset: text.lines[next].content, line: next)
    if let node = flow(from: start, under: -1, depth: 1), case .record(let entries) = node.content,
      peek() == nil
    {
      return entries
    }
    (next, log) = before
    return nil
  }

  /// The next line that says something: neither empty nor a comment.
  mutating func peek() -> FieldLine? {
    while next < text.lines.count, !log.isFull {
      let line = text.lines[next]
      if !line.isBlank, !text.isComment(line, keys: keys) { return line }
      next += 1
    }
    return nil
  }

  /// Skips the lines that are indented deeper than `indent`.
  mutating func skipLines(under indent: Int) {
    while let line = peek(), line.indent > indent { next += 1 }
  }

  /// Reports a line of which the indentation is not that of its group or list.
  mutating func checkIndent(of line: FieldLine, is indent: Int, at place: Place) {
    if line.columnsBeforeTab != nil {
      reportTab(in: line)
    } else if line.indent != indent {
      log.report(.notLevel(indent: indent, at: place))
    }
  }

  mutating func reportTab(in line: FieldLine) {
    log.report(.tabInIndent(at: text.place(line.start..<line.content)))
  }
}

/// A group or a list that stands on lines of its own.
struct Block {
  /// The columns before its keys or dashes.
  let indent: Int
  /// A line that is indented less belongs to something around it.
  let floor: Int
  /// How many groups and lists it is in, itself included.
  let depth: Int
  /// A list whose dashes are level with the key that it belongs to.
  var isLevelWithKey = false
}

/// Where a value begins.
struct Start {
  let offset: Int
  /// An index.
  let line: Int
}
