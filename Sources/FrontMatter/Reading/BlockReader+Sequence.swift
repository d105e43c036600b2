import Diagnostics

extension BlockReader {
  /// The items of a list, from the next line on.
  mutating func sequence(_ block: Block) -> [FieldNode] {
    var items: [FieldNode] = []
    while let line = peek(), line.indent >= block.floor {
      guard let content = text.itemContent(of: line, loosely: true) else {
        if block.isLevelWithKey, line.indent == block.indent { break }
        skipStray(line, in: block)
        continue
      }
      checkIndent(of: line, is: block.indent, at: text.place(ofLine: next))
      let place = text.place(line.content..<line.content + 1)
      let start = Start(offset: content, line: next)
      next += 1
      items.append(
        value(
          from: start, in: Slot(indent: line.indent, depth: block.depth, isItem: true, place: place)
        ))
    }
    return items
  }

  /// Reports the next line, which stands among items and is none.
  private mutating func skipStray(_ line: FieldLine, in block: Block) {
    let place = text.place(ofLine: next)
    if line.columnsBeforeTab != nil {
      reportTab(in: line)
    } else if keys.key(of: line, in: text) != nil {
      log.report(.keyAmongItems(at: place))
    } else {
      log.report(.noDash(at: place))
    }
    next += 1
    skipLines(under: line.indent)
  }

  /// Whether a list begins on line `index`: with a dash and a blank or with a bullet, or with a
  /// dash alone where the lines level with it show that a list is meant.
  func beginsList(_ index: Int) -> Bool {
    let first = text.lines[index]
    if text.itemContent(of: first) != nil { return true }
    guard text.itemContent(of: first, loosely: true) != nil else { return false }
    for line in text.lines[(index + 1)...] where !line.isBlank && line.indent <= first.indent {
      if text.isComment(line, keys: keys) { continue }
      return line.indent == first.indent && text.itemContent(of: line, loosely: true) != nil
    }
    return false
  }
}
