/// Escaping, on bytes: no rule about Characters can hide one from it.
extension [UInt8] {
  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Text for an element or for an attribute in double quotes.
  mutating func append(escaping text: some Collection<UInt8>) {
    let done: Void? = text.withContiguousStorageIfAvailable { appendRuns(of: $0) }
    if done == nil { Array(text).withUnsafeBufferPointer { appendRuns(of: $0) } }
  }

  private mutating func appendRuns(of text: UnsafeBufferPointer<UInt8>) {
    var runStart = 0
    for index in text.indices {
      guard let entity = Self.entity(for: text[index]) else { continue }
      append(contentsOf: text[runStart..<index])
      append(entity)
      runStart = index + 1
    }
    append(contentsOf: text[runStart...])
  }

  private static func entity(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
    }
  }

  /// An address for an attribute in double quotes: what may not stand in one is percent-encoded,
  /// and what is encoded already stays.
  mutating func append(address: some Collection<UInt8>) {
    for byte in address {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "'"): append("&#x27;")
      case _ where byte.isLetter || byte.isDigit || Self.addressMarks.contains(byte): append(byte)
      default:
        append(UInt8(ascii: "%"))
        append(Self.hexadecimal[Int(byte >> 4)])
        append(Self.hexadecimal[Int(byte & 15)])
      }
    }
  }

  private static let addressMarks = [UInt8]("-_.+!*(),%#@?=;:/$~".utf8)
  private static let hexadecimal = [UInt8]("0123456789ABCDEF".utf8)
}
