/// A template as it was written, byte order mark and carriage returns aside.
struct TemplateSource: Sendable {
  /// The name that partials call it by: `page`.
  let name: String
  let shownPath: String
  let bytes: [UInt8]

  init(name: String, shownPath: String, bytes: [UInt8]) {
    self.name = name
    self.shownPath = shownPath
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    self.bytes = text.indices.compactMap { at in
      let next = at + 1 < text.endIndex ? text[at + 1] : 0
      return text[at] == UInt8(ascii: "\r") && next == UInt8(ascii: "\n") ? nil : text[at]
    }
  }
}
