/// Text in which the digits of every script are ASCII digits, every dash is `-`, every space is one
/// byte, and what nobody sees is left out: a number is found however its characters were typed.
struct FoldedDigits {
  private(set) var bytes: [UInt8] = []
  /// Where each of `bytes` began in the text, and the end of the text.
  private var offsets: [Int]?
  /// The indices in `bytes` before which something invisible stood.
  private(set) var invisibleBefore: Set<Int> = []

  init(_ text: [UInt8]) {
    guard text.contains(where: { $0 >= 0x80 }) else {
      bytes = text
      return
    }
    bytes.reserveCapacity(text.count)
    var offsets: [Int] = []
    offsets.reserveCapacity(text.count + 1)
    var at = 0
    while at < text.count {
      if text[at] < 0x80 {
        bytes.append(text[at])
        offsets.append(at)
        at += 1
        continue
      }
      let length = Self.length(ofScalarAt: at, in: text)
      switch Self.fold(text[at..<at + length]) {
      case .byte(let byte):
        bytes.append(byte)
        offsets.append(at)
      case .nothing: invisibleBefore.insert(bytes.count)
      case .itself:
        bytes += text[at..<at + length]
        offsets += at..<at + length
      }
      at += length
    }
    self.offsets = offsets + [text.count]
  }

  /// Where a part of `bytes` stands in the text, without what is invisible around it.
  func place(of range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    guard let offsets, let last = range.last else { return range }
    let end = offsets[last]
    return offsets[range.lowerBound]..<end + Self.length(ofScalarAt: end, in: text)
  }

  private enum Fold {
    case byte(UInt8)
    case nothing
    case itself
  }

  private static func fold(_ bytes: ArraySlice<UInt8>) -> Fold {
    if bytes.count == 1, let byte = bytes.first { return fold(alone: byte) }
    guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else {
      return .itself
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .decimalNumber:
      let value = properties.numericValue.flatMap { UInt8(exactly: $0) } ?? 0
      return .byte(UInt8(ascii: "0") + value)
    case .dashPunctuation: return .byte(UInt8(ascii: "-"))
    case .spaceSeparator: return .byte(UInt8(ascii: " "))
    case .format: return .nothing
    case .nonspacingMark where properties.isVariationSelector: return .nothing
    default:
      return scalar == "\u{2212}" ? .byte(UInt8(ascii: "-")) : .itself
    }
  }

  /// A byte that is no UTF-8: the no-break spaces and dashes of Windows-1252, of a Mac and of DOS, whose
  /// other letters stand in no number.
  private static func fold(alone byte: UInt8) -> Fold {
    switch byte {
    case 0xA0, 0xCA, 0xFF: .byte(UInt8(ascii: " "))
    case 0x96, 0x97, 0xD0, 0xD1: .byte(UInt8(ascii: "-"))
    case 0xAD: .nothing
    default: .itself
    }
  }

  /// Of text that may not be UTF-8 at all: one byte where it is not.
  private static func length(ofScalarAt start: Int, in text: [UInt8]) -> Int {
    let length =
      switch text[start] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    let end = start + length
    return end <= text.count && text[(start + 1)..<end].allSatisfy { $0 & 0xC0 == 0x80 }
      ? length : 1
  }
}
