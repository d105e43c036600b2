import Diagnostics

extension BlockReader {
  /// Text as typed: to the end of its line, and on over the lines that are indented deeper.
  mutating func plainText(from start: Start, under indent: Int) -> FieldNode {
    var last = start.line
    var hasItem = false
    var index = start.line + 1
    while index < text.lines.count {
      let line = text.lines[index]
      if !line.isBlank, !text.isCommentInText(line) {
        guard line.indent > indent else { break }
        checkContinuation(index, of: start, hasItem: &hasItem)
        last = index
      }
      index += 1
    }
    next = last + 1
    let typed = joined(from: start, through: last, keepingItems: false)
    return FieldNode(
      .scalar(Scalar(typed, style: .plain, typedLines: lines(from: start, through: last))),
      at: place(of: start), asTyped: typed)
  }

  /// The lines of a text that has several, empty ones and comments left out.
  private func lines(from start: Start, through last: Int) -> [NumberedLine] {
    guard last > start.line else { return [] }
    let first = start.offset..<max(start.offset, text.lines[start.line].end)
    return [line(start.line, first)]
      + ((start.line + 1)...last).compactMap { index in
        let line = text.lines[index]
        guard !line.isBlank, !text.isCommentInText(line) else { return nil }
        return self.line(index, line.content..<line.end)
      }
  }

  private func line(_ index: Int, _ range: Range<Int>) -> NumberedLine {
    NumberedLine(
      text.place(ofLine: index).line ?? 1,
      column: text.lines[index].column(of: range.lowerBound, in: text.bytes), text.string(range))
  }

  func place(of start: Start) -> Place {
    text.place(start.offset..<text.lines[start.line].end)
  }

  /// Says what a line that goes on with a text may have been meant for: of items only the first.
  private mutating func checkContinuation(
    _ index: Int, of start: Start, hasItem: inout Bool
  ) {
    let line = text.lines[index]
    if line.columnsBeforeTab != nil {
      reportTab(in: line)
    } else if text.itemContent(of: line) != nil || text.isNumberedItem(line) {
      if !hasItem {
        log.report(.itemInText(isInItem: isItem(start), at: text.place(ofLine: index)))
      }
      hasItem = true
    } else if let mark = keys.key(of: line, in: text), keys.isKnown(mark.key, in: text) {
      log.report(.fieldInText(text.string(mark.key), at: text.place(mark.key)))
    }
  }

  /// Whether the text is that of an item, rather than of a key.
  private func isItem(_ start: Start) -> Bool {
    let whole = FieldLine(in: text.bytes, from: text.lines[start.line].start)
    return text.itemContent(of: whole, loosely: true) == start.offset
  }

  /// The lines from `start` on as one text: a space between two lines, an empty line where empty
  /// lines part them, and, where asked, each item of a list on a line of its own.
  func joined(from start: Start, through last: Int, keepingItems: Bool) -> String {
    let bytes = text.bytes
    let first = start.offset..<max(start.offset, text.lines[start.line].end)
    if last <= start.line { return text.string(first) }
    var typed = Array(bytes[first])
    var partsParagraph = false
    for line in text.lines[(start.line + 1)...last] {
      if line.isBlank { partsParagraph = true }
      if line.isBlank || text.isCommentInText(line) { continue }
      // A line that is an item may have been begun anew after its dash.
      let content = bytes.skippingBlanks(from: line.start, before: line.end)
      if partsParagraph {
        typed += [.newline, .newline]
      } else {
        let whole = FieldLine(in: bytes, from: line.start)
        let isItem = keepingItems && text.itemContent(of: whole, loosely: true) != nil
        typed.append(isItem ? .newline : .space)
      }
      typed += bytes[content..<line.end]
      partsParagraph = false
    }
    return String(decoding: typed, as: UTF8.self)
  }
}
