/// A link as people type it between files, taken apart on bytes.
struct PathLink: Equatable {
  /// Empty for a link within the page (`#hours`).
  let path: String
  /// Without the `#`; nil where there is none.
  let fragment: String?
  /// With its `?`; empty where there is none.
  let query: String

  init(_ destination: String) {
    var rest = destination.utf8[...]
    if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
      fragment = String(Substring(rest[rest.index(after: hash)...]))
      rest = rest[..<hash]
    } else {
      fragment = nil
    }
    if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
      query = String(Substring(rest[mark...]))
      rest = rest[..<mark]
    } else {
      query = ""
    }
    path = percentDecoded(Substring(rest))
  }

  /// The path from the practice's folder, seen from `file`; nil where it leaves the folder.
  func segments(from file: String) -> [String]? {
    var segments: [Substring] = []
    if !path.utf8.starts(with: "/".utf8) {
      segments = file.split(separator: "/").dropLast()
    }
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard !segments.isEmpty else { return nil }
        segments.removeLast()
      default: segments.append(part)
      }
    }
    return segments.map(String.init)
  }
}

/// `a%20b` as `a b`; text that is no valid escape, or no UTF-8 once decoded, stays as it is.
func percentDecoded(_ text: Substring) -> String {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), rest.count >= 2,
      let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
    {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(validating: bytes, as: UTF8.self) ?? String(text)
}
