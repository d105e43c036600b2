/// Notes of a form that stand without square brackets.
enum BareNotes {
  /// Words that nobody writes for patients.
  private static let certain = ["lorem ipsum", "text in grey is guidance"].map { Array($0.utf8) }

  /// Words that a page about a form may well hold; after a choice (`Yes/No`) they were left in.
  private static let afterChoice = ["delete as appropriate", "please tick as appropriate"]
    .map { Array($0.utf8) }

  static let firstBytes = Set((certain + afterChoice).compactMap(\.first))

  /// The end of a note that begins at `mark`, in small letters.
  static func end(in lower: [UInt8], from mark: Int) -> Int? {
    let rest = lower[mark...]
    if let note = certain.first(where: { rest.starts(with: $0) }) { return mark + note.count }
    guard let note = afterChoice.first(where: { rest.starts(with: $0) }),
      endsWithChoice(lower[..<mark])
    else { return nil }
    return mark + note.count
  }

  /// `Yes/No (`, `in the morning / in the evening *`: two things to choose from, in the same part of
  /// the sentence. `and/or` is one word.
  private static func endsWithChoice(_ before: ArraySlice<UInt8>) -> Bool {
    let part = before.suffix(longestChoice).reversed().prefix { !".,;:!?\n".utf8.contains($0) }
      .reversed().filter { !" *_(".utf8.contains($0) }
    return part.indices.contains { index in
      guard part[index] == UInt8(ascii: "/"), index > 0, index + 1 < part.count else {
        return false
      }
      let isAndOr =
        part[..<index].suffix(3).elementsEqual("and".utf8)
        && part[(index + 1)...].prefix(2).elementsEqual("or".utf8)
      return isLetter(part[index - 1]) && isLetter(part[index + 1]) && !isAndOr
    }
  }

  /// From the first thing of a choice to the note after it.
  private static let longestChoice = 60

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte >= 0x80
  }
}
