/// The size of a picture in pixels, read from the head of its file.
package struct PictureSize: Sendable, Equatable {
  package let width: Int
  package let height: Int

  /// Nil where the file is no PNG, JPEG or WebP picture.
  package init?(of bytes: [UInt8]) {
    guard let size = Self.png(bytes) ?? Self.webP(bytes) ?? Self.jpeg(bytes), size.0 > 0, size.1 > 0
    else { return nil }
    (width, height) = size
  }

  private static func png(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    return (number(bytes[16..<20]), number(bytes[20..<24]))
  }

  /// The simple form with loss, the lossless one, and the extended one.
  private static func webP(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.count >= 30, bytes.starts(with: "RIFF".utf8),
      bytes[8..<12].elementsEqual("WEBP".utf8)
    else { return nil }
    func little(_ range: Range<Int>) -> Int { number(bytes[range].reversed()[...]) }
    switch String(decoding: bytes[12..<16], as: UTF8.self) {
    case "VP8 ": return (little(26..<28) & 0x3FFF, little(28..<30) & 0x3FFF)
    case "VP8L":
      let bits = little(21..<25)
      return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    case "VP8X": return (little(24..<27) + 1, little(27..<30) + 1)
    default: return nil
    }
  }

  /// The first frame header among the segments.
  private static func jpeg(_ bytes: [UInt8]) -> (Int, Int)? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var at = 2
    while at + 9 < bytes.count, bytes[at] == 0xFF {
      let marker = bytes[at + 1]
      let isFrame = (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
      if isFrame { return (number(bytes[(at + 7)..<(at + 9)]), number(bytes[(at + 5)..<(at + 7)])) }
      at += 2 + number(bytes[(at + 2)..<(at + 4)])
    }
    return nil
  }

  /// Big-endian.
  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 << 8 | Int($1) }
  }
}
