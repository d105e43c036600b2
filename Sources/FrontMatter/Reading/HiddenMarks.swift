import Diagnostics

/// Characters without width that come along when a text is pasted: the space of no width, and the
/// marks that turn the order of the words around them, with which a text can be made to look like
/// another. They are taken out, and said. (Joiners stay: some languages and pictures need them.)
struct HiddenMarks {
  private(set) var cleaned: [UInt8]
  /// One for each line.
  private(set) var findings: [Finding] = []

  init(in bytes: ArraySlice<UInt8>, file: String, firstLine: Int) {
    guard bytes.contains(0xE2), bytes.indices.contains(where: { Self.isMark(at: $0, in: bytes) })
    else {
      cleaned = Array(bytes)
      return
    }
    cleaned = []
    cleaned.reserveCapacity(bytes.count)
    var line = firstLine
    var column = 1
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if Self.isMark(at: at, in: bytes) {
        if findings.last?.place.line != line {
          let place = Place(file: file, line: line, column: column)
          findings.append(
            .hiddenMark(String(decoding: bytes[at..<at + 3], as: UTF8.self), at: place))
        }
        column += 1
        at += 3
        continue
      }
      if bytes[at] == .newline {
        line += 1
        column = 1
      } else if !bytes[at].continuesScalar {
        column += 1
      }
      cleaned.append(bytes[at])
      at += 1
    }
  }

  /// U+200B, U+202A to U+202E, U+2066 to U+2069.
  private static func isMark(at offset: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes[offset] == 0xE2, offset + 2 < bytes.endIndex else { return false }
    return switch (bytes[offset + 1], bytes[offset + 2]) {
    case (0x80, 0x8B), (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): true
    default: false
    }
  }
}

extension Finding {
  fileprivate static func hiddenMark(_ mark: String, at place: Place) -> Finding {
    let value = mark.unicodeScalars.first?.value ?? 0
    let name = "U+" + String(value, radix: 16, uppercase: true)
    let effect = value == 0x200B ? "" : " that turns the order of the words"
    return Finding(
      "file-encoding", .warning,
      "there is an invisible character (\(name)) here\(effect): it is left out",
      help: "delete the character, or type the line again", at: place)
  }
}
