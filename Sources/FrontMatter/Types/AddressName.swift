/// The part of an address that stands for a name that people gave: `Flu jabs (2026)` becomes
/// `flu-jabs-2026`, and `Élan` `elan`.
package enum AddressName {
  /// `[a-z0-9-]`, at most 80 bytes; empty where the name has no Latin letter and no digit.
  package static func slug(of name: String) -> String {
    var slug: [UInt8] = []
    for scalar in name.unicodeScalars {
      if let letters = letters(of: scalar) {
        slug += letters
      } else if slug.last != UInt8(ascii: "-"), !slug.isEmpty {
        slug.append(UInt8(ascii: "-"))
      }
    }
    slug = Array(slug.prefix(80))
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  /// What an address writes for a letter or a digit: none for an accent that stands by itself, as
  /// file names from a Mac have them. Nil for what parts words.
  private static func letters(of scalar: Unicode.Scalar) -> [UInt8]? {
    if scalar.isASCII {
      let byte = UInt8(ascii: scalar)
      return byte.isLetter ? [byte | 0x20] : byte.isDecimal ? [byte] : nil
    }
    if scalar.properties.generalCategory == .nonspacingMark { return [] }
    // `LATIN SMALL LETTER E WITH ACUTE`, `LATIN CAPITAL LIGATURE OE`
    let name = (scalar.properties.name ?? "").split(separator: " ")
    guard name.count > 3, name[0] == "LATIN", name[2] == "LETTER" || name[2] == "LIGATURE" else {
      return nil
    }
    let letter = name[3...].prefix { $0 != "WITH" }.joined(separator: " ")
    if let spelling = spellings[letter] { return Array(spelling.utf8) }
    return letter.utf8.count <= 2 ? Array(letter.lowercased().utf8) : nil
  }

  /// Letters that Unicode does not name after those that they are written with.
  private static let spellings = [
    "SHARP S": "ss", "THORN": "th", "ETH": "d", "ENG": "ng", "DOTLESS I": "i", "LONG S": "s",
  ]
}
