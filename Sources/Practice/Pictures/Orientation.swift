/// Which way up a photo is to be held: the one thing in its Exif data that it cannot be shown
/// without.
struct Orientation: Equatable {
  /// From 2 to 8; 1 is upright, and needs no saying.
  let value: UInt8

  /// True where width and height change places.
  var isQuarterTurn: Bool { value >= 5 }

  /// Reads it from Exif data (a TIFF file of its own); nil where it says nothing, or upright.
  init?(exif: ArraySlice<UInt8>) {
    let bytes = Array(exif)
    let isLittle = bytes.starts(with: [0x49, 0x49, 0x2A, 0x00])
    guard isLittle || bytes.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) else { return nil }
    func number(at start: Int, size: Int) -> Int? {
      guard start >= 0, start <= bytes.count - size else { return nil }
      let part = bytes[start..<start + size]
      return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(at: 4, size: 4), let count = number(at: directory, size: 2) else {
      return nil
    }
    for entry in 0..<count {
      let start = directory + 2 + 12 * entry
      guard let tag = number(at: start, size: 2) else { return nil }
      guard tag == Self.tag else { continue }
      guard number(at: start + 2, size: 2) == 3, let value = number(at: start + 8, size: 2),
        (2...8).contains(value)
      else { return nil }
      self.value = UInt8(value)
      return
    }
    return nil
  }

  /// Exif data that says nothing else.
  var exif: [UInt8] {
    [0x4D, 0x4D, 0x00, 0x2A, 0, 0, 0, 8]  // big-endian, the directory begins at 8
      + [0, 1]  // one entry
      + [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0]  // orientation, one short number
      + [0, 0, 0, 0]  // no further directory
  }

  private static let tag = 0x0112
}
