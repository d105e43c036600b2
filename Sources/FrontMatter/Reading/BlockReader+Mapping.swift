import Diagnostics

extension BlockReader {
  /// The entries of a group, from the next line on. A key that is typed twice is reported, and its
  /// first value stands.
  mutating func mapping(_ block: Block) -> [FieldEntry] {
    var entries: [FieldEntry] = []
    var places: [String: Place] = [:]
    while let line = peek(), line.indent >= block.floor {
      let place = text.place(ofLine: next)
      guard let entry = longEntry(of: line, in: block) ?? entry(of: line, in: block) else {
        skipStray(line)
        continue
      }
      checkIndent(of: line, is: block.indent, at: place)
      if let first = places[entry.key] {
        log.report(.repeatedKey(entry.key, first: first, at: entry.place))
      } else {
        places[entry.key] = entry.place
        entries.append(entry)
      }
    }
    return entries
  }

  /// `key: value`
  private mutating func entry(of line: FieldLine, in block: Block) -> FieldEntry? {
    guard text.bytes[line.content] != .hyphen || text.itemContent(of: line) == nil,
      let mark = keys.key(of: line, in: text)
        // The fields of a file have other names than people give to answers and days.
        ?? (block.depth > 1 ? keys.closeKey(of: line, in: text) : nil)
    else { return nil }
    let place = text.place(mark.key)
    let start = Start(offset: mark.value, line: next)
    next += 1
    let value = value(
      from: start, in: Slot(indent: line.indent, depth: block.depth, isItem: false, place: place))
    return FieldEntry(key: keyText(mark), place: place, value: value)
  }

  private mutating func keyText(_ mark: KeyMark) -> String {
    guard mark.isQuoted else { return text.string(mark.key) }
    return quotedText(mark.key)
  }

  /// `? a long key` and `: its value` on the next line, which other programs write for a key that
  /// has more than a hundred letters.
  private mutating func longEntry(of line: FieldLine, in block: Block) -> FieldEntry? {
    guard text.bytes[line.content] == .question, isLongEntry(line) else { return nil }
    let before = (next, log)
    let slot = Slot(
      indent: line.indent, depth: block.depth, isItem: false, place: text.place(ofLine: next))
    let key = value(from: start(after: line.content + 1, of: line), in: slot)
    guard case .scalar(let scalar) = key.content, let colon = peek(), colon.indent == line.indent,
      text.bytes[colon.content] == .colon, isLongEntry(colon)
    else {
      (next, log) = before
      return nil
    }
    let value = value(
      from: start(after: colon.content + 1, of: colon),
      in: Slot(indent: line.indent, depth: block.depth, isItem: true, place: key.place))
    return FieldEntry(key: scalar.text, place: key.place, value: value)
  }

  /// Takes the next line, of which the value begins after `offset`.
  private mutating func start(after offset: Int, of line: FieldLine) -> Start {
    next += 1
    return Start(
      offset: text.bytes.skippingBlanks(from: offset, before: line.end), line: next - 1)
  }

  /// Reports the next line, which has no key, and skips it with what is indented below it.
  private mutating func skipStray(_ line: FieldLine) {
    if !log.isSilent { reportStray(line) }
    next += 1
    skipLines(under: line.indent)
  }

  private mutating func reportStray(_ line: FieldLine) {
    let place = text.place(ofLine: next)
    if line.columnsBeforeTab != nil {
      reportTab(in: line)
    } else if text.itemContent(of: line) != nil {
      log.report(.itemWithoutList(at: place))
    } else if text.isNumberedItem(line) {
      log.report(.numberedItem(at: place))
    } else if let meant = otherMark(in: line) {
      log.report(.noColon(meant, at: place))
    } else if line.end - line.content <= 80,
      let colon = CloseColon(in: line.content..<line.end, of: text.bytes)
    {
      // `**who_for:** x` is how other texts set a word apart.
      let isStar = { (byte: UInt8) in byte == UInt8(ascii: "*") || byte == .space }
      let key = text.bytes[line.content..<colon.offset].drop(while: isStar)
      let rest = text.bytes[colon.offset + 1..<line.end]
      let meant = key.startIndex > line.content ? rest.drop(while: isStar) : rest
      log.report(
        .noBlankAfterColon(
          "\(String(decoding: key, as: UTF8.self)): \(String(decoding: meant, as: UTF8.self))",
          at: place))
    } else {
      log.report(.noKey(at: place))
    }
  }

  /// What is meant by `title = Appointments`, where another mark stands in place of the colon after
  /// a known key.
  private func otherMark(in line: FieldLine) -> String? {
    let bytes = text.bytes[line.content..<min(line.end, line.content + 80)]
    for at in bytes.indices {
      let mark = Self.otherMarks.first { bytes[at...].starts(with: $0) }
      guard let mark else { continue }
      guard keys.isKnown(line.content..<at, in: text) else { return nil }
      let key = text.string(text.bytes.trimmingBlanks(line.content..<at))
      return "\(key): \(text.string(at + mark.count..<line.end).trimmed)"
    }
    return nil
  }

  private static let otherMarks = ["=", ";", "：", " - ", " – "].map { Array($0.utf8) }

  /// Half of `? a long key` and `: its value`.
  private func isLongEntry(_ line: FieldLine) -> Bool {
    let mark = text.bytes[line.content]
    return (mark == .question || mark == .colon)
      && text.bytes.isGap(at: line.content + 1, before: line.end)
  }

  /// Whether the lines of a group or of a text, from `index` on, are a group: the first begins with
  /// a known key, as it is declared, or most have a key. (A text has a colon now and then, and its
  /// first word may well be a key's, but with a capital: `Training: all staff`.)
  func isMapping(from index: Int, indent: Int, floor: Int) -> Bool {
    var withKey = 0
    var without = 0
    for (offset, line) in text.lines[index...].enumerated() {
      if line.isBlank || text.isComment(line, keys: keys) { continue }
      if line.indent < floor { break }
      if line.indent > indent { continue }
      if let mark = keys.key(of: line, in: text) {
        if offset == 0, keys.known.contains(text.string(mark.key)) { return true }
        withKey += 1
      } else if isLongEntry(line) {
        withKey += 1
      } else if text.itemContent(of: line) == nil, keys.closeKey(of: line, in: text) == nil {
        without += 1
      }
    }
    return withKey > without
  }
}
