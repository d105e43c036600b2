/// Writes lines of iCalendar (RFC 5545, section 3.1): values escaped, long lines folded, CRLF.
struct CalendarFile {
  private var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// A value that is no text, such as a date: written as it is.
  mutating func line(_ name: String, _ value: String) {
    write(Array("\(name):".utf8) + value.utf8.filter { $0 >= 0x20 && $0 != 0x7F })
  }

  /// Any text.
  mutating func text(_ name: String, _ value: String) {
    var line = Array("\(name):".utf8)
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        line += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): line += Array("\\n".utf8)
      case UInt8(ascii: "\t"): line.append(UInt8(ascii: " "))
      case 0..<0x20, 0x7F: continue
      default: line.append(byte)
      }
    }
    write(line)
  }

  /// Lines that this type has written before.
  mutating func written(_ text: String) { bytes += Array(text.utf8) }

  /// Lines that are written as they have to be.
  mutating func lines(_ lines: String) {
    for line in lines.utf8.split(separator: UInt8(ascii: "\n")) { write(Array(line)) }
  }

  /// A line holds 75 octets; what follows begins with a space, which counts. No character is cut.
  private mutating func write(_ line: [UInt8]) {
    var rest = line[...]
    var room = 75
    while rest.count > room {
      var cut = rest.startIndex + room
      while rest[cut] & 0b1100_0000 == 0b1000_0000 { cut -= 1 }
      bytes += rest[..<cut]
      bytes += Array("\r\n ".utf8)
      rest = rest[cut...]
      room = 74
    }
    bytes += rest
    bytes += Array("\r\n".utf8)
  }
}
