extension PageScan {
  /// The letters and digits of the words below an element, its headings too; of the whole page where
  /// there is no such element.
  func letters(below id: String) -> [UInt8] {
    let part = ids.contains(id) ? bytes(below: id) : allBytes
    return Self.letters(of: Self.unescaped(String(decoding: part, as: UTF8.self)))
  }

  private var allBytes: [UInt8] {
    var plain: [UInt8] = []
    var rest = html[...]
    while let tag = rest.firstIndex(of: UInt8(ascii: "<")), let end = Self.end(ofTag: rest[tag...])
    {
      plain += rest[..<tag]
      rest = rest[(end + 1)...]
    }
    return plain
  }

  private func bytes(below id: String) -> [UInt8] {
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
    return plain
  }

  /// In small letters: tags, quotes, commas and spaces are the theme's.
  static func letters(of text: String) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": letters.append(UInt8(truncatingIfNeeded: scalar.value))
      case "A"..."Z": letters.append(UInt8(truncatingIfNeeded: scalar.value + 32))
      default:
        let properties = scalar.properties
        guard !scalar.isASCII, properties.isAlphabetic || properties.numericType != nil else {
          continue
        }
        letters += properties.lowercaseMapping.utf8
      }
    }
    return letters
  }
}

extension [UInt8] {
  func holds(_ other: [UInt8]) -> Bool {
    guard let first = other.first else { return true }
    var rest = self[...]
    while rest.count >= other.count, let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: other) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
