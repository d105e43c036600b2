/// The characters that the reading decides about, which are all single bytes of UTF-8.
extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let hash = UInt8(ascii: "#")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let backslash = UInt8(ascii: "\\")
  static let star = UInt8(ascii: "*")
  static let comma = UInt8(ascii: ",")
  static let hyphen = UInt8(ascii: "-")
  static let colon = UInt8(ascii: ":")
  static let question = UInt8(ascii: "?")
  static let bar = UInt8(ascii: "|")
  static let greater = UInt8(ascii: ">")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")

  var isDigit: Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= self }
  var isQuote: Bool { self == .quote || self == .apostrophe }
  var opens: Bool { self == .openBracket || self == .openBrace }
  var closes: Bool { self == .closeBracket || self == .closeBrace }
  /// Not the first byte of a character.
  var continuesScalar: Bool { self & 0xC0 == 0x80 }
}

extension [UInt8] {
  /// The bytes of the blank at `offset`: a space, a tab, or one of the no-break spaces that Word
  /// and web pages leave behind (U+00A0, U+2007, U+202F). 0 where no blank stands there.
  func blankLength(at offset: Int, before end: Int) -> Int {
    guard offset < end else { return 0 }
    switch self[offset] {
    case .space, .tab: return 1
    case 0xC2: return offset + 1 < end && self[offset + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard offset + 2 < end, self[offset + 1] == 0x80 else { return 0 }
      return self[offset + 2] == 0x87 || self[offset + 2] == 0xAF ? 3 : 0
    default: return 0
    }
  }

  func skippingBlanks(from offset: Int, before end: Int) -> Int {
    var at = offset
    while case let length = blankLength(at: at, before: end), length > 0 { at += length }
    return at
  }

  /// A blank, or nothing any more.
  func isGap(at offset: Int, before end: Int) -> Bool {
    offset >= end || blankLength(at: offset, before: end) > 0
  }

  /// How many Unicode scalars these bytes of valid UTF-8 are.
  func scalarCount(_ range: Range<Int>) -> Int {
    var count = 0
    for byte in self[range] where !byte.continuesScalar { count += 1 }
    return count
  }

  /// The end of the line that `offset` is on: its `\n`, or the end of the bytes.
  func lineEnd(from offset: Int) -> Int {
    self[offset...].firstIndex(of: .newline) ?? endIndex
  }
}
