/// Takes the metadata out of a PNG picture: of the chunks that a viewer may skip, only those that
/// say how it looks stay.
struct PNGCleaning {
  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  static func cleaned(_ bytes: [UInt8]) throws(UncleanPicture) -> [UInt8] {
    var kept = signature
    kept.reserveCapacity(bytes.count)
    var names: [String] = []
    var orientation: Orientation?
    /// Where the orientation goes: before the picture itself.
    var beforePicture: Int?
    var position = signature.count
    while names.last != "IEND" {
      guard position + 12 <= bytes.count else { throw .cutShort }
      let length = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
      let end = position + 12 + length
      guard end <= bytes.count else { throw .cutShort }
      let name = String(decoding: bytes[(position + 4)..<(position + 8)], as: UTF8.self)
      if names.isEmpty, name != "IHDR" || length != 13 { throw .broken }
      names.append(name)
      if name == "IDAT", beforePicture == nil { beforePicture = kept.count }
      if name == "eXIf" { orientation = Orientation(exif: bytes[(position + 8)..<(end - 4)]) }
      if isKept(name) { kept += bytes[position..<end] }
      position = end
    }
    guard let beforePicture else { throw .broken }
    guard let orientation else { return kept }
    return kept[..<beforePicture] + chunk("eXIf", orientation.exif) + kept[beforePicture...]
  }

  /// Chunks that no viewer may skip begin with a capital letter.
  private static func isKept(_ name: String) -> Bool {
    let first = name.utf8.first ?? 0
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) || looks.contains(name)
  }

  /// Colour, transparency, size and movement.
  private static let looks: Set = [
    "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "mDCV", "cLLI", "sBIT", "bKGD", "pHYs", "sPLT",
    "acTL", "fcTL", "fdAT",
  ]

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    bigEndian(UInt32(data.count)) + name.utf8 + data + bigEndian(checksum(Array(name.utf8) + data))
  }

  private static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }

  /// CRC-32 as PNG has it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { rest, _ in
        rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1
      }
    }
  }
}
