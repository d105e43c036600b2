/// A value begun with `|` or `>`: the lines below it, indented deeper than its key.
struct BlockScalar {
  private let style: UInt8
  /// `+` or `-`: what becomes of the line ends at the end.
  private let ending: UInt8?
  /// Begun with `>`.
  var joinsLines: Bool { style == UInt8(ascii: ">") }
  /// Whether empty lines are text even where there is no other.
  var keepsEmptyLines: Bool { ending == UInt8(ascii: "+") }
  /// The columns of indentation that are said, counted from the key.
  let depth: Int?

  /// Nil where the value is text that happens to begin like one: `>75`, `| Band | Patients |`.
  init?(header start: Int, of line: FieldLine, in bytes: [UInt8]) {
    style = bytes[start]
    var ending: UInt8?
    var depth: Int?
    var at = start + 1
    while at < line.end {
      if ending == nil, bytes[at] == .hyphen || bytes[at] == UInt8(ascii: "+") {
        ending = bytes[at]
      } else if depth == nil, bytes[at].isDigit, bytes[at] != UInt8(ascii: "0") {
        depth = Int(bytes[at] - UInt8(ascii: "0"))
      } else {
        break
      }
      at += 1
    }
    self.ending = ending
    self.depth = depth
    let rest = bytes.skippingBlanks(from: at, before: line.end)
    guard rest == line.end || rest > at && bytes[rest] == .hash else { return nil }
  }

  /// The text of `lines`, of which the first that is not blank is indented by `indent` columns or
  /// says the depth that the header does. A line that is indented less keeps all its text.
  func text(of lines: ArraySlice<FieldLine>, indent: Int, in text: FieldText) -> String? {
    let bytes = text.bytes
    var source: [UInt8] = [style, UInt8(ascii: "1")]
    if let ending { source.append(ending) }
    source.append(.newline)
    // Where no depth is said, the first text says it, and empty lines before it say nothing.
    var hasText = depth != nil
    for line in lines {
      let start = bytes.skippingColumns(indent, from: line.start, before: line.stop)
      // Less deep than the text, `# ...` is a comment.
      let isComment = line.indent < indent && text.isCommentInText(line)
      hasText = hasText || !line.isBlank && !isComment
      if hasText, !isComment, start < line.stop {
        source.append(.space)
        source += bytes[start..<line.stop]
      }
      source.append(.newline)
    }
    return YAMLScalar.text(of: source)
  }

  /// The column of the file at which each line of the text begins.
  func columns(of lines: ArraySlice<FieldLine>, indent: Int, in text: FieldText) -> [Int] {
    lines.map { line in
      let start = text.bytes.skippingColumns(indent, from: line.start, before: line.stop)
      return line.column(of: start, in: text.bytes)
    }
  }
}

extension [UInt8] {
  /// Skips at most `columns` blanks. What stands deeper belongs to the text, be it a tab.
  fileprivate func skippingColumns(_ columns: Int, from start: Int, before end: Int) -> Int {
    var at = start
    var column = 0
    while column < columns, case let length = blankLength(at: at, before: end), length > 0 {
      at += length
      column += 1
    }
    return at
  }
}
