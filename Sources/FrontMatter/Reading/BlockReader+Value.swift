import Diagnostics

/// What a value belongs to: a key or the dash of an item.
struct Slot {
  /// The columns before the key or dash; what is indented deeper belongs to the value.
  let indent: Int
  /// How many groups and lists the key or item is in.
  let depth: Int
  let isItem: Bool
  /// The key or dash, for a value that is empty.
  let place: Place
}

extension BlockReader {
  /// The value that begins at `start`, whose line is taken already, with the lines below it.
  mutating func value(from start: Start, in slot: Slot) -> FieldNode {
    let line = text.lines[start.line]
    guard log.admits(nodeAt: slot.place) else { return empty(at: slot.place) }
    if start.offset >= line.end { return valueBelow(slot) }
    switch text.bytes[start.offset] {
    case .bar, .greater:
      if let node = block(from: start, in: slot) { return node }
    case .quote, .apostrophe:
      if let node = quoted(from: start, under: slot.indent) { return node }
    case .openBracket, .openBrace:
      if let node = flow(from: start, under: slot.indent, depth: slot.depth + 1) { return node }
    case .hash:
      if isComment(from: start, in: slot) { return valueBelow(slot) }
    default: break
    }
    return (slot.isItem ? collectionInItem(from: start, in: slot) : nil)
      ?? plainText(from: start, under: slot.indent)
  }

  func empty(at place: Place) -> FieldNode { FieldNode(.empty, at: place, asTyped: "") }

  /// The value of a key or dash with nothing after it: what is indented below, or a list that is
  /// level with the key.
  private mutating func valueBelow(_ slot: Slot) -> FieldNode {
    guard let line = peek() else { return empty(at: slot.place) }
    let isLevel = line.indent == slot.indent && !slot.isItem && beginsList(next)
    guard line.indent > slot.indent || isLevel else { return empty(at: slot.place) }
    let floor = isLevel ? slot.indent : slot.indent + 1
    if beginsList(next) {
      return collection(
        .list,
        Block(indent: line.indent, floor: floor, depth: slot.depth + 1, isLevelWithKey: isLevel))
    }
    if isMapping(from: next, indent: line.indent, floor: floor) {
      return collection(.record, Block(indent: line.indent, floor: floor, depth: slot.depth + 1))
    }
    if line.columnsBeforeTab != nil {
      reportTab(in: line)
    }
    next += 1
    return value(
      from: Start(offset: line.content, line: next - 1),
      in: Slot(indent: slot.indent, depth: slot.depth, isItem: false, place: slot.place))
  }

  /// `- what: a sign` and `- - a`: a group or a list that begins on the line of its dash.
  private mutating func collectionInItem(from start: Start, in slot: Slot) -> FieldNode? {
    let whole = text.lines[start.line]
    text.lines[start.line].begin(at: start.offset, in: text.bytes)
    let line = text.lines[start.line]
    let block = Block(indent: line.indent, floor: slot.indent + 1, depth: slot.depth + 1)
    // A lone dash is text: a figure that is not known. So is a bullet after a dash.
    if text.bytes[start.offset] == .hyphen, let content = text.itemContent(of: line),
      content < line.end || hasLines(under: line.indent)
    {
      next = start.line
      return collection(.list, block)
    }
    if keys.key(of: line, in: text) != nil,
      isMapping(from: start.line, indent: line.indent, floor: block.floor)
    {
      next = start.line
      return collection(.record, block)
    }
    text.lines[start.line] = whole
    return nil
  }

  private enum Collection { case list, record }

  /// The list or group from the next line on.
  private mutating func collection(_ kind: Collection, _ block: Block) -> FieldNode {
    let start = Start(offset: text.lines[next].content, line: next)
    let place = text.place(ofLine: next)
    guard block.depth <= ReadingLimits.depth else {
      log.report(.tooDeep(at: place))
      next += 1
      skipLines(under: block.floor - 1)
      return empty(at: place)
    }
    let content: FieldNode.Content =
      switch kind {
      case .list: .list(sequence(block))
      case .record: .record(mapping(block))
      }
    return FieldNode(
      content, at: place, asTyped: joined(from: start, through: next - 1, keepingItems: true))
  }

  /// Whether the `#` after a key or dash begins a comment: only where the value stands below it.
  private mutating func isComment(from start: Start, in slot: Slot) -> Bool {
    let line = text.lines[start.line]
    guard text.bytes.isGap(at: start.offset + 1, before: line.end), let below = peek() else {
      return false
    }
    if below.indent == slot.indent { return !slot.isItem && beginsList(next) }
    return below.indent > slot.indent
      && (beginsList(next) || keys.key(of: below, in: text) != nil)
  }

  private mutating func hasLines(under indent: Int) -> Bool {
    peek().map { $0.indent > indent } ?? false
  }
}
