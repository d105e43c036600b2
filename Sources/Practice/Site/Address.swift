/// Where a page is on the practice's site: `/patient-group/report-2014/`. Begins with `/`.
package struct Address: Sendable, Hashable {
  package let text: String

  package init(_ text: String) { self.text = text }

  /// The file that holds the page, below the site's folder.
  package var file: String {
    text.hasSuffix("/") ? String(text.dropFirst()) + "index.html" : String(text.dropFirst())
  }

  /// True where a name on the way has no letter and no digit, and so gives nothing to go by.
  var hasEmptyPart: Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return text != "/"
      && parts.dropFirst().dropLast(text.hasSuffix("/") ? 1 : 0)
        .contains { $0.isEmpty || $0.first == UInt8(ascii: ".") }
  }

  /// The folder's address: `/patient-group/` of `/patient-group/report-2014/`; nil for the home page.
  package var parent: Address? {
    guard text != "/" else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "/")).dropLast()
    return Address("/" + parts.map { String(Substring($0)) + "/" }.joined())
  }

  /// The address of one of our files, from its path in the practice's folder without its ending.
  /// `index` and a patient group's `group` take their folder's address.
  init(path: [String], slug: String?) {
    var parts = path.map(Self.slug(of:))
    if let slug, !parts.isEmpty { parts[parts.count - 1] = slug }
    self.init("/" + parts.map { $0 + "/" }.joined())
  }

  /// `[a-z0-9-]`, at most 80 bytes: `Flu jabs (2026)` becomes `flu-jabs-2026`.
  package static func slug(of name: String) -> String {
    var slug: [UInt8] = []
    for byte in name.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        slug.append(byte)
      default:
        if slug.last != UInt8(ascii: "-"), !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      }
    }
    slug = Array(slug.prefix(80))
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }
}

extension Address: Comparable {
  package static func < (left: Address, right: Address) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
