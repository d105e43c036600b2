import Mustache

/// How text becomes HTML: by bytes, never by Character.
///
/// The library's own escaper compares whole Characters, so a quote that is followed by U+0301,
/// U+200D or U+FE0F would stay a quote and close an attribute. `&`, `<`, `>` and both quotes are
/// all that can end text or a quoted attribute; variables are allowed in no other place
/// (`MarkupCheck`), so a backtick or an equals sign may stay as it is.
package enum TextEscaping {
  /// `text` itself when there is nothing to escape, as is nearly always so.
  package static func escape(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.firstIndex(where: { entity(for: $0) != nil }) else { return nil }
      var escaped: [UInt8] = []
      escaped.reserveCapacity(bytes.count + 32)
      escaped.append(contentsOf: bytes[..<first])
      for byte in bytes[first...] {
        if let entity = entity(for: byte) {
          entity.withUTF8Buffer { escaped.append(contentsOf: $0) }
        } else {
          escaped.append(byte)
        }
      }
      return String(decoding: escaped, as: UTF8.self)
    } ?? text
  }

  private static func entity(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}

/// The escaping of text in the form that the library asks for.
struct TextContentType: MustacheContentType {
  func escapeText(_ text: String) -> String { TextEscaping.escape(text) }
}
