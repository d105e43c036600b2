extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let backslash = UInt8(ascii: "\\")
  static let pipe = UInt8(ascii: "|")
  static let colon = UInt8(ascii: ":")
  static let hyphen = UInt8(ascii: "-")
  static let slash = UInt8(ascii: "/")
  static let angle = UInt8(ascii: ">")
  static let bracket = UInt8(ascii: "[")
  static let hash = UInt8(ascii: "#")

  /// A space or a tab: what may stand between words on one line.
  var isBlank: Bool { self == .space || self == .tab }
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  var isLetter: Bool {
    asciiLowercased >= UInt8(ascii: "a") && asciiLowercased <= UInt8(ascii: "z")
  }
  var isBullet: Bool {
    self == .hyphen || self == UInt8(ascii: "*") || self == UInt8(ascii: "+")
  }
  var isControl: Bool { self < 0x20 || self == 0x7F }

  var asciiLowercased: UInt8 {
    self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
  }
}

extension Collection<UInt8> {
  /// How many characters (Unicode scalars) these bytes spell.
  var scalarCount: Int { reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }
}
