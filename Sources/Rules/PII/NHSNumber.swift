/// An NHS number found in text: ten digits with a check digit.
struct NHSNumber: Equatable {
  /// Offsets into the bytes.
  let range: Range<Int>

  /// Every NHS number in `text`, whichever way it is written.
  ///
  /// Ten digits in a row, or 3-3-4 parted by single spaces or hyphens, with no digit directly before
  /// or after that belongs to the same number. Not reported: a number that begins with 0 or follows
  /// +44, or that stands right after words such as `tel`.
  static func all(in text: [UInt8]) -> [NHSNumber] {
    var found: [NHSNumber] = []
    var index = 0
    while index < text.count {
      guard isDigit(text[index]), index == 0 || !isDigit(text[index - 1]) else {
        index += 1
        continue
      }
      if let range = candidate(in: text, from: index), isReported(range, in: text) {
        found.append(NHSNumber(range: range))
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// The ten digits that begin at `start`, in one of the accepted spellings.
  private static func candidate(in text: [UInt8], from start: Int) -> Range<Int>? {
    for groups in [[10], [3, 3, 4]] {
      guard let end = match(groups, in: text, from: start), end == text.count || !isDigit(text[end])
      else { continue }
      if isValid(text[start..<end].filter(isDigit)) { return start..<end }
    }
    return nil
  }

  private static func match(_ groups: [Int], in text: [UInt8], from start: Int) -> Int? {
    var index = start
    for (number, size) in groups.enumerated() {
      if number > 0 {
        guard let width = separatorWidth(in: text, at: index) else { return nil }
        index += width
      }
      guard index + size <= text.count, text[index..<index + size].allSatisfy(isDigit) else {
        return nil
      }
      index += size
    }
    return index
  }

  /// A single space or hyphen in any of its widths: no-break, thin, en dash. A line break with its
  /// indentation is a space as well, since the page shows it as one.
  private static func separatorWidth(in text: [UInt8], at index: Int) -> Int? {
    guard index < text.count else { return nil }
    switch text[index] {
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "\t"): return 1
    case UInt8(ascii: "\n"):
      let indent = text[(index + 1)...].prefix { $0 == UInt8(ascii: " ") }.count
      return 1 + indent
    case 0xC2 where text[index...].starts(with: [0xC2, 0xA0]): return 2
    case 0xE2:
      let spaces: [[UInt8]] = [
        [0xE2, 0x80, 0x87], [0xE2, 0x80, 0x89], [0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x90],
        [0xE2, 0x80, 0x91], [0xE2, 0x80, 0x93], [0xE2, 0x88, 0x92],
      ]
      return spaces.contains { text[index...].starts(with: $0) } ? 3 : nil
    default: return nil
    }
  }

  /// Modulus 11: weights 10 to 2, check digit 11 − remainder; 11 becomes 0 and 10 is no number.
  private static func isValid(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10, let last = digits.last else { return false }
    let sum = zip(digits, stride(from: 10, through: 2, by: -1))
      .reduce(0) { $0 + Int($1.0 - UInt8(ascii: "0")) * $1.1 }
    let check = (11 - sum % 11) % 11
    return check != 10 && check == Int(last - UInt8(ascii: "0"))
  }

  private static func isReported(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    if text[range.lowerBound] == UInt8(ascii: "0") { return false }
    let before = text[max(0, range.lowerBound - 24)..<range.lowerBound]
    let words = String(decoding: before, as: UTF8.self).lowercased()
    let trimmed = String(
      words.reversed().drop { " \t:.-–(#\u{A0}".contains($0) }.reversed())
    if trimmed.hasSuffix("+44") { return false }
    return !["tel", "telephone", "phone", "fax", "isbn", "mobile", "ring", "isbn-10"]
      .contains { trimmed.hasSuffix($0) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
