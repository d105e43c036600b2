/// What the first characters of a line say that it is.
extension FieldText {
  /// Where the text of a list item begins, after its dash or bullet; nil where the line is none.
  /// `-text` without a blank is one only among other items (`loosely`).
  func itemContent(of line: FieldLine, loosely: Bool = false) -> Int? {
    guard let marker = bullet(at: line.content, before: line.end) else { return nil }
    let after = line.content + marker.length
    guard !marker.needsBlank || bytes.isGap(at: after, before: line.end) else {
      let isDash = bytes[line.content] == .hyphen && bytes[after] != .hyphen
      return loosely && isDash ? after : nil
    }
    return bytes.skippingBlanks(from: after, before: line.end)
  }

  private func bullet(at offset: Int, before end: Int) -> (length: Int, needsBlank: Bool)? {
    guard offset < end else { return nil }
    switch bytes[offset] {
    case .hyphen: return (1, true)
    // A star by itself is text.
    case .star: return offset + 1 < end ? (1, true) : nil
    case 0xC2, 0xE2: break
    default: return nil
    }
    func begins(_ bullet: String.UTF8View) -> Bool { bytes[offset..<end].starts(with: bullet) }
    if begins("–".utf8) { return offset + 3 < end ? (3, true) : nil }
    if begins("·".utf8) { return (2, false) }
    return begins("•".utf8) || begins("◦".utf8) || begins("▪".utf8) ? (3, false) : nil
  }

  /// `1. first`, `2) second`.
  func isNumberedItem(_ line: FieldLine) -> Bool {
    let digits = bytes[line.content..<line.end].prefix(while: \.isDigit)
    let mark = digits.endIndex
    guard 1...2 ~= digits.count, mark + 1 < line.end,
      bytes[mark] == UInt8(ascii: ".")
        || bytes[mark] == UInt8(ascii: ")")
    else { return false }
    return bytes.isGap(at: mark + 1, before: line.end)
  }

  /// A line `# ...` inside a text: nothing of it is read.
  func isCommentInText(_ line: FieldLine) -> Bool {
    guard !line.isBlank, bytes[line.content] == .hash else { return false }
    let after = bytes[line.content..<line.end].firstIndex { $0 != .hash } ?? line.end
    return bytes.isGap(at: after, before: line.end)
  }

  /// A comment among keys and items, where `#title: old` is one too; only a number makes a key
  /// (`#1: Access`).
  func isComment(_ line: FieldLine, keys: KeyFinder) -> Bool {
    guard !line.isBlank, bytes[line.content] == .hash else { return false }
    let isNumber = line.content + 1 < line.end && bytes[line.content + 1].isDigit
    return !isNumber || keys.key(of: line, in: self) == nil
  }
}
