import Diagnostics

/// Reads what stands in brackets and braces: `[a, b]`, `{patients: 12, members: 5}`. A comma ends a
/// text there, unless it is in straight quotes or in brackets of the text's own.
struct FlowReader {
  enum Failure: Error {
    /// Or closed by the wrong one.
    case unclosed
    case tooDeep(Place)
    case tooMany
  }

  let text: FieldText
  let keys: KeyFinder
  /// The end of the lines that the value may take.
  let end: Int
  var log: ReadingLog
  /// The offset that is read next.
  var at: Int

  init(_ text: FieldText, keys: KeyFinder, log: ReadingLog, from start: Int, to end: Int) {
    self.text = text
    self.keys = keys
    self.log = log
    self.end = end
    at = start
  }

  /// The list or group that opens here.
  mutating func collection(depth: Int) throws(Failure) -> FieldNode {
    let start = at
    guard depth <= ReadingLimits.depth else {
      throw .tooDeep(text.place(start..<start + 1))
    }
    let isList = text.bytes[at] == .openBracket
    at += 1
    var items: [FieldNode] = []
    var entries: [FieldEntry] = []
    var places: [String: Place] = [:]
    while try !closes(with: isList ? .closeBracket : .closeBrace) {
      if isList {
        items.append(try item(depth: depth))
      } else if let entry = try entry(depth: depth) {
        if let first = places[entry.key] {
          log.report(.repeatedKey(entry.key, first: first, at: entry.place))
        } else {
          places[entry.key] = entry.place
          entries.append(entry)
        }
      }
    }
    return node(isList ? .list(items) : .record(entries), from: start)
  }

  /// Goes on to the next value; true after the closing bracket.
  private mutating func closes(with closing: UInt8) throws(Failure) -> Bool {
    skipSpace()
    while at < end, text.bytes[at] == .comma {
      at += 1
      skipSpace()
    }
    guard at < end else { throw .unclosed }
    guard text.bytes[at].closes else { return false }
    guard text.bytes[at] == closing else { throw .unclosed }
    at += 1
    return true
  }

  /// An item; `[Flu: book now]` is a group of one field for YAML, and text for who wants text.
  private mutating func item(depth: Int) throws(Failure) -> FieldNode {
    if let nested = try nested(depth: depth) { return nested }
    let start = at
    let token = try token(isKey: true)
    guard isAtColon else { return token.node }
    guard depth < ReadingLimits.depth else { throw .tooDeep(text.place(start..<start + 1)) }
    let entry = try entry(after: token, depth: depth + 1)
    return node(.record([entry]), from: start)
  }

  private mutating func entry(depth: Int) throws(Failure) -> FieldEntry? {
    // `? a long key : its value`, as other programs write it.
    if text.bytes[at] == .question, text.bytes.isGap(at: at + 1, before: end) {
      at += 1
      skipSpace()
    }
    if isAtColon { throw .unclosed }
    let token = try token(isKey: true)
    guard isAtColon else {
      guard !token.text.isEmpty else { return nil }
      if case .scalar(let scalar) = token.node.content, scalar.style == .plain,
        let entry = FieldEntry(closeColonIn: token.text, at: token.node.place)
      {
        return withJoinedDigits(entry)
      }
      return FieldEntry(
        key: token.text, place: token.node.place,
        value: FieldNode(.empty, at: token.node.place, asTyped: ""))
    }
    return try entry(after: token, depth: depth)
  }

  private mutating func entry(after key: Token, depth: Int) throws(Failure) -> FieldEntry {
    at += 1
    skipSpace()
    let value: FieldNode
    if at >= end || text.bytes[at] == .comma || text.bytes[at].closes {
      value = FieldNode(.empty, at: key.node.place, asTyped: "")
    } else if let nested = try nested(depth: depth) {
      value = nested
    } else {
      value = try token(isKey: false).node
    }
    return FieldEntry(key: key.text, place: key.node.place, value: value)
  }

  /// A list or group inside; nil where more text follows it: `[a link](x.md), an item`.
  private mutating func nested(depth: Int) throws(Failure) -> FieldNode? {
    guard text.bytes[at].opens else { return nil }
    let before = (at, log)
    let node = try collection(depth: depth + 1)
    skipSpace()
    if at < end, text.bytes[at] == .comma || text.bytes[at].closes { return node }
    (at, log) = before
    return nil
  }

  /// The node that was read since `start`.
  func node(_ content: FieldNode.Content, from start: Int) -> FieldNode {
    FieldNode(content, at: text.place(start..<at), asTyped: folded(start..<at))
  }
}
