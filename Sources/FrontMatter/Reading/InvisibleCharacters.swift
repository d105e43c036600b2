import Diagnostics

/// Characters that nobody sees and that would cut a text or stop its reading. What Word puts for a
/// line break inside a paragraph becomes a space; any other is reported, with a space in its place.
/// One character stays one character, so that columns stay true.
struct InvisibleCharacters {
  private(set) var cleaned: [UInt8] = []
  private(set) var findings: [Finding] = []

  init(in fields: ArraySlice<UInt8>, file: String, firstLine: Int) {
    guard fields.contains(where: Self.mayBegin) else {
      cleaned = Array(fields)
      return
    }
    cleaned.reserveCapacity(fields.count)
    var line = firstLine
    var column = 1
    for scalar in String(decoding: fields, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0A:
        line += 1
        column = 0
        cleaned.append(.newline)
      case 0x0B, 0x0C, 0x85, 0x2028, 0x2029:
        cleaned.append(.space)
      case 0x00..<0x09, 0x0E..<0x20, 0x7F..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF:
        let place = Place(file: file, line: line, column: column)
        // One for each line is enough to find them all.
        if findings.last?.place.line != line {
          findings.append(.invisible(scalar.value, at: place))
        }
        cleaned.append(.space)
      default:
        cleaned.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
      column += 1
    }
  }

  /// Whether a byte is, or may be the first of, such a character.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    switch byte {
    case .tab, .newline: false
    case ..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }
}
