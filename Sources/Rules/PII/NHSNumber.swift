/// An NHS number found in text: ten digits with a check digit.
package struct NHSNumber: Equatable {
  /// Offsets into the bytes.
  package let range: Range<Int>
  /// The ten digits in ASCII, without what parts them.
  let digits: [UInt8]

  /// Every NHS number in `text`, whichever way it is written.
  ///
  /// Ten digits in a row, or 3-3-4 parted by single spaces or hyphens, with no digit directly before
  /// or after that belongs to the same number. A tab parts columns of a table. Not reported: a number
  /// that begins with 0 or follows +44, or that stands right after words such as `tel`.
  package static func all(in text: [UInt8]) -> [NHSNumber] {
    let folded = FoldedDigits(text)
    let bytes = folded.bytes
    var found: [NHSNumber] = []
    var index = 0
    while index < bytes.count {
      guard isDigit(bytes[index]), index == 0 || !isDigit(bytes[index - 1]) else {
        index += 1
        continue
      }
      if let range = candidate(in: folded, from: index), isReported(range, in: bytes) {
        found.append(
          NHSNumber(
            range: folded.place(of: range, in: text), digits: bytes[range].filter(isDigit)))
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// The ten digits that begin at `start`, in one of the accepted spellings.
  private static func candidate(in text: FoldedDigits, from start: Int) -> Range<Int>? {
    let bytes = text.bytes
    for groups in [[10], [3, 3, 4]] {
      guard let end = match(groups, in: text, from: start),
        end == bytes.count || !isDigit(bytes[end])
      else { continue }
      if isValid(bytes[start..<end].filter(isDigit)) { return start..<end }
    }
    return nil
  }

  private static func match(_ groups: [Int], in text: FoldedDigits, from start: Int) -> Int? {
    let bytes = text.bytes
    var index = start
    for (number, size) in groups.enumerated() {
      if number > 0 {
        let width =
          separatorWidth(in: bytes, at: index) ?? (text.invisibleBefore.contains(index) ? 0 : nil)
        guard let width else { return nil }
        index += width
      }
      guard index + size <= bytes.count, bytes[index..<index + size].allSatisfy(isDigit) else {
        return nil
      }
      index += size
    }
    return index
  }

  /// A single space or hyphen. A line break with its indentation is a space as well, since the page
  /// shows it as one.
  private static func separatorWidth(in text: [UInt8], at index: Int) -> Int? {
    let rest = text[min(index, text.count)...]
    if let lineEnd = lineEnds.first(where: { rest.starts(with: $0) }) {
      return lineEnd.count + rest.dropFirst(lineEnd.count).prefix { $0 == UInt8(ascii: " ") }.count
    }
    return rest.first.map { " -".utf8.contains($0) } == true ? 1 : nil
  }

  private static let lineEnds = ["\r\n", "\n", "\r", " \r\n", " \n", " \r"].map { Array($0.utf8) }

  /// Modulus 11: weights 10 to 2, check digit 11 − remainder; 11 becomes 0 and 10 is no number.
  private static func isValid(_ digits: [UInt8]) -> Bool {
    guard digits.count == 10, let last = digits.last else { return false }
    let sum = zip(digits, stride(from: 10, through: 2, by: -1))
      .reduce(0) { $0 + Int($1.0 - UInt8(ascii: "0")) * $1.1 }
    let check = (11 - sum % 11) % 11
    return check != 10 && check == Int(last - UInt8(ascii: "0"))
  }

  /// False for what the words before show to be another sort of number.
  private static func isReported(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    if text[range.lowerBound] == UInt8(ascii: "0") { return false }
    let nearby = text[max(0, range.lowerBound - 32)..<range.lowerBound]
    let before =
      nearby.split(
        separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false
      ).last ?? []
    var words = ""
    for scalar in String(decoding: before, as: UTF8.self).lowercased().unicodeScalars {
      words.unicodeScalars.append(marks.contains(scalar) ? " " : scalar)
    }
    let last = words.split(separator: " ").suffix(2).map(String.init)
    guard let word = last.last else { return true }
    let isUnbroken = range.count == 10
    if isUnbroken, bookPrefixes.contains(word) { return false }
    if countryCodes.contains(word) || last == ["+44", "0"] || last == ["0044", "0"] {
      return false
    }
    if word == "£" || word.hasSuffix("£") { return false }
    if numberWords.contains(word) { return !otherNumbers.contains(last[0]) || last.count < 2 }
    return !otherNumbers.contains(word)
  }

  /// What may stand between a word and its number.
  private static let marks = Set(" \t:.-–—()[]{}\"'“”‘’*_#=/\u{A0}".unicodeScalars)
  private static let otherNumbers: Set = [
    "tel", "telephone", "phone", "fax", "isbn", "isbn10", "isbn13",
  ]
  private static let numberWords: Set = ["number", "no", "10", "13"]
  private static let countryCodes: Set = ["+44", "0044"]
  /// How the number of a book begins.
  private static let bookPrefixes: Set = ["978", "979"]

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
