/// Takes the metadata out of a JPEG picture: all application segments and comments but the head, the
/// colour profile and what decoding needs.
struct JPEGCleaning {
  static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]

  private let bytes: [UInt8]
  private var position = 2
  private var kept: [UInt8] = [0xFF, 0xD8]
  private var orientation: Orientation?
  /// Where the orientation goes: right after the head.
  private var afterHead = 2
  private var hasScan = false

  static func cleaned(_ bytes: [UInt8]) throws(UncleanPicture) -> [UInt8] {
    var cleaning = JPEGCleaning(bytes: bytes)
    while try cleaning.takeSegment() {}
    return cleaning.picture
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
    kept.reserveCapacity(bytes.count)
  }

  private var picture: [UInt8] {
    guard let orientation else { return kept }
    let payload = Array("Exif\0\0".utf8) + orientation.exif
    return kept[..<afterHead] + [0xFF, Marker.app1, 0, UInt8(payload.count + 2)] + payload
      + kept[afterHead...]
  }

  private enum Marker {
    static let endOfImage: UInt8 = 0xD9
    static let startOfScan: UInt8 = 0xDA
    static let app0: UInt8 = 0xE0
    static let app1: UInt8 = 0xE1
    static let app2: UInt8 = 0xE2
    static let app14: UInt8 = 0xEE
    static let comment: UInt8 = 0xFE
    /// These stand alone, without a length.
    static func isRestart(_ marker: UInt8) -> Bool { (0xD0...0xD7).contains(marker) }
  }

  /// False at the end of the picture; what follows it is dropped.
  private mutating func takeSegment() throws(UncleanPicture) -> Bool {
    guard position < bytes.count else { throw .cutShort }
    guard bytes[position] == 0xFF else { throw .broken }
    while position + 1 < bytes.count, bytes[position + 1] == 0xFF { position += 1 }
    guard position + 1 < bytes.count else { throw .cutShort }
    let marker = bytes[position + 1]
    if marker == Marker.endOfImage {
      guard hasScan else { throw .broken }
      kept += [0xFF, marker]
      return false
    }
    guard marker >= 0xC0, marker != 0xD8, !Marker.isRestart(marker) else { throw .broken }
    let start = position
    guard start + 3 < bytes.count else { throw .cutShort }
    let length = Int(bytes[start + 2]) << 8 | Int(bytes[start + 3])
    position = start + 2 + length
    guard length >= 2 else { throw .broken }
    guard position <= bytes.count else { throw .cutShort }
    take(marker, bytes[start..<position], payload: bytes[(start + 4)..<position])
    if marker == Marker.startOfScan { takeScan() }
    return true
  }

  private mutating func take(
    _ marker: UInt8, _ segment: ArraySlice<UInt8>, payload: ArraySlice<UInt8>
  ) {
    switch marker {
    case Marker.app0: takeHead(payload)
    case Marker.app1:
      if orientation == nil, payload.starts(with: "Exif\0".utf8) {
        orientation = Orientation(exif: payload.dropFirst(6))
      }
    case Marker.app2: if payload.starts(with: "ICC_PROFILE\0".utf8) { kept += segment }
    case Marker.app14: if payload.starts(with: "Adobe".utf8) { kept += segment }
    // Other data of programs, segments without a meaning yet, and comments.
    case Marker.app0...Marker.comment: break
    default: kept += segment
    }
  }

  /// The head of a JFIF file without the small picture that it may hold.
  private mutating func takeHead(_ payload: ArraySlice<UInt8>) {
    guard kept.count == 2, payload.count >= 14, payload.starts(with: "JFIF\0".utf8) else { return }
    kept += [0xFF, Marker.app0, 0, 16] + payload.prefix(12) + [0, 0]
    afterHead = kept.count
  }

  /// The coded picture, up to the next marker that is not part of it.
  private mutating func takeScan() {
    hasScan = true
    let start = position
    while position + 1 < bytes.count {
      let next = bytes[position + 1]
      let isMarker = bytes[position] == 0xFF && next != 0 && next != 0xFF
      if isMarker, !Marker.isRestart(next) { break }
      position += 1
    }
    if position + 1 >= bytes.count { position = bytes.count }
    kept += bytes[start..<position]
  }
}
