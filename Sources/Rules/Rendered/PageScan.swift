package import Practice

/// What one page of HTML holds: its ids, whether each says anything, and where it links to.
///
/// A scan over bytes of markup that this program wrote itself: tags are balanced or void, attributes
/// are in double quotes, and `<` stands for nothing but a tag.
package struct PageScan: Sendable {
  /// Ids whose element has words outside its headings.
  package private(set) var saying: Set<String> = []
  package private(set) var ids: Set<String> = []
  package private(set) var repeatedIDs: Set<String> = []
  /// Addresses within the site, without fragments.
  package private(set) var linkedAddresses: Set<Address> = []
  /// Every `href` as written.
  package private(set) var links: [String] = []
  let html: [UInt8]

  /// An element that is open: its name and id.
  private struct Open {
    let name: String
    let id: String?
  }
  private var open: [Open] = []

  package init(html: [UInt8]) {
    self.html = html
    var rest = html[...]
    while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
      note(text: rest[..<tag])
      guard let end = Self.end(ofTag: rest[tag...]) else { break }
      note(tag: rest[tag...end])
      rest = rest[(end + 1)...]
    }
  }

  /// The page's words in lower case with single spaces, tags left out: made when asked for.
  package var words: String {
    var plain: [UInt8] = []
    var rest = html[...]
    while let tag = rest.firstIndex(of: UInt8(ascii: "<")) {
      plain += rest[..<tag]
      guard let end = Self.end(ofTag: rest[tag...]) else { break }
      rest = rest[(end + 1)...]
    }
    return Self.folded(Self.unescaped(String(decoding: plain, as: UTF8.self)))
  }

  /// How words are compared: in lower case, runs of white space as one space, and as a typewriter has
  /// them, since Word and a keyboard differ in quotes, dashes and dots alone.
  package static func folded(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "\u{2018}"..."\u{201B}", "\u{2032}", "`", "\u{B4}": plain.append("'")
      case "\u{201C}"..."\u{201F}", "\u{2033}": plain.append("\"")
      case "\u{2026}": plain.append(contentsOf: "...".unicodeScalars)
      case "\u{2212}": plain.append("-")
      case _ where scalar.isASCII: plain.append(scalar)
      default:
        switch scalar.properties.generalCategory {
        case .dashPunctuation: plain.append("-")
        case .format: break
        default: plain.append(scalar)
        }
      }
    }
    return String(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private mutating func note(text: ArraySlice<UInt8>) {
    guard text.contains(where: { $0 > UInt8(ascii: " ") }) else { return }
    let isHeading = open.contains { $0.name.count == 2 && $0.name.hasPrefix("h") }
    guard !isHeading else { return }
    for element in open { if let id = element.id { saying.insert(id) } }
  }

  private mutating func note(tag: ArraySlice<UInt8>) {
    let inside = tag.dropFirst().dropLast()
    if inside.first == UInt8(ascii: "/") {
      let name = Self.name(of: inside.dropFirst())
      if let index = open.lastIndex(where: { $0.name == name }) { open.removeSubrange(index...) }
      return
    }
    guard inside.first != UInt8(ascii: "!") else { return }
    let name = Self.name(of: inside)
    let id = Self.value(of: "id", in: inside)
    if let id, !ids.insert(id).inserted { repeatedIDs.insert(id) }
    if name == "a", let href = Self.value(of: "href", in: inside) { note(link: href) }
    if !Self.voidElements.contains(name) { open.append(Open(name: name, id: id)) }
  }

  private mutating func note(link: String) {
    links.append(link)
    guard link.utf8.first == UInt8(ascii: "/") else { return }
    let path = link.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
    linkedAddresses.insert(Address(String(Substring(path))))
  }

  private static let voidElements: Set<String> = [
    "area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr",
  ]

  static func name(of tag: ArraySlice<UInt8>) -> String {
    String(
      decoding: tag.prefix { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: "/") }, as: UTF8.self
    ).lowercased()
  }

  /// The `>` that ends the tag; one in a quoted value does not.
  static func end(ofTag tag: ArraySlice<UInt8>) -> Int? {
    var isQuoted = false
    for index in tag.indices {
      if tag[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if tag[index] == UInt8(ascii: ">"), !isQuoted { return index }
    }
    return nil
  }

  static func value(of attribute: String, in tag: ArraySlice<UInt8>) -> String? {
    let wanted = Array(" \(attribute)=\"".utf8)
    var rest = tag
    while let space = rest.firstIndex(where: { $0 <= UInt8(ascii: " ") }) {
      rest = rest[(space + 1)...]
      guard rest.starts(with: wanted.dropFirst()) else { continue }
      let value = rest.dropFirst(wanted.count - 1).prefix { $0 != UInt8(ascii: "\"") }
      return unescaped(String(decoding: value, as: UTF8.self))
    }
    return nil
  }

  static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var plain = text
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      plain = plain.split(separator: entity, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    return plain
  }
}
