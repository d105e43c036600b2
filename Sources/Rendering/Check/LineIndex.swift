import Diagnostics

/// Turns places in the bytes of one file into lines and columns.
struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let file: String
  private let starts: [Int]

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  func place(of range: Range<Int>) -> Place {
    let line = starts.lastIndex { $0 <= range.lowerBound } ?? 0
    let lineEnd = line + 1 < starts.count ? starts[line + 1] - 1 : bytes.count
    return Place(
      file: file, line: line + 1, column: 1 + scalars(starts[line]..<range.lowerBound),
      length: max(1, scalars(range.lowerBound..<min(range.upperBound, lineEnd))))
  }

  /// Unicode scalars begin at every byte that does not continue one.
  private func scalars(_ range: Range<Int>) -> Int {
    range.isEmpty ? 0 : bytes[range].count { $0 & 0xC0 != 0x80 }
  }
}
