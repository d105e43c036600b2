package import Markdown

/// Where a link or a picture leads.
package enum ResolvedLink: Sendable, Equatable {
  /// Another site, an email address or a telephone number.
  case elsewhere(String)
  /// A page or a file of this site: its address, and the fragment asked for.
  case here(Address, query: String, fragment: String?)
  /// A page that was written but is not on the site today.
  case notPublished(path: String)
  /// Nothing of that name.
  case missing(path: String)
  case outsideContent
}

extension PracticeSite {
  /// Follows a link typed in the file at `path`: to another file (`../practice.md`), to an address
  /// (`/opening-times/`), to a part of the same page (`#hours`) or out of the site.
  package func resolve(_ destination: String, from path: String) -> ResolvedLink {
    if Self.leadsElsewhere(destination) { return .elsewhere(destination) }
    let link = PathLink(destination)
    if link.path.isEmpty {
      return .here(
        page(path: path)?.address ?? Address("/"), query: link.query, fragment: link.fragment)
    }
    guard let segments = link.segments(from: path) else { return .outsideContent }
    return follow(link, segments: segments)
  }

  private func follow(_ link: PathLink, segments: [String]) -> ResolvedLink {
    let path = segments.joined(separator: "/")
    if let page = page(path: path) {
      guard page.absence == nil else { return .notPublished(path: path) }
      return .here(page.address, query: link.query, fragment: link.fragment)
    }
    if let asset = assets.first(where: { $0.path == path }) {
      return .here(asset.address, query: link.query, fragment: link.fragment)
    }
    let address = Address("/" + segments.map { $0 + "/" }.joined())
    if has(address) { return .here(address, query: link.query, fragment: link.fragment) }
    if let held = allPages.first(where: { $0.address == address }), held.absence != nil {
      return .notPublished(path: held.path)
    }
    let file = Address("/" + path)
    if has(file) { return .here(file, query: link.query, fragment: link.fragment) }
    return .missing(path: path)
  }

  /// `https:`, `mailto:` and the like. Markdown lets only harmless schemes through.
  private static func leadsElsewhere(_ destination: String) -> Bool {
    guard let colon = destination.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return destination.utf8[..<colon].allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }
  }

  /// What the renderer writes for a link; a page that is not there leaves its words without a link.
  package func target(of link: Link, from path: String) -> LinkTarget {
    switch resolve(link.destination, from: path) {
    case .elsewhere(let destination): .address(destination)
    case .here(let address, let query, let fragment):
      (link.isImage ? picture(at: address) : nil)
        ?? .address(address.text + query + (fragment.map { "#" + $0 } ?? ""))
    case .notPublished, .missing, .outsideContent: .plainWords
    }
  }

  /// Nil where the size of the picture cannot be read.
  private func picture(at address: Address) -> LinkTarget? {
    asset(at: address).flatMap { PictureSize(of: $0.bytes) }
      .map { .picture(address.text, width: $0.width, height: $0.height) }
  }
}
