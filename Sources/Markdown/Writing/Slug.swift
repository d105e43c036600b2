/// Words as a part of an address: `[a-z0-9-]`.
package enum Slug {
  /// At most 80 bytes; `fallback` where the words have no letter or digit that we know.
  package static func text(
    of words: some Collection<UInt8>, default fallback: String
  ) -> String {
    var slug: [UInt8] = []
    var isParted = false
    for scalar in String(decoding: words, as: UTF8.self).unicodeScalars where slug.count < 80 {
      switch base(of: scalar) {
      case .letter(let byte):
        if isParted, !slug.isEmpty { slug.append(.hyphen) }
        if slug.count < 80 { slug.append(byte) }
        isParted = false
      case .nothing: break
      case .gap: isParted = true
      }
    }
    return slug.isEmpty ? fallback : String(decoding: slug, as: UTF8.self)
  }

  private enum Part {
    case letter(UInt8)
    case nothing, gap
  }

  private static func base(of scalar: Unicode.Scalar) -> Part {
    switch scalar.value {
    case 0..<0x80:
      let byte = UInt8(scalar.value).asciiLowercased
      if byte.isLetter || byte.isDigit { return .letter(byte) }
      return byte == UInt8(ascii: "'") ? .nothing : .gap
    // Curly apostrophes, combining marks and invisible characters part nothing.
    case 0x2018, 0x2019, 0x300..<0x370, 0xAD, 0x200B...0x200D, 0xFE0F, 0xFEFF: return .nothing
    case 0xC0..<0x180:
      let letter = latinLetters[Int(scalar.value) - 0xC0]
      return letter == .hyphen ? .gap : .letter(letter)
    default: return .gap
    }
  }

  /// The plain letters of U+00C0 to U+017F, in order: `Łódź` is found at `#lodz`.
  private static let latinLetters = [UInt8](
    """
    aaaaaaaceeeeiiiidnooooo-ouuuuytsaaaaaaaceeeeiiiidnooooo-ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll\
    lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """.utf8)
}
