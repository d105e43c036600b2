import Testing

@testable import Diagnostics

/// What people read: the line that is meant, with the mark below the very words.
@Suite struct TextPrinterTests {
  private func printed(_ file: String, line: Int?, column: Int? = nil, length: Int = 1) -> String {
    let finding = Finding(
      "SITE-99", .warning, "this is wrong", help: "write it right",
      at: Place(file: "a.md", line: line, column: column, length: length))
    return TextPrinter(colours: Colours(on: false)) { $0 == "a.md" ? Array(file.utf8) : nil }
      .text([finding])
  }

  @Test func aFindingHasItsLineAndItsMark() {
    #expect(
      printed("one\ntwo words\n", line: 2, column: 5, length: 5) == """
        a.md:2:5: warning[SITE-99]: this is wrong
          |
        2 | two words
          |     ^^^^^
          help: write it right

        """)
  }

  @Test func aFindingOfAWholeFileHasNone() {
    #expect(
      printed("one", line: nil) == """
        a.md: warning[SITE-99]: this is wrong
          help: write it right

        """)
  }

  /// What is shown of line 2, and the line with its mark.
  @Test(arguments: [
    ("a\r\nb c\r\n", 3, "2 | b c", "  |   ^"),
    ("a\rb c", 3, "2 | b c", "  |   ^"),
    ("\u{FEFF}a\nb", 1, "2 | b", "  | ^"),
    ("a\n\tb", 2, "2 |  b", "  |  ^"),
    ("a\ncafe\u{301} x", 7, "2 | cafe\u{301} x", "  |      ^"),
    ("a\n漢字 x", 4, "2 | 漢字 x", "  |      ^"),
    ("a\n\u{1B}[31m\u{202E}x", 7, "2 | \u{FFFD}[31m\u{FFFD}x", "  |       ^"),
    ("a\nb", 99, "2 | b", "  |  ^"),
  ])
  func theMarkStandsBelowTheWords(file: String, column: Int, shown: String, mark: String) {
    let lines = printed(file, line: 2, column: column).split(separator: "\n").map(String.init)
    #expect(lines.count == 5)
    #expect(Array(lines[2].unicodeScalars) == Array(shown.unicodeScalars))
    #expect(lines[3] == mark)
  }

  @Test(arguments: [0, 1, 100, 119, 120, 160, 161, 900, 1000, 1001, 5000])
  func aLongLineIsShownAroundItsMark(column: Int) throws {
    let file = "a\n" + String(repeating: "x", count: 1000)
    let lines = printed(file, line: 2, column: column, length: 30)
      .split(separator: "\n").map(String.init)
    #expect(lines[2].count <= 4 + 162)
    let mark = try #require(lines[3].firstIndex(of: "^"))
    let at = lines[3].distance(from: lines[3].startIndex, to: mark)
    #expect(at <= lines[2].count)
    if (1...1000).contains(column) { #expect(Array(lines[2])[at] == "x") }
  }

  @Test func aLineThatIsNotThereIsNotQuoted() {
    #expect(!printed("one", line: 7, column: 3).contains("|"))
  }
}
