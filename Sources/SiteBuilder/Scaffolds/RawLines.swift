/// A file as it lies on the disk, line by line, so that lines can be put in and every other byte
/// stays: line ends of Windows and of old Macs, a byte order mark, a last line without an end.
struct RawLines {
  private let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]
  private let lineEnd: [UInt8]

  init(_ bytes: [UInt8]) {
    let newline = UInt8(ascii: "\n")
    let `return` = UInt8(ascii: "\r")
    var starts = [0]
    var ends: [[UInt8]] = []
    for index in bytes.indices {
      let next = index + 1 < bytes.count ? bytes[index + 1] : nil
      if bytes[index] == newline {
        ends.append(index > 0 && bytes[index - 1] == `return` ? [`return`, newline] : [newline])
      } else if bytes[index] == `return`, next != newline {
        ends.append([`return`])
      } else {
        continue
      }
      starts.append(index + 1)
    }
    self.bytes = bytes
    self.starts = starts
    lineEnd = ends.first ?? [newline]
  }

  /// Where a line begins, counted from 1; the end of the file where there is no such line.
  private func start(of line: Int) -> Int {
    line - 1 < starts.count ? starts[line - 1] : bytes.count
  }

  /// How far the line is moved in.
  func margin(of line: Int) -> Int {
    bytes[start(of: line)...].prefix { $0 == UInt8(ascii: " ") }.count
  }

  /// The file with further lines before the one of that number, counted from 1.
  func inserting(_ lines: [String], before line: Int) -> [UInt8] {
    let start = start(of: line)
    return bytes[..<start] + lines.flatMap { Array($0.utf8) + lineEnd } + bytes[start...]
  }
}
