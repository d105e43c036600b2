/// The name of one entry of a folder: bytes, as Linux has it. Two spellings of é are two names, and
/// a name need not be text at all. In folders of our own making it may be a path, with `/`.
struct Name: Sendable, Hashable {
  let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }
  init(_ text: String) { bytes = Array(text.utf8) }

  /// Nil where the bytes are not UTF-8.
  var text: String? { String(validating: bytes, as: UTF8.self) }

  /// Fit for a terminal: what is not UTF-8, or would steer the terminal, is replaced.
  var shown: String {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars
    return String(String.UnicodeScalarView(scalars.map { $0.isControl ? "\u{FFFD}" : $0 }))
  }

  var hasControls: Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { $0.isControl }
  }

  /// The part after the last dot in small letters, empty where there is none.
  var type: String {
    guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > 0 else { return "" }
    return String(decoding: bytes[(dot + 1)...], as: UTF8.self).lowercased()
  }

  func withPointer<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
    let characters = bytes.map { CChar(bitPattern: $0) } + [0]
    return characters.withUnsafeBufferPointer { buffer in
      // The array ends with its zero and so has an address.
      buffer.baseAddress.map(body) ?? "".withCString(body)
    }
  }
}

extension Name {
  /// Every folder that files of these paths need, parents first.
  static func folders(above paths: [Name]) -> [Name] {
    var folders: Set<Name> = []
    for path in paths {
      for end in path.bytes.indices where path.bytes[end] == UInt8(ascii: "/") {
        folders.insert(Name(bytes: Array(path.bytes[..<end])))
      }
    }
    return folders.sorted()
  }
}

extension Name: Comparable {
  static func < (left: Name, right: Name) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension Name: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(text) }
}

extension Unicode.Scalar {
  /// Control characters, and those that turn the direction of the writing around.
  fileprivate var isControl: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    case .format: properties.isBidiControl
    default: false
    }
  }
}
