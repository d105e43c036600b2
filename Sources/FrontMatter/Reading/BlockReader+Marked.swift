import Diagnostics

/// Values that begin with a mark of YAML: straight quotes, a bracket or brace, `|` or `>`. Each is
/// what YAML makes of it if it makes up the whole value, and otherwise text that begins that way.
extension BlockReader {
  /// Wholly in straight quotes.
  mutating func quoted(from start: Start, under indent: Int) -> FieldNode? {
    let end = regionEnd(from: start, under: indent)
    guard let after = QuotedScalar.end(from: start.offset, before: end, in: text.bytes) else {
      // An apostrophe may begin a word: 'Tis.
      return text.bytes[start.offset] == .apostrophe ? nil : unclosed(from: start, under: indent)
    }
    guard let last = lineEnded(by: after, from: start), ends(last, under: indent) else {
      return nil
    }
    warnOfComment(after, onLine: last)
    let range = start.offset..<after
    return FieldNode(
      .scalar(Scalar(quotedText(range), style: .quoted)), at: text.place(range),
      asTyped: joined(from: start, through: last, keepingItems: false))
  }

  /// What is in quotes; reported, and as typed, where it has an escape that means nothing.
  mutating func quotedText(_ range: Range<Int>) -> String {
    if let said = QuotedScalar.text(of: range, in: text.bytes) {
      log.warnOfCodeInPath(range, in: text)
      return said
    }
    log.report(.unreadableQuotes(range, in: text))
    return text.string(range)
  }

  /// `[a, b]` or `{patients: 12, members: 5}`.
  mutating func flow(from start: Start, under indent: Int, depth: Int) -> FieldNode? {
    let end = regionEnd(from: start, under: indent)
    var reader = FlowReader(text, keys: keys, log: log, from: start.offset, to: end)
    do {
      var node = try reader.collection(depth: depth)
      guard let last = lineEnded(by: reader.at, from: start) else { return nil }
      let before = log
      log = reader.log
      guard ends(last, under: indent) else {
        log = before
        return nil
      }
      warnOfComment(reader.at, onLine: last)
      node.asTyped = joined(from: start, through: last, keepingItems: false)
      return node
    } catch {
      switch error {
      case .unclosed:
        return unclosed(from: start, under: indent)
      case .tooDeep(let place):
        log.report(.tooDeep(at: place))
        return plainText(from: start, under: indent)
      case .tooMany:
        log = reader.log
        return empty(at: place(of: start))
      }
    }
  }

  /// A text of several lines, begun with `|` or `>`.
  mutating func block(from start: Start, in slot: Slot) -> FieldNode? {
    let header = text.lines[start.line]
    guard let scalar = BlockScalar(header: start.offset, of: header, in: text.bytes) else {
      return nil
    }
    let end = regionEndLine(from: start, under: slot.indent)
    let lines = text.lines[(start.line + 1)..<end]
    var indent = scalar.depth.map { slot.indent + $0 } ?? 1
    if let first = lines.first(where: { !$0.isBlank }) {
      var found = first.indent
      if let columns = first.columnsBeforeTab, columns > slot.indent { found = columns }
      // `>7` and a line below that is indented less is no header but a text.
      if scalar.depth == nil { indent = found } else if found < indent { return nil }
    } else if scalar.depth == nil, !scalar.keepsEmptyLines || lines.isEmpty {
      return empty(at: slot.place)
    } else if !scalar.keepsEmptyLines, !lines.contains(where: { $0.indent > indent }) {
      return nil
    }
    for line in lines where !line.isBlank && line.columnsBeforeTab ?? .max <= slot.indent {
      reportTab(in: line)
    }
    next = end
    let place = place(of: start)
    let said = scalar.text(of: lines, indent: indent, in: text)
    if said == nil { log.report(.unreadable(at: place)) }
    let typed = said ?? joined(from: start, through: end - 1, keepingItems: true)
    return FieldNode(
      .scalar(
        scalar.joinsLines
          ? Scalar(typed, style: .folded)
          : Scalar(
            typed, style: .block, columns: scalar.columns(of: lines, indent: indent, in: text))),
      at: place, asTyped: typed)
  }

  /// A bracket or a quote that is never closed: read as text, and said, since a mistake is likely.
  private mutating func unclosed(from start: Start, under indent: Int) -> FieldNode {
    let node = plainText(from: start, under: indent)
    let opening = start.offset..<start.offset + 1
    log.report(
      .unclosed(
        text.string(opening), severity: next - 1 > start.line ? .error : .warning,
        at: text.place(opening)))
    return node
  }

  /// The line that ends with what was read up to `offset`, a comment aside; nil where text follows.
  private func lineEnded(by offset: Int, from start: Start) -> Int? {
    var index = start.line
    while text.lines[index].stop < offset { index += 1 }
    let end = text.lines[index].end
    let rest = text.bytes.skippingBlanks(from: offset, before: end)
    let isEnd = rest >= end || rest > offset && text.bytes[rest] == .hash
    return isEnd ? index : nil
  }

  /// A comment to YAML, but perhaps words to whoever typed it.
  private mutating func warnOfComment(_ offset: Int, onLine last: Int) {
    let end = text.lines[last].end
    let rest = text.bytes.skippingBlanks(from: offset, before: end)
    guard rest < end else { return }
    log.report(.commentAfterValue(at: text.place(rest..<end)))
  }

  /// Whether the value ends with line `last`. Keys or items below it are reported, and skipped; any
  /// other line that is indented below it makes the whole a text.
  private mutating func ends(_ last: Int, under indent: Int) -> Bool {
    let before = next
    next = last + 1
    guard let line = peek(), line.indent > indent else { return true }
    guard keys.key(of: line, in: text) != nil || text.itemContent(of: line) != nil else {
      next = before
      return false
    }
    log.report(.belowValue(at: text.place(ofLine: next)))
    skipLines(under: indent)
    return true
  }

  /// The end of the lines that a value may take: those that are indented deeper than its key, and
  /// a line below which closes what the value opened.
  private func regionEnd(from start: Start, under indent: Int) -> Int {
    let end = regionEndLine(from: start, under: indent)
    if text.bytes[start.offset].opens, end < text.lines.count, text.lines[end].indent == indent,
      text.bytes[text.lines[end].content].closes
    {
      return text.lines[end].end
    }
    return text.lines[end - 1].end
  }

  private func regionEndLine(from start: Start, under indent: Int) -> Int {
    let below = text.lines[(start.line + 1)...]
    return below.firstIndex { !$0.isBlank && $0.indent <= indent } ?? text.lines.endIndex
  }
}
