/// Looks whether an AVIF picture holds metadata. Its parts name one another by their offsets, so
/// that nothing is taken out: a picture that holds any is refused.
struct AVIFCheck {
  static func checked(_ bytes: [UInt8]) throws(UncleanPicture) -> [UInt8] {
    var position = 0
    while position < bytes.count {
      guard position + 8 <= bytes.count else { throw .cutShort }
      let size = bytes[position..<position + 4].reduce(0) { $0 << 8 | Int($1) }
      // 0 runs to the end of the file; 1 has a longer size after the name.
      let end = size == 0 ? bytes.count : position + size
      guard size == 0 || size >= 8 else { throw .broken }
      guard end <= bytes.count else { throw .cutShort }
      let name = String(decoding: bytes[(position + 4)..<(position + 8)], as: UTF8.self)
      let box = bytes[(position + 8)..<end]
      if name == "uuid" || name == "udta" { throw .holdsMetadata }
      if name == "meta" || name == "moov", namesOfMetadata.contains(where: { box.holds($0) }) {
        throw .holdsMetadata
      }
      position = end
    }
    return bytes
  }

  /// Items of Exif and of XMP, and boxes of user data.
  private static let namesOfMetadata = ["Exif", "mime", "udta", "uuid"].map { Array($0.utf8) }
}

extension ArraySlice<UInt8> {
  fileprivate func holds(_ name: [UInt8]) -> Bool {
    guard let first = name.first else { return true }
    var rest = self
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: name) { return true }
      rest = rest[(start + 1)...]
    }
    return false
  }
}
