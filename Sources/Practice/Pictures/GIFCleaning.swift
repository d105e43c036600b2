/// Takes comments and the data of programs out of a GIF picture.
struct GIFCleaning {
  private let bytes: [UInt8]
  private var position = 0
  private var kept: [UInt8] = []

  static func cleaned(_ bytes: [UInt8]) throws(UncleanPicture) -> [UInt8] {
    var cleaning = GIFCleaning(bytes: bytes)
    try cleaning.keep(13)
    try cleaning.keepColours(bytes[10])
    while try cleaning.takeBlock() {}
    return cleaning.kept
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func keep(_ count: Int) throws(UncleanPicture) {
    guard count <= bytes.count - position else { throw .cutShort }
    kept += bytes[position..<position + count]
    position += count
  }

  private func byte(at index: Int) throws(UncleanPicture) -> UInt8 {
    guard index < bytes.count else { throw .cutShort }
    return bytes[index]
  }

  /// The table of colours that the flags announce.
  private mutating func keepColours(_ flags: UInt8) throws(UncleanPicture) {
    if flags & 0x80 != 0 { try keep(3 << (Int(flags & 0x07) + 1)) }
  }

  /// False at the end of the picture; what follows it is dropped.
  private mutating func takeBlock() throws(UncleanPicture) -> Bool {
    switch try byte(at: position) {
    case 0x3B:
      try keep(1)
      return false
    case 0x2C:
      let flags = try byte(at: position + 9)
      try keep(10)
      try keepColours(flags)
      try keep(1)
      try keepParts()
    case 0x21:
      let length = kept.count
      let isKept = try isForShowing(position)
      try keep(2)
      try keepParts()
      if !isKept { kept.removeSubrange(length...) }
    default: throw .broken
    }
    return true
  }

  /// Blocks of data, each with its length, up to an empty one.
  private mutating func keepParts() throws(UncleanPicture) {
    var length = 0
    repeat {
      length = Int(try byte(at: position))
      try keep(1 + length)
    } while length > 0
  }

  /// How long a picture is shown, and how often the film runs.
  private func isForShowing(_ start: Int) throws(UncleanPicture) -> Bool {
    switch try byte(at: start + 1) {
    case 0xF9: true
    case 0xFF:
      ["NETSCAPE2.0", "ANIMEXTS1.0"].contains { bytes.dropFirst(start + 3).starts(with: $0.utf8) }
    default: false
    }
  }
}
