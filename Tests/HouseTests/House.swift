import Foundation

/// The files of this repository, as its laws look at them.
enum House {
  static let folder: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.path
  }()

  static func text(_ path: String) throws -> String {
    try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
  }

  static func names(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder + "/" + path).sorted()
      .filter { !$0.hasPrefix(".") }
  }

  /// Every Swift file below the folders, by its path in the repository.
  static func swiftFiles(in folders: String...) throws -> [String] {
    try folders.flatMap { top in
      try FileManager.default.subpathsOfDirectory(atPath: folder + "/" + top)
        .filter { $0.hasSuffix(".swift") }.map { top + "/" + $0 }
    }.sorted()
  }
}

/// What the compiler sees of a file: without comments and without the words in quotes.
struct SwiftCode {
  private(set) var lines: [String] = []

  init(_ text: String) {
    var bytes = Array(text.utf8)[...]
    var code: [UInt8] = []
    while let byte = bytes.first {
      if bytes.starts(with: "//".utf8) {
        bytes = bytes.drop { $0 != UInt8(ascii: "\n") }
      } else if bytes.starts(with: "/*".utf8) {
        Self.skip(&bytes, "*/", &code)
      } else if let (opening, closing) = Self.quotes(at: bytes) {
        bytes = bytes.dropFirst(opening)
        code += "\"\"".utf8
        Self.skip(&bytes, closing, &code, escapes: !closing.hasSuffix("#"))
      } else {
        code.append(byte)
        bytes = bytes.dropFirst()
      }
    }
    lines = String(decoding: code, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// How long the opening quotes are, and what closes them.
  private static func quotes(at bytes: ArraySlice<UInt8>) -> (Int, String)? {
    let marks = bytes.prefix { $0 == UInt8(ascii: "#") }.count
    let rest = bytes.dropFirst(marks)
    let ends = String(repeating: "#", count: marks)
    if rest.starts(with: "\"\"\"".utf8) { return (marks + 3, "\"\"\"" + ends) }
    return rest.first == UInt8(ascii: "\"") ? (marks + 1, "\"" + ends) : nil
  }

  /// Line ends stay, so that lines keep their numbers.
  private static func skip(
    _ bytes: inout ArraySlice<UInt8>, _ end: String, _ code: inout [UInt8], escapes: Bool = false
  ) {
    while let byte = bytes.first {
      if bytes.starts(with: end.utf8) {
        bytes = bytes.dropFirst(end.utf8.count)
        return
      }
      if byte == UInt8(ascii: "\n") { code.append(byte) }
      bytes = bytes.dropFirst(escapes && byte == UInt8(ascii: "\\") ? 2 : 1)
    }
  }
}
