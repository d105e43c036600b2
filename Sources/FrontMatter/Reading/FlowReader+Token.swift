import Diagnostics

extension FlowReader {
  /// A key or a value that is no list and no group.
  struct Token {
    let text: String
    let node: FieldNode
  }

  /// Reads to the comma or bracket, or as a key to the colon, that ends the text.
  mutating func token(isKey: Bool) throws(Failure) -> Token {
    let start = at
    guard log.admits(nodeAt: text.place(start..<start + 1)) else { throw .tooMany }
    if text.bytes[at].isQuote, let said = quoted(isKey: isKey, from: start) { return said }
    skipText(isKey: isKey)
    if !isKey { joinDigits(from: start) }
    let range = text.bytes.trimmingBlanks(start..<at)
    let said = folded(range)
    let place = text.place(range)
    // Empty only before a colon that has no key.
    let content: FieldNode.Content = said.isEmpty ? .empty : .scalar(Scalar(said, style: .plain))
    return Token(text: said, node: FieldNode(content, at: place, asTyped: said))
  }

  /// A text wholly in straight quotes; nil where it goes on after them.
  private mutating func quoted(isKey: Bool, from start: Int) -> Token? {
    guard let after = QuotedScalar.end(from: start, before: end, in: text.bytes) else { return nil }
    at = after
    skipSpace()
    let isWhole =
      at >= end || text.bytes[at] == .comma || text.bytes[at].closes
      || isKey && text.bytes[at] == .colon
    guard isWhole else {
      at = start
      return nil
    }
    let range = start..<after
    var said = QuotedScalar.text(of: range, in: text.bytes)
    if said == nil {
      log.report(.unreadableQuotes(range, in: text))
      said = text.string(range)
    } else {
      log.warnOfCodeInPath(range, in: text)
    }
    let scalar = Scalar(said ?? "", style: .quoted)
    return Token(
      text: scalar.text,
      node: FieldNode(.scalar(scalar), at: text.place(range), asTyped: folded(range)))
  }

  /// Whether a key ends here. (After quotes any colon ends it, as in JSON.)
  var isAtColon: Bool { at < end && text.bytes[at] == .colon }

  private mutating func skipText(isKey: Bool) {
    let start = at
    var isFirst = true
    var ownBrackets = 0
    while at < end {
      switch text.bytes[at] {
      case .comma where ownBrackets == 0: return
      case .openBracket, .openBrace: ownBrackets += 1
      case .closeBracket, .closeBrace:
        if ownBrackets == 0 { return }
        ownBrackets -= 1
      case .colon where isKey && ownBrackets == 0:
        if endsKey(at) || isFirst && keys.isKnown(start..<at, in: text) { return }
        isFirst = false
      case .newline: skipCommentLines()
      default: break
      }
      at += 1
    }
  }

  private func endsKey(_ colon: Int) -> Bool {
    let after = colon + 1
    return text.bytes.isGap(at: after, before: end) || text.bytes[after] == .newline
      || text.bytes[after] == .comma || text.bytes[after].closes
  }

  /// `9,203` in braces is two texts for YAML: reported, and read as the number that was meant.
  private mutating func joinDigits(from start: Int) {
    let first = at
    guard 1...3 ~= first - start, text.bytes[start..<first].allSatisfy(\.isDigit) else { return }
    while at < end, text.bytes[at] == .comma, isGroup(at + 1) { at += 4 }
    guard at > first else { return }
    log.report(.commaInNumber(text.string(start..<at), at: text.place(start..<at)))
  }

  /// `{Yes:1,030}` like `{Yes: 1,030}`.
  mutating func withJoinedDigits(_ entry: FieldEntry) -> FieldEntry {
    let start = at - entry.value.asTyped.utf8.count
    let before = at
    joinDigits(from: start)
    guard at > before else { return entry }
    var entry = entry
    let typed = text.string(start..<at)
    entry.value = FieldNode(
      .scalar(Scalar(typed, style: .plain)), at: text.place(start..<at), asTyped: typed)
    return entry
  }

  /// Whether exactly three digits stand here, and nothing but the end of the text after them.
  private func isGroup(_ start: Int) -> Bool {
    guard start + 3 <= end, text.bytes[start..<start + 3].allSatisfy(\.isDigit) else {
      return false
    }
    let after = start + 3
    return text.bytes.isGap(at: after, before: end) || text.bytes[after] == .comma
      || text.bytes[after].closes || text.bytes[after] == .newline
  }

  /// Skips blanks, line ends and comments.
  mutating func skipSpace() {
    while at < end {
      let blanks = text.bytes.skippingBlanks(from: at, before: end)
      if blanks < end, text.bytes[blanks] == .newline {
        at = blanks + 1
      } else if blanks < end, text.bytes[blanks] == .hash,
        text.bytes.isGap(at: blanks + 1, before: end) || text.bytes[blanks + 1] == .newline
      {
        at = min(text.bytes.lineEnd(from: blanks), end)
      } else {
        at = blanks
        return
      }
    }
  }

  /// At a line end inside a text: skips the comment lines below.
  private mutating func skipCommentLines() {
    while at < end {
      let line = FieldLine(in: text.bytes, from: at + 1)
      guard line.stop <= end, text.isCommentInText(line) else { return }
      at = line.stop
    }
  }

  /// The lines of a text inside braces, joined by a space.
  func folded(_ range: Range<Int>) -> String {
    guard text.bytes[range].contains(.newline) else { return text.string(range) }
    var joined: [UInt8] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let stop = min(text.bytes.lineEnd(from: start), range.upperBound)
      let line = FieldLine(in: text.bytes, from: start)
      if !line.isBlank, start == range.lowerBound || !text.isCommentInText(line) {
        if !joined.isEmpty { joined.append(.space) }
        joined += text.bytes[line.content..<min(line.end, stop)]
      }
      start = stop + 1
    }
    return String(decoding: joined, as: UTF8.self)
  }
}
