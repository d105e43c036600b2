/// A key at the beginning of a line, with its colon.
struct KeyMark {
  /// The key without its blanks, quotes included.
  let key: Range<Int>
  let isQuoted: Bool
  /// Where the value begins: after the colon and its blanks, or at the end of the line.
  let value: Int
}

/// Recognises keys.
struct KeyFinder: Sendable {
  /// The declared keys, normalised.
  let known: Set<String>

  /// The key that `line` begins with. Its colon is followed by a blank or by nothing; only a known
  /// key and one before a brace can do without (`year:2013/14`, `17+:{members: 2}`, but not `http://x` and `10:30`).
  func key(of line: FieldLine, in text: FieldText) -> KeyMark? {
    let bytes = text.bytes
    var at = line.content
    if at < line.end, bytes[at].isQuote {
      let quoted = QuotedScalar.end(from: at, before: line.end, in: bytes)
      guard let quoted else { return nil }
      let colon = bytes.skippingBlanks(from: quoted, before: line.end)
      if colon < line.end, bytes[colon] == .colon {
        return mark(at..<quoted, isQuoted: true, colon: colon, of: line, in: bytes)
      }
      at = quoted
    }
    let limit = min(line.end, line.content + ReadingLimits.key)
    var isFirst = true
    while at < limit {
      if bytes[at] == .colon, at > line.content {
        let isColon =
          bytes.isGap(at: at + 1, before: line.end)
          || isFirst && (bytes[at + 1] == .openBrace || isKnown(line.content..<at, in: text))
        if isColon {
          return mark(line.content..<at, isQuoted: false, colon: at, of: line, in: bytes)
        }
        isFirst = false
      }
      at += 1
    }
    return nil
  }

  /// The key of a line that can only be an entry of a group, and whose colon no blank follows:
  /// `No:30`, `Mon-Fri:8am to 6pm`. Nil where the colon may be meant otherwise.
  func closeKey(of line: FieldLine, in text: FieldText) -> KeyMark? {
    let range = line.content..<line.end
    guard range.count <= ReadingLimits.key, let colon = CloseColon(in: range, of: text.bytes),
      colon.isClear
    else { return nil }
    return mark(
      line.content..<colon.offset, isQuoted: false, colon: colon.offset, of: line, in: text.bytes)
  }

  private func mark(
    _ key: Range<Int>, isQuoted: Bool, colon: Int, of line: FieldLine, in bytes: [UInt8]
  ) -> KeyMark {
    KeyMark(
      key: bytes.trimmingBlanks(key), isQuoted: isQuoted,
      value: bytes.skippingBlanks(from: colon + 1, before: line.end))
  }

  /// Whether these bytes are a declared key.
  func isKnown(_ key: Range<Int>, in text: FieldText) -> Bool {
    // No declared key is as long, and most colons without a blank end no key.
    key.count <= 64 && known.contains(normalised(key: text.string(key)))
  }
}

extension [UInt8] {
  /// Without the blanks, and line ends, at the end.
  func trimmingBlanks(_ range: Range<Int>) -> Range<Int> {
    var end = range.lowerBound
    var at = range.lowerBound
    while at < range.upperBound {
      let blank = self[at] == .newline ? 1 : blankLength(at: at, before: range.upperBound)
      at += Swift.max(blank, 1)
      if blank == 0 { end = at }
    }
    return range.lowerBound..<end
  }
}
