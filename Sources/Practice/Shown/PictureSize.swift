/// The size of a picture in pixels as it is shown, read from the head of its file.
package struct PictureSize: Sendable, Equatable {
  package let width: Int
  package let height: Int

  /// Nil where the file is no PNG, JPEG, WebP or GIF picture. A photo that is to be turned by a
  /// quarter has the size that it has then.
  package init?(of bytes: [UInt8]) {
    guard
      let (size, way) = Self.png(bytes) ?? Self.webP(bytes) ?? Self.gif(bytes) ?? Self.jpeg(bytes),
      size.0 > 0, size.1 > 0
    else { return nil }
    let isTurned = way?.isQuarterTurn ?? false
    (width, height) = isTurned ? (size.1, size.0) : size
  }

  private typealias Reading = (size: (Int, Int), way: Orientation?)

  private static func png(_ bytes: [UInt8]) -> Reading? {
    guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    let size = (number(bytes[16..<20]), number(bytes[20..<24]))
    var at = 8
    while at + 8 <= bytes.count, !bytes[(at + 4)..<(at + 8)].elementsEqual("IDAT".utf8) {
      let data = at + 8
      let end = data + number(bytes[at..<(at + 4)])
      if end <= bytes.count, bytes[(at + 4)..<data].elementsEqual("eXIf".utf8) {
        return (size, Orientation(exif: bytes[data..<end]))
      }
      at = end + 4
    }
    return (size, nil)
  }

  /// The simple form with loss, the lossless one, and the extended one, which alone may say which
  /// way up it is.
  private static func webP(_ bytes: [UInt8]) -> Reading? {
    guard bytes.count >= 30, bytes.starts(with: "RIFF".utf8),
      bytes[8..<12].elementsEqual("WEBP".utf8)
    else { return nil }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ":
      return ((little(bytes[26..<28]) & 0x3FFF, little(bytes[28..<30]) & 0x3FFF), nil)
    case "VP8L":
      let bits = little(bytes[21..<25])
      return (((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1), nil)
    case "VP8X":
      let size = (little(bytes[24..<27]) + 1, little(bytes[27..<30]) + 1)
      return (size, webPOrientation(bytes))
    default: return nil
    }
  }

  private static func webPOrientation(_ bytes: [UInt8]) -> Orientation? {
    var at = 12
    while at + 8 <= bytes.count {
      let data = at + 8
      let length = little(bytes[(at + 4)..<data])
      let end = data + length
      if end <= bytes.count, bytes[at..<(at + 4)].elementsEqual("EXIF".utf8) {
        let exif = bytes[data..<end]
        return Orientation(exif: exif.starts(with: "Exif\0\0".utf8) ? exif.dropFirst(6) : exif)
      }
      at = end + length % 2
    }
    return nil
  }

  private static func gif(_ bytes: [UInt8]) -> Reading? {
    guard bytes.count >= 10, bytes.starts(with: "GIF8".utf8) else { return nil }
    return ((little(bytes[6..<8]), little(bytes[8..<10])), nil)
  }

  /// The first frame header among the segments; the way up stands before it.
  private static func jpeg(_ bytes: [UInt8]) -> Reading? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var way: Orientation?
    var at = 2
    while at + 9 < bytes.count, bytes[at] == 0xFF {
      let marker = bytes[at + 1]
      let end = at + 2 + number(bytes[(at + 2)..<(at + 4)])
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame {
        return ((number(bytes[(at + 7)..<(at + 9)]), number(bytes[(at + 5)..<(at + 7)])), way)
      }
      if marker == 0xE1, end <= bytes.count, bytes[(at + 4)...].starts(with: "Exif\0".utf8) {
        way = way ?? Orientation(exif: bytes[(at + 4)..<end].dropFirst(6))
      }
      at = end
    }
    return nil
  }

  /// Big-endian.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  private static func little(_ bytes: ArraySlice<UInt8>) -> Int {
    number(bytes.reversed()[...])
  }
}
