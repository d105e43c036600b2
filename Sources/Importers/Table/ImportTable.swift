import Diagnostics
import FrontMatter
import Tables

/// The table that somebody exported, within its limits.
struct ImportTable: Sendable {
  let file: String
  let encoding: TextEncoding
  let rows: [DelimitedText.Row]

  static let longest = 10 << 20
  static let mostRows = 100_000
  static let mostColumns = 200

  init(_ bytes: [UInt8], file: String) throws(BadInput) {
    try Self.checkFile(bytes, file: file, longest: Self.longest)
    // One more than may be, so that too many show.
    let text = DelimitedText(bytes, limit: Self.mostRows + 1)
    self.file = file
    encoding = text.encoding
    rows = text.rows
    if rows.isEmpty { throw Self.nothing(in: file) }
    if let line = text.unclosedQuote {
      throw BadInput(
        "the quotes that open on line \(line) are never closed",
        help: "export the file again; it may have been cut off",
        at: Place(file: file, line: line))
    }
    if rows.count > Self.mostRows {
      throw BadInput(
        "row \(rows[Self.mostRows].number) is one too many: at most 100,000 rows are read",
        help: "split the file, and import the parts one after the other",
        at: place(Self.mostRows))
    }
    if let index = rows.firstIndex(where: { $0.cells.count > Self.mostColumns }) {
      throw BadInput(
        "row \(rows[index].number) has \(rows[index].cells.count) columns; at most 200 are read",
        help: "delete the columns that are not questions", at: place(index))
    }
  }

  /// A table of which only the first row is known.
  init(file: String, header: DelimitedText.Row) {
    self.file = file
    encoding = .utf8
    rows = [header]
  }

  /// Refuses what is no text, or too much of it, before it is looked at.
  static func checkFile(_ bytes: [UInt8], file: String, longest: Int) throws(BadInput) {
    let start = Place(file: file, line: 1)
    if bytes.isEmpty { throw nothing(in: file) }
    if bytes.count > longest {
      throw BadInput(
        "this file is longer than \(longest >> 20) MiB",
        help: "delete the rows or the columns that "
          + "are not needed, and import it again", at: start)
    }
    let books: [[UInt8]] = [Array("PK\u{3}\u{4}".utf8), [0xD0, 0xCF, 0x11, 0xE0]]
    if books.contains(where: bytes.starts) {
      throw BadInput(
        "this is a workbook of Excel or the like, not a CSV file",
        help: "open it, choose Save as, and save it as CSV", at: start)
    }
    if bytes.starts(with: "%PDF".utf8) {
      throw BadInput(
        "this is a PDF, not a CSV file", help: "export the answers as CSV from the survey tool",
        at: start)
    }
  }

  static func nothing(in file: String) -> BadInput {
    BadInput(
      "this file is empty", help: "export it again, as CSV", at: Place(file: file, line: 1))
  }

  var header: DelimitedText.Row { rows[0] }

  func place(_ index: Int) -> Place { Place(file: file, line: rows[index].line) }

  /// `column 3 (Email)`.
  func columnName(_ index: Int) -> String {
    let heading = oneLine(header.cell(index))
    return "column \(index + 1)" + (heading.isEmpty ? "" : " (`\(shortened(heading))`)")
  }

  /// Refuses rows, from `first` on, that have more cells or fewer than the first row.
  ///
  /// - Parameter mayEndEarly: whether cells may be left out at the end of a row, as people do who type.
  func checkWidths(from first: Int, mayEndEarly: Bool = false) throws(BadInput) {
    let width = header.cells.count
    var findings: [Finding] = []
    for index in rows.indices.dropFirst(first) {
      let cells = rows[index].cells
      guard
        cells.count < width && !mayEndEarly
          || cells.dropFirst(width).contains(where: { !$0.isEmpty })
      else {
        continue
      }
      let wrong = min(cells.count, width) + 1
      findings.append(
        Finding(
          "import", .error,
          "row \(rows[index].number) has \(cells.count) columns, but row \(header.number) has "
            + "\(width): column \(wrong) is \(cells.count < width ? "missing" : "one too many")",
          help: "put text that has a comma in it into double quotes, or export the file again",
          at: place(index)))
      // The first few are enough to find what they have in common.
      if findings.count == 10 { break }
    }
    if !findings.isEmpty { throw BadInput(findings) }
  }
}

/// On one line, with plain spaces: headings come with line ends and no-break spaces in them.
func oneLine(_ text: String) -> String {
  if isPlainLine(text) { return text }
  var words: [String] = []
  var word = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isSpace = scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    if !isSpace {
      if scalar != "\u{FEFF}", scalar != "\u{200B}" { word.append(scalar) }
    } else if !word.isEmpty {
      words.append(String(word))
      word = String.UnicodeScalarView()
    }
  }
  if !word.isEmpty { words.append(String(word)) }
  return words.joined(separator: " ")
}

/// Most cells are one already, which is quickly seen.
private func isPlainLine(_ text: String) -> Bool {
  var last = UInt8.space
  for byte in text.utf8 {
    guard (0x20..<0x7F).contains(byte), byte != .space || last != .space else { return false }
    last = byte
  }
  return last != .space || text.isEmpty
}

/// For a message: at most sixty characters, and no backtick.
func shortened(_ text: String) -> String {
  let plain = text.split(separator: "`", omittingEmptySubsequences: false).joined(separator: "'")
  return plain.unicodeScalars.count > 60
    ? String(String.UnicodeScalarView(plain.unicodeScalars.prefix(59))) + "…" : plain
}

/// Headings and answers that people mean as one.
func folded(_ text: String) -> String { oneLine(text).folded }
