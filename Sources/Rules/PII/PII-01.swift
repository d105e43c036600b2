import Diagnostics
import FrontMatter
import Markdown
import Practice

extension Rule {
  static let pii01 = Rule(
    "PII-01", .privacy, "no NHS number is published", basis: .law,
    source: Source(
      "UK General Data Protection Regulation", clause: "article 9",
      address: "https://www.legislation.gov.uk/eur/2016/679/article/9"),
    severity: .error,
    isTimeless: true,
    why: "An NHS number names one patient to everybody who can look it up.",
    fix: "Delete the number; nothing on a public page needs it.",
    examples: Examples(
      met: "A patient asked for an earlier appointment.",
      notMet: "Patient 943 476 5919 asked for an earlier appointment.")
  ) { context in
    let practice = context.practice
    // Those of `_shared` are told once, for all practices.
    let pages = practice.site.allPages.filter { !$0.isShared }
    return .judged(
      by: nhsNumbers(in: practice.sources, pages: pages),
      met: "\(counted(practice.sources.count, "file")) looked at")
  }

  /// Every number in the files as typed, those that a field says with escapes, and those that only the
  /// page shows whole: parted by marks of Markdown or written with entities.
  static func nhsNumbers(in files: [SourceFile], pages: [SitePage]) -> [Shortfall] {
    let pageByFile = Dictionary(pages.map { ($0.file, $0) }) { first, _ in first }
    let places = files.flatMap { file in
      let words = file.words ?? []
      let page = pageByFile[file.shownPath]
      let typed = NHSNumber.all(in: file.isTable ? words.withRowsParted : words)
      var told = Set(typed.map(\.digits))
      let said = (page.map(numbersSaid) ?? []).filter { !told.contains($0.digits) }
      told.formUnion(said.map(\.digits))
      let shown = page.map(numbersShown) ?? []
      let inName = NHSNumber.all(in: Array(file.path.utf8)).map { _ in Place(file: file.shownPath) }
      let lines = LinePlaces(of: words, in: file.shownPath)
      return inName + typed.map { lines.place(of: $0.range) } + said.map(\.place)
        + file.places(ofDigits: shown.subtracting(told), lines)
    }
    return places.map { place in
      Shortfall(
        "this looks like a patient's NHS number",
        help: "delete it; if it is a telephone number, write `tel` before it", at: place)
    }
  }

  /// Each number in what the fields of a page say. The key stands before it, as in the file: that of
  /// a telephone is none.
  private static func numbersSaid(
    on page: SitePage
  ) -> [(digits: [UInt8], place: Place)] {
    page.sayings.filter { $0.text.utf8.contains { $0.isDigit || $0 >= 0x80 } }.flatMap { saying in
      let said = Array("\(saying.key): \(saying.text)".utf8)
      return NHSNumber.all(in: saying.hasLines ? said : said.withTabsAsSpaces)
        .map { ($0.digits, saying.place) }
    }
  }

  /// The digits of each number in the words of a page: in one of its paragraphs, items or cells, not
  /// over several.
  private static func numbersShown(on page: SitePage) -> Set<[UInt8]> {
    Set(
      page.allTexts.flatMap(\.plainParts).flatMap { part in
        NHSNumber.all(in: Array(part.utf8).withTabsAsSpaces).map(\.digits)
      })
  }
}

extension [UInt8] {
  /// As a page shows them.
  fileprivate var withTabsAsSpaces: [UInt8] {
    map { $0 == UInt8(ascii: "\t") ? UInt8(ascii: " ") : $0 }
  }

  /// A table in which the end of a row is no space between two parts of a number: only in quotes does
  /// a line end belong to a cell. Each byte keeps its place.
  fileprivate var withRowsParted: [UInt8] {
    var isQuoted = false
    return map { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      let endsRow = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
      return endsRow && !isQuoted ? UInt8(ascii: ",") : byte
    }
  }
}

extension SourceFile {
  /// Where each of the numbers begins: ten digits with no other digit between them, entities left
  /// out; the file as a whole for one whose digits are nowhere near each other.
  fileprivate func places(ofDigits numbers: Set<[UInt8]>, _ lines: LinePlaces) -> [Place] {
    guard !numbers.isEmpty else { return [] }
    let folded = FoldedDigits(bytes)
    var missing = numbers
    var places: [Place] = []
    for start in folded.bytes.indices where folded.bytes[start].isDigit {
      guard let (digits, end) = Self.tenDigits(of: folded.bytes, from: start),
        missing.remove(digits) != nil
      else { continue }
      places.append(lines.place(of: folded.place(of: start..<end, in: bytes)))
    }
    return places + missing.map { _ in Place(file: shownPath) }
  }

  /// The next ten digits, and where they end.
  private static func tenDigits(
    of bytes: [UInt8], from start: Int
  ) -> (digits: [UInt8], end: Int)? {
    /// Marks between the first digit and the last.
    let farthest = 120
    var digits: [UInt8] = []
    var index = start
    while index < min(bytes.count, start + farthest) {
      if bytes[index].isDigit { digits.append(bytes[index]) }
      if digits.count == 10 { return (digits, index + 1) }
      if bytes[index] == UInt8(ascii: "&"),
        let end = bytes[index...].prefix(10).firstIndex(of: UInt8(ascii: ";"))
      {
        index = end
      }
      index += 1
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
