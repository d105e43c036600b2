/// What browsers do not need of a stylesheet.
enum Stylesheet {
  /// Without comments, indentation and empty lines; each line otherwise as it is written, so that
  /// the stylesheet of a live site can still be read. Text in quotes is left alone.
  static func stripped(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var quote: UInt8?
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if let open = quote {
        out.append(byte)
        if byte == UInt8(ascii: "\\"), at + 1 < bytes.count {
          at += 1
          out.append(bytes[at])
        } else if byte == open {
          quote = nil
        }
      } else if bytes[at...].starts(with: "/*".utf8) {
        at = endOfComment(bytes, from: at + 2)
        continue
      } else if !isNeedless(byte, after: out.last) {
        if byte == newline { trimLine(&out) }
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
        if byte != newline || out.last ?? newline != newline { out.append(byte) }
      }
      at += 1
    }
    trimLine(&out)
    if out.last ?? newline != newline { out.append(newline) }
    return out
  }

  private static let newline = UInt8(ascii: "\n")

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  /// White space at the start of a line.
  private static func isNeedless(_ byte: UInt8, after last: UInt8?) -> Bool {
    isBlank(byte) && last ?? newline == newline
  }

  private static func trimLine(_ out: inout [UInt8]) {
    while let last = out.last, isBlank(last) { out.removeLast() }
  }

  /// The place after `*/`; the end of the text where it is missing, as browsers read it.
  private static func endOfComment(_ bytes: [UInt8], from start: Int) -> Int {
    var at = start
    while at + 1 < bytes.count {
      if bytes[at] == UInt8(ascii: "*"), bytes[at + 1] == UInt8(ascii: "/") { return at + 2 }
      at += 1
    }
    return bytes.count
  }
}
