/// Pictures made by hand, with everything in them that must not get out.
enum Made {
  static let secret = Array("GPS 53.4 N".utf8)

  static func joined(_ parts: [[UInt8]]) -> [UInt8] { parts.flatMap { $0 } }
  static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

  /// Little-endian, with a tag before the orientation and GPS data after it.
  static func exif(orientation: UInt8) -> [UInt8] {
    joined([
      [0x49, 0x49, 0x2A, 0, 8, 0, 0, 0, 2, 0],
      [0x0F, 0x01, 2, 0, 4, 0, 0, 0, 0x41, 0x42, 0x43, 0],
      [0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0],
      [0, 0, 0, 0], secret,
    ])
  }

  /// The least that says which way up.
  static func smallExif(_ orientation: UInt8) -> [UInt8] {
    joined([
      [0x4D, 0x4D, 0, 0x2A, 0, 0, 0, 8, 0, 1],
      [1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0], [0, 0, 0, 0],
    ])
  }

  // MARK: JPEG

  static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
    let length = payload.count + 2
    return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + payload
  }

  static func exifSegment(_ data: [UInt8]) -> [UInt8] { segment(0xE1, text("Exif\0\0") + data) }

  static let icc = segment(0xE2, text("ICC_PROFILE\0") + [1, 1, 9, 9])
  static let adobe = segment(0xEE, text("Adobe") + [0, 100, 0, 0, 0, 0, 1])
  static let tables = segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
  static let frame = segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0])
  /// With a stuffed 0xFF and a restart.
  static let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x12, 0xFF, 0, 0x34, 0xFF, 0xD0, 0x56]
  /// With a small picture of one pixel.
  static let jfif = segment(0xE0, text("JFIF\0") + [1, 2, 0, 0, 1, 0, 1, 1, 1, 7, 7, 7])
  static let cleanJFIF = segment(0xE0, text("JFIF\0") + [1, 2, 0, 0, 1, 0, 1, 0, 0])
  static let start: [UInt8] = [0xFF, 0xD8]
  static let end: [UInt8] = [0xFF, 0xD9]

  static func jpeg(orientation: UInt8) -> [UInt8] {
    joined([
      start, jfif, exifSegment(exif(orientation: orientation)),
      segment(0xE1, text("http://ns.adobe.com/xap/1.0/\0") + secret),
      segment(0xED, text("Photoshop 3.0\0") + secret), icc, segment(0xFE, secret),
      segment(0xE2, text("MPF\0") + secret), adobe, tables, frame, scan, segment(0xFE, secret),
      [0xFF], end, secret,
    ])
  }

  // MARK: PNG

  static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    joined([
      [0, 0, UInt8(data.count >> 8), UInt8(data.count & 0xFF)], text(name), data, [1, 2, 3, 4],
    ])
  }

  static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  static let header = chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  static let gamma = chunk("gAMA", [0, 0, 1, 1])
  static let picture = chunk("IDAT", [8, 9]) + chunk("IEND", [])

  static func png(orientation: UInt8) -> [UInt8] {
    joined([
      signature, header, gamma, chunk("tEXt", secret), chunk("iTXt", secret),
      chunk("zTXt", secret), chunk("tIME", [1, 2, 3, 4, 5, 6, 7]),
      chunk("eXIf", exif(orientation: orientation)), chunk("prIv", secret), picture, secret,
    ])
  }

  // MARK: WebP, GIF, AVIF

  static func part(_ name: String, _ data: [UInt8]) -> [UInt8] {
    joined([text(name), [UInt8(data.count), 0, 0, 0], data, data.count % 2 == 1 ? [0] : []])
  }

  static func riff(_ parts: [[UInt8]]) -> [UInt8] {
    let body = joined(parts)
    return joined([text("RIFF"), [UInt8(body.count + 4), 0, 0, 0], text("WEBP"), body])
  }

  static func webPHead(flags: UInt8) -> [UInt8] {
    part("VP8X", [flags, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  }

  static func webP(orientation: UInt8) -> [UInt8] {
    riff([
      webPHead(flags: 0x2C), part("ICCP", [9]), part("VP8L", [1, 2, 3]),
      part("EXIF", exif(orientation: orientation)), part("XMP ", secret),
    ]) + secret
  }

  static let gif = joined([
    text("GIF89a"), [1, 0, 1, 0, 0x80, 0, 0, 1, 2, 3, 4, 5, 6], [0x21, 0xFE, 10], secret, [0],
    [0x21, 0xFF, 11], text("XMP DataXMP"), [10], secret, [0],
    [0x21, 0xFF, 11], text("NETSCAPE2.0"), [3, 1, 0, 0, 0], [0x21, 0xF9, 4, 0, 0, 0, 0, 0],
    [0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0], [2, 2, 0x44, 1, 0], [0x3B], secret,
  ])

  static func avif(_ inside: String) -> [UInt8] {
    joined([
      [0, 0, 0, 16], text("ftypavif"), [0, 0, 0, 0],
      [0, 0, 0, UInt8(8 + inside.utf8.count)], text("meta"), text(inside),
    ])
  }
}
