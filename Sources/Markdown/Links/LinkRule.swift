/// Which addresses may be published: a list of what is allowed, so that what nobody thought of is
/// not. Decided on the decoded bytes, as a browser will see them.
enum LinkRule {
  /// Why an address is not published.
  enum Refusal: Equatable {
    case empty
    /// A control character, or a space before or after: browsers drop them and read on.
    case hiddenCharacter
    /// Browsers take `\` for `/`.
    case backslash
    /// `//host`: an address on another site that looks like one on ours.
    case noScheme
    /// `http:` or `mailto:` and nothing that it could lead to.
    case incomplete
    /// Any other beginning with a colon, in lower case.
    case scheme(String)
  }

  static let schemes = ["http", "https", "mailto", "tel"]

  /// Nil for an address that may be published.
  static func refusal(of address: [UInt8]) -> Refusal? {
    guard let first = address.first, let last = address.last else { return .empty }
    if first == .space || last == .space || address.contains(where: \.isControl) {
      return .hiddenCharacter
    }
    if address.contains(.backslash) { return .backslash }
    if address.starts(with: [.slash, .slash]) { return .noScheme }
    guard let (scheme, rest) = parted(address) else { return nil }
    switch scheme {
    case "http", "https":
      let host = rest.dropFirst(2)
      let isWhole = rest.starts(with: [.slash, .slash]) && host.first.map(beginsHost) == true
      return isWhole ? nil : .incomplete
    case "mailto", "tel":
      return rest.isEmpty || rest.first == .slash ? .incomplete : nil
    default: return .scheme(scheme)
    }
  }

  /// What stands before the first colon and what after it, unless the colon is inside a path, a
  /// query or a fragment. An encoded colon counts: nobody needs one there.
  private static func parted(_ address: [UInt8]) -> (scheme: String, rest: ArraySlice<UInt8>)? {
    let pathStart = address.firstIndex { $0 == .slash || $0 == .hash || $0 == UInt8(ascii: "?") }
    let head = address[..<(pathStart ?? address.endIndex)]
    let encoded = head.indices.first {
      address[$0] == UInt8(ascii: "%") && address[$0...].prefix(3).isEncodedColon
    }
    let colon = head.firstIndex(of: .colon)
    guard let end = [colon, encoded].compactMap(\.self).min() else { return nil }
    let scheme = String(decoding: address[..<end].map(\.asciiLowercased), as: UTF8.self)
    return end == colon ? (scheme, address[(end + 1)...]) : (scheme + "%3a", [])
  }

  private static func beginsHost(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == .bracket || byte >= 0x80
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isEncodedColon: Bool { map(\.asciiLowercased) == [UInt8]("%3a".utf8) }
}
