/// The sentences of a paragraph, found on its bytes.
///
/// A full stop ends no sentence in `e.g.`, `Dr.`, `J. Smith` or `6.30pm`, nor where the next word
/// begins with a small letter.
struct Sentences: Equatable {
  struct Sentence: Equatable {
    var words = 0
    /// Of the paragraph's bytes.
    var range: Range<Int>
  }

  private(set) var all: [Sentence] = []

  init(of paragraph: ArraySlice<UInt8>) {
    var tokens = paragraph.split { $0 <= UInt8(ascii: " ") }.makeIterator()
    var before: ArraySlice<UInt8>?
    var current = tokens.next()
    var open: Sentence?
    while let token = current {
      let next = tokens.next()
      var sentence = open ?? Sentence(range: token.indices)
      sentence.words += token.isWord ? 1 : 0
      sentence.range = sentence.range.lowerBound..<token.endIndex
      if token.endsSentence(after: before, before: next) {
        if sentence.words > 0 { all.append(sentence) }
        open = nil
      } else {
        open = sentence
      }
      (before, current) = (token, next)
    }
    if let open, open.words > 0 { all.append(open) }
  }
}

extension ArraySlice<UInt8> {
  /// A dash alone is none.
  fileprivate var isWord: Bool {
    contains { $0.isLetterOrDigit || $0 >= 0xC3 && $0 != 0xE2 }
  }

  fileprivate func endsSentence(after before: Self?, before next: Self?) -> Bool {
    guard let next else { return true }
    let token = withoutClosingMarks
    guard let mark = token.last, mark == .stop || mark == .question || mark == .exclamation else {
      return false
    }
    if next.withoutOpeningMarks.first.map(\.isSmallLetter) == true { return false }
    return mark != .stop || !token.withoutOpeningMarks.dropLast().isAbbreviated(before, next)
  }

  private func isAbbreviated(_ before: Self?, _ next: Self) -> Bool {
    let follows = next.withoutOpeningMarks.first
    if count == 1, let letter = first {
      // `J. Smith`, but not `vitamin D. Then`; `1. Open the form`.
      return letter.isDigit ? before == nil : before?.first?.isSmallLetter != true
    }
    let word = String(decoding: self, as: UTF8.self).lowercased()
    return Self.neverLast.contains(word)
      || Self.beforeNumbers.contains(word) && follows?.isDigit == true
  }

  private static let neverLast: Set<String> = [
    "approx", "cf", "dr", "drs", "e.g", "eg", "hon", "i.e", "ie", "incl", "messrs", "mr", "mrs",
    "ms", "mt", "nb", "prof", "rev", "st", "viz", "vs",
  ]
  private static let beforeNumbers: Set<String> = [
    "ext", "fig", "no", "nos", "p", "pp", "para", "tel", "vol",
  ]

  fileprivate var withoutOpeningMarks: Self {
    drop { !$0.isLetterOrDigit && ($0 < 0x80 || $0 == 0xE2 || $0 & 0xC0 == 0x80) }
  }

  /// Without quotation marks, brackets and stars; the curly ones are E2 80 99 and E2 80 9D.
  private var withoutClosingMarks: Self {
    var rest = self
    while let last = rest.last {
      if ")]\"'*_".utf8.contains(last) {
        rest.removeLast()
      } else if rest.count > 3, last == 0x99 || last == 0x9D,
        rest.suffix(3).starts(with: [0xE2, 0x80])
      {
        rest.removeLast(3)
      } else {
        break
      }
    }
    return rest
  }
}

extension UInt8 {
  fileprivate static let stop = UInt8(ascii: ".")
  fileprivate static let question = UInt8(ascii: "?")
  fileprivate static let exclamation = UInt8(ascii: "!")

  fileprivate var isSmallLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isLetterOrDigit: Bool { isDigit || (self | 0x20).isSmallLetter }
}
