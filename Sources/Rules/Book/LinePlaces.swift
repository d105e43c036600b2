import Diagnostics

/// The way from a range of a file's bytes to its line and column.
struct LinePlaces {
  private let file: String
  private let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]

  init(of bytes: [UInt8], in file: String) {
    self.file = file
    self.bytes = bytes
    starts = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  func place(of range: Range<Int>) -> Place {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= range.lowerBound { low = middle } else { high = middle }
    }
    return Place(
      file: file, line: low + 1, column: scalars(in: starts[low]..<range.lowerBound) + 1,
      length: scalars(in: range))
  }

  private func scalars(in range: Range<Int>) -> Int {
    String(decoding: bytes[range], as: UTF8.self).unicodeScalars.count
  }
}
