/// What word processors leave in a text that was pasted from them.
struct WordResidue: Equatable {
  enum Kind: Equatable {
    /// Markup or a message: it is shown as it is.
    case words
    /// A bullet or a tick of a font that browsers do not have.
    case symbol
    /// A hidden mark for a line break inside a word, or for an object.
    case hidden
    /// An apostrophe, a dash or a quotation mark that was saved in another encoding.
    case encoding
  }

  let kind: Kind
  /// As typed; empty for what nobody can see.
  let words: String
  /// From 1, the column in characters.
  let line: Int
  let column: Int

  /// The first of each line, which is enough to find them all; one pass over the bytes.
  static func all(in bytes: [UInt8]) -> [WordResidue] {
    var found: [WordResidue] = []
    var line = 1
    var lineStart = 0
    var isLineDone = false
    bytes.withUnsafeBufferPointer { buffer in
      for index in buffer.indices {
        let byte = buffer[index]
        if byte == UInt8(ascii: "\n") {
          line += 1
          lineStart = index + 1
          isLineDone = false
          continue
        }
        guard !isLineDone, beginsMark[Int(byte)],
          let (kind, length) = mark(at: index, in: buffer)
        else { continue }
        isLineDone = true
        let before = buffer[lineStart..<index].count { $0 & 0xC0 != 0x80 }
        let words = kind == .words ? buffer[index..<index + length] : buffer[index..<index]
        found.append(
          WordResidue(
            kind: kind, words: String(decoding: words, as: UTF8.self), line: line,
            column: before + 1))
      }
    }
    return found
  }

  private static let wordMarks: [[UInt8]] = [
    "mso-", "MsoNormal", "MsoListParagraph", "<o:p", "</o:p", "<w:", "</w:", "<st1:", "</st1:",
    "[if !support", "[if gte mso", "<![endif]", "urn:schemas-microsoft-com", "<!--StartFragment",
    "<!--EndFragment", "Error! Reference source not found", "Error! Bookmark not defined",
    "Error! Hyperlink reference not valid", "Error! No text of specified style",
    "Error! Unknown document property", "PAGEREF _Toc", "HYPERLINK \"", "TOC \\o", "MERGEFORMAT",
    "SmartTag",
  ].map { Array($0.utf8) }

  /// U+FFFC for an object, U+FFFD for a character that was lost.
  private static let hiddenMarks: [[UInt8]] = [
    [0xC2, 0xAD], [0xEF, 0xBF, 0xBC], [0xEF, 0xBF, 0xBD],
  ]

  /// `â€™` and its like, and `Â` before a no-break space.
  private static let encodingMarks: [[UInt8]] = [
    [0xC3, 0xA2, 0xE2, 0x82, 0xAC], [0xC3, 0x82, 0xC2, 0xA0], [0xC3, 0x82, 0xC2, 0xA3],
  ]

  private static let beginsMark: [Bool] = {
    var begins = Array(repeating: false, count: 256)
    for mark in wordMarks + hiddenMarks + encodingMarks { begins[Int(mark[0])] = true }
    return begins
  }()

  private static func mark(
    at index: Int, in buffer: UnsafeBufferPointer<UInt8>
  ) -> (Kind, length: Int)? {
    let rest = buffer[index...]
    // U+F000 to U+F0FF: the symbol fonts of Word.
    if rest.count >= 3, rest[index] == 0xEF, (0x80...0x83).contains(rest[index + 1]) {
      return (.symbol, 3)
    }
    if let mark = hiddenMarks.first(where: { rest.starts(with: $0) }) {
      return (.hidden, mark.count)
    }
    if let mark = encodingMarks.first(where: { rest.starts(with: $0) }) {
      return (.encoding, mark.count)
    }
    guard let mark = wordMarks.first(where: { rest.starts(with: $0) }) else { return nil }
    // `mso-` inside another word is none.
    if index > 0, isLetter(buffer[index - 1]), isLetter(mark[0]) { return nil }
    return (.words, mark.count)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
