import Mustache

/// How text becomes the address in an `href` or a `src`: escaping alone does not protect there,
/// since `javascript:alert(1)` has nothing to escape.
///
/// Fields and links are checked where they are read, with a finding and a place. This is the
/// second line of defence, for a view that passes on an address nobody looked at.
package enum LinkEscaping {
  private static let schemes = ["http", "https", "mailto", "tel"]

  /// The escaped address; `#` for one that is neither relative nor of a known scheme.
  package static func escape(_ address: String) -> String {
    isAllowed(address) ? TextEscaping.escape(address) : "#"
  }

  /// Browsers skip white space before an address and line breaks within it, and read `\` as `/`:
  /// an address with any of these is refused rather than understood. `//host` is an address of
  /// somebody else's, so that is refused as well.
  package static func isAllowed(_ address: String) -> Bool {
    guard address.utf8.allSatisfy({ $0 >= 0x20 && $0 != UInt8(ascii: "\\") }),
      !address.utf8.starts(with: " ".utf8), !address.utf8.starts(with: "//".utf8)
    else { return false }
    let end = address.utf8.firstIndex { ":/?#".utf8.contains($0) }
    guard let end, address.utf8[end] == UInt8(ascii: ":") else { return true }
    return schemes.contains(address[..<end].lowercased())
  }
}

/// The escaping of addresses in the form that the library asks for.
struct LinkContentType: MustacheContentType {
  func escapeText(_ text: String) -> String { LinkEscaping.escape(text) }
}
