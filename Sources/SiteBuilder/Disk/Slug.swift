import FrontMatter

/// The part of an address that names a practice: `[a-z0-9-]`, at most 80 bytes.
enum Slug {
  /// `Output/.sitegen/lock` is no practice's.
  private static let reserved = "lock"

  static func isValid(_ text: String) -> Bool {
    (1...80).contains(text.utf8.count) && text.utf8.allSatisfy(isAllowed)
      && text.utf8.first != UInt8(ascii: "-") && text != reserved
  }

  /// The nearest slug to what somebody typed: `Elmfield Surgery` is `elmfield-surgery`.
  static func nearest(to text: String) -> String {
    let slug = AddressName.slug(of: text)
    return slug.isEmpty || slug == reserved ? slug + "practice" : slug
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
