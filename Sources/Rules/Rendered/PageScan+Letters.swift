extension PageScan {
  /// The first of the texts that is not below the element with that id; nil where all are there.
  /// Only letters and digits are compared: tags, quotes and spaces are the theme's.
  func firstMissing(of texts: [String], in id: String) -> String? {
    guard !texts.isEmpty else { return nil }
    let found = Self.letters(of: text(in: id))
    return texts.first { !found.contains(Self.letters(of: $0)) }
  }

  /// All text below an element, its headings too.
  private func text(in id: String) -> String {
    var plain: [UInt8] = []
    var name = ""
    var depth = 0
    var rest = html[...]
    while let tag = rest.firstIndex(of: UInt8(ascii: "<")),
      let end = Self.end(ofTag: rest[tag...])
    {
      if depth > 0 { plain += rest[..<tag] }
      let inside = rest[tag...end].dropFirst().dropLast()
      rest = rest[(end + 1)...]
      if depth == 0 {
        guard Self.value(of: "id", in: inside) == id else { continue }
        name = Self.name(of: inside)
        depth = 1
      } else if Self.name(of: inside) == name {
        depth += 1
      } else if inside.first == UInt8(ascii: "/"), Self.name(of: inside.dropFirst()) == name {
        depth -= 1
        if depth == 0 { break }
      }
    }
    return Self.unescaped(String(decoding: plain, as: UTF8.self))
  }

  private static func letters(of text: String) -> String {
    let scalars = text.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
