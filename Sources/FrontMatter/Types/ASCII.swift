extension UInt8 {
  var isDecimal: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }

  var isLetterOrDigit: Bool { isDecimal || isLetter }

  var isHexDigit: Bool {
    isDecimal || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
  }
}
