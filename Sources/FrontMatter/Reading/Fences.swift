import Diagnostics

/// Where in a file the fields are and where the text below them, found on bytes: a fence is a line
/// of three hyphens at its left edge with nothing but blanks after it.
struct Fences: Sendable {
  /// Empty where the fields are not fenced in, which `finding` then says.
  var fields = 0..<0
  var fieldsFirstLine = 1
  var body: Range<Int>
  var bodyFirstLine = 1
  var finding: Finding?

  /// A page: fields between two fences, and text below.
  init(ofPage bytes: [UInt8], file: String) {
    body = bytes.startIndex..<bytes.endIndex
    var line = FileLine(in: bytes)
    while line.isBlank, line.advance() {}
    guard line.isFence else {
      finding = .noOpeningFence(at: Place(file: file, line: line.number))
      return
    }
    let opening = line.number
    body = bytes.endIndex..<bytes.endIndex
    guard line.advance() else {
      finding = .noClosingFence(at: Place(file: file, line: opening))
      return
    }
    let start = line.range.lowerBound
    fieldsFirstLine = line.number
    while !line.isFence {
      guard line.advance() else {
        finding = .noClosingFence(at: Place(file: file, line: opening))
        return
      }
    }
    fields = start..<line.range.lowerBound
    bodyFirstLine = line.number + 1
    body = min(line.range.upperBound + 1, bytes.endIndex)..<bytes.endIndex
  }

  /// A file that is all fields; the fences that YAML allows are skipped.
  init(ofFields bytes: [UInt8], file: String) {
    body = bytes.endIndex..<bytes.endIndex
    var line = FileLine(in: bytes)
    var start = bytes.startIndex
    var end = bytes.endIndex
    while line.isBlank || line.isComment, line.advance() {}
    if line.isFence {
      start = line.advance() ? line.range.lowerBound : bytes.endIndex
      fieldsFirstLine = line.number
    }
    if start < end {
      repeat {
        guard line.isFence || line.endsDocument else { continue }
        end = line.range.lowerBound
        while line.advance() {
          guard !line.isBlank, !line.isComment, finding == nil else { continue }
          finding = .textBelowFields(at: Place(file: file, line: line.number))
        }
      } while line.advance()
    }
    fields = start..<end
  }
}

/// The lines of a file, one after the other.
private struct FileLine {
  let bytes: [UInt8]
  private(set) var range: Range<Int>
  private(set) var number = 1

  init(in bytes: [UInt8]) {
    self.bytes = bytes
    range = 0..<bytes.lineEnd(from: 0)
  }

  /// Goes on to the next line; false where there is none. A last `\n` begins no further line.
  mutating func advance() -> Bool {
    guard range.upperBound + 1 < bytes.endIndex else { return false }
    let start = range.upperBound + 1
    range = start..<bytes.lineEnd(from: start)
    number += 1
    return true
  }

  var isBlank: Bool {
    bytes.skippingBlanks(from: range.lowerBound, before: range.upperBound) == range.upperBound
  }

  var isComment: Bool {
    let start = bytes.skippingBlanks(from: range.lowerBound, before: range.upperBound)
    return start < range.upperBound && bytes[start] == .hash
  }

  var isFence: Bool { isMark(.hyphen) }
  /// `...`, the end of a YAML document.
  var endsDocument: Bool { isMark(UInt8(ascii: ".")) }

  private func isMark(_ byte: UInt8) -> Bool {
    let end = range.lowerBound + 3
    return end <= range.upperBound && bytes[range.lowerBound..<end].allSatisfy { $0 == byte }
      && bytes.skippingBlanks(from: end, before: range.upperBound) == range.upperBound
  }
}
