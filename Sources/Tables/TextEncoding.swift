/// How a file's bytes stand for letters.
package enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  case utf16 = "UTF-16"
  case windows1252 = "Windows-1252"

  /// The text as UTF-8 without byte order mark. UTF-16 shows by its mark or by its NULs; bytes that
  /// are no UTF-8 are what Windows writes in England.
  package static func decoded(_ raw: [UInt8]) -> (bytes: [UInt8], encoding: TextEncoding) {
    if raw.starts(with: [0xEF, 0xBB, 0xBF]) { return decoded(Array(raw.dropFirst(3))) }
    if raw.starts(with: [0xFF, 0xFE]) { return (utf16(raw.dropFirst(2), isLittle: true), .utf16) }
    if raw.starts(with: [0xFE, 0xFF]) { return (utf16(raw.dropFirst(2), isLittle: false), .utf16) }
    if let isLittle = isLittleEndian(raw) { return (utf16(raw[...], isLittle: isLittle), .utf16) }
    if String(validating: raw, as: UTF8.self) != nil { return (raw, .utf8) }
    return (windows1252(raw), .windows1252)
  }

  /// English in UTF-16 has a NUL in every other byte. Nil for text that has hardly any.
  private static func isLittleEndian(_ raw: [UInt8]) -> Bool? {
    let sample = raw.prefix(1024)
    var nuls = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { nuls[index % 2] += 1 }
    guard (nuls[0] + nuls[1]) * 3 > sample.count else { return nil }
    return nuls[1] > nuls[0]
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> [UInt8] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? first | second << 8 : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows1252(_ raw: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(raw.count + raw.count / 16)
    for byte in raw {
      if byte < 0x80 {
        text.append(byte)
      } else {
        let scalar = byte < 0xA0 ? special[Int(byte - 0x80)] : Unicode.Scalar(byte)
        text += Array(String(scalar).utf8)
      }
    }
    return text
  }

  /// 0x80 to 0x9F, where Windows-1252 differs from Latin-1.
  private static let special: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
    "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}",
    "ž", "Ÿ",
  ]
}
