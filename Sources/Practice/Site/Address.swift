import FrontMatter

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

  /// The address with the name of its site.
  package func whole(on website: String) -> String {
    (website.hasSuffix("/") ? String(website.dropLast()) : website) + text
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
    var parts = path.map(AddressName.slug(of:))
    if let slug, !parts.isEmpty { parts[parts.count - 1] = slug }
    self.init("/" + parts.map { $0 + "/" }.joined())
  }
}

extension Address: Comparable {
  package static func < (left: Address, right: Address) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
