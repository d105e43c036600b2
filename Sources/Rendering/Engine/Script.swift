/// What browsers do not need of a script.
enum Script {
  /// Without the lines that hold a remark only, indentation and empty lines; the rest as it is
  /// written, so that the script of a live site can still be read.
  static func stripped(_ bytes: [UInt8]) -> [UInt8] {
    bytes.split(separator: UInt8(ascii: "\n")).flatMap { line -> [UInt8] in
      let words = line.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      let isNeedless = words.isEmpty || words.starts(with: "//".utf8)
      return isNeedless ? [] : words + [UInt8(ascii: "\n")]
    }
  }
}
