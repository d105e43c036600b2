import Diagnostics

/// The bytes of a file as text that the rest can rely on: valid UTF-8 with a plain `\n` at the end
/// of each line, without byte order mark and NUL.
struct SourceText: Sendable {
  /// Empty where the bytes are no text at all.
  private(set) var bytes: [UInt8] = []
  private(set) var findings: [Finding] = []
  var isReadable: Bool { !bytes.isEmpty || findings.isEmpty }

  init(_ raw: [UInt8], file: String) {
    if raw.starts(with: [0xFF, 0xFE]) || raw.starts(with: [0xFE, 0xFF]) {
      findings = [.savedAsUTF16(at: Place(file: file, line: 1, column: 1))]
      return
    }
    if let offset = Self.firstInvalid(in: raw) {
      findings = [.notUTF8(at: Self.place(of: offset, in: raw, file: file))]
      return
    }
    bytes = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(raw[3...]) : raw
    if bytes.contains(.carriageReturn) { bytes = Self.withPlainLineEnds(bytes) }
    if let offset = bytes.firstIndex(of: 0) {
      findings = [.invisible(0, at: Self.place(of: offset, in: bytes, file: file))]
      // A space takes its place, so that the columns of the line stay true.
      bytes = bytes.map { $0 == 0 ? .space : $0 }
    }
  }

  private static func firstInvalid(in raw: [UInt8]) -> Int? {
    // The usual case is decided by the standard library, which is quick.
    if String(validating: raw, as: UTF8.self) != nil { return nil }
    var parser = Unicode.UTF8.ForwardParser()
    var rest = raw.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }

  /// `\r\n` and the lone `\r` of old Macs become `\n`.
  private static func withPlainLineEnds(_ raw: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(raw.count)
    var followsReturn = false
    for byte in raw {
      if byte == .carriageReturn {
        plain.append(.newline)
      } else if byte != .newline || !followsReturn {
        plain.append(byte)
      }
      followsReturn = byte == .carriageReturn
    }
    return plain
  }

  /// Where `offset` is, in a text whose bytes before it are valid.
  private static func place(of offset: Int, in raw: [UInt8], file: String) -> Place {
    let mark = raw.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let before = withPlainLineEnds(Array(raw[min(mark, offset)..<offset]))
    let lineStart = (before.lastIndex(of: .newline) ?? -1) + 1
    let line = before.count { $0 == .newline } + 1
    return Place(
      file: file, line: line, column: before.scalarCount(lineStart..<before.count) + 1)
  }
}
