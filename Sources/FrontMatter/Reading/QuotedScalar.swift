/// A value in straight quotes. Where it has escapes or goes on over lines, Yams says what it means.
enum QuotedScalar {
  /// After the quote that closes the one at `start`, which may be lines below.
  static func end(from start: Int, before end: Int, in bytes: [UInt8]) -> Int? {
    let quote = bytes[start]
    var at = start + 1
    while at < end {
      if bytes[at] == .backslash, quote == .quote {
        at += 1
      } else if bytes[at] == quote {
        let isDoubled = quote == .apostrophe && at + 1 < end && bytes[at + 1] == .apostrophe
        guard isDoubled else { return at + 1 }
        at += 1
      }
      at += 1
    }
    return nil
  }

  /// What the quoted text at `range` says; nil where an escape in it means nothing.
  static func text(of range: Range<Int>, in bytes: [UInt8]) -> String? {
    let inner = range.lowerBound + 1..<range.upperBound - 1
    let special: UInt8 = bytes[range.lowerBound] == .quote ? .backslash : .apostrophe
    if !bytes[inner].contains(where: { $0 == special || $0 == .newline }) {
      return String(decoding: bytes[inner], as: UTF8.self)
    }
    var source: [UInt8] = []
    source.reserveCapacity(range.count + 8)
    var start = range.lowerBound
    while true {
      let end = min(bytes.lineEnd(from: start), range.upperBound)
      source += bytes[start..<end]
      guard end < range.upperBound else { break }
      // A blank before each further line: at the left edge `...` would end the document.
      source += [.newline, .space]
      start = bytes.skippingBlanks(from: end + 1, before: range.upperBound)
    }
    return YAMLScalar.text(of: source)
  }

  /// The first backslash of a text in double quotes that begins no escape.
  static func unknownEscape(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    var at = range.lowerBound + 1
    while at + 1 < range.upperBound {
      if bytes[at] == .backslash {
        if !escapes.contains(bytes[at + 1]) { return at }
        at += 1
      }
      at += 1
    }
    return nil
  }

  /// The backslash of a path such as `"C:\new"` or `"\\\\server\new"` that begins a code which has a
  /// meaning, so that the path is not what was typed.
  static func codeInPath(in range: Range<Int>, of bytes: [UInt8]) -> Int? {
    guard bytes[range.lowerBound] == .quote else { return nil }
    let inner = bytes[range.lowerBound + 1..<range.upperBound - 1]
    let start: Int
    if inner.starts(with: [.backslash, .backslash]), inner.dropFirst(2).first != .backslash {
      start = inner.startIndex + 2
    } else if let colon = inner.firstIndex(of: .colon), colon > inner.startIndex,
      inner[colon...].dropFirst().first == .backslash, bytes[colon - 1].isLetter,
      !bytes[colon - 2].isLetterOrDigit
    {
      start = colon + 1
    } else {
      return nil
    }
    var at = start
    while at + 1 < inner.endIndex {
      if bytes[at] == .backslash {
        if bytes[at + 1].isLetterOrDigit { return at }
        at += 1
      }
      at += 1
    }
    return nil
  }

  /// What may follow a backslash.
  private static let escapes = Set("0abt\tnvfre \"/\\N_LPxuU\n".utf8)
}
