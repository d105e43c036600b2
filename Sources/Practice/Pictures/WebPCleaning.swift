/// Takes the metadata out of a WebP picture: only chunks that make up the picture stay, and its head
/// no longer promises the others.
struct WebPCleaning {
  static func cleaned(_ bytes: [UInt8]) throws(UncleanPicture) -> [UInt8] {
    guard bytes.count >= 12 else { throw .cutShort }
    let end = 8 + little(bytes[4..<8])
    guard end <= bytes.count else { throw .cutShort }
    guard end >= 12 else { throw .broken }
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    /// Where the flags of an extended picture are.
    var flags: Int?
    var orientation: Orientation?
    var hasPicture = false
    var position = 12
    while position < end {
      guard position + 8 <= end else { throw .broken }
      let length = little(bytes[(position + 4)..<(position + 8)])
      let data = position + 8
      guard length <= end - data else { throw .cutShort }
      let name = String(decoding: bytes[position..<position + 4], as: UTF8.self)
      switch name {
      case "VP8X": if length > 0, flags == nil { flags = kept.count + 8 }
      case "VP8 ", "VP8L", "ANMF": hasPicture = true
      case "EXIF": orientation = Orientation(exif: exif(bytes[data..<data + length]))
      default: break
      }
      if partsOfPicture.contains(name) { kept += chunk(name, bytes[data..<data + length]) }
      position = data + length + length % 2
    }
    guard hasPicture else { throw .broken }
    if let flags {
      kept[flags] &= ~(Flag.exif | Flag.xmp)
      if let orientation {
        kept[flags] |= Flag.exif
        kept += chunk("EXIF", orientation.exif[...])
      }
    }
    return "RIFF".utf8 + little(kept.count + 4) + "WEBP".utf8 + kept
  }

  private static let partsOfPicture: Set = [
    "VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP",
  ]

  private enum Flag {
    static let xmp: UInt8 = 0x04
    static let exif: UInt8 = 0x08
  }

  /// Some programs write the name that JPEG has before the data.
  private static func exif(_ data: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    data.starts(with: "Exif\0\0".utf8) ? data.dropFirst(6) : data
  }

  /// Filled up to an even length.
  private static func chunk(_ name: String, _ data: ArraySlice<UInt8>) -> [UInt8] {
    name.utf8 + little(data.count) + data + [UInt8](repeating: 0, count: data.count % 2)
  }

  private static func little(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ number: Int) -> [UInt8] {
    [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
