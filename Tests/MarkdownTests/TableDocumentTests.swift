import Diagnostics
import Testing

@testable import Markdown

@Suite struct TableDocumentTests {
  private static let pieces = [
    "|a|\n|-|\n", "|a|b|\n|-|-|\n", "|1|2|\n", "x|y\n:-|-:\n", "|a|", "|-|", "\n", "\n", "\n\n",
    "> ", ">", "- ", "-\t",
    "1. ", "10)  ", " ", "  ", "    ", "\t", "> |a|\n> |-|\n> |1|\n", "- |a|\n  |-|\n  |1|\n",
    "1. |a|\n   |-|\n", "\n> ",
    "\n  ", "\n>   ", "\n\t", "\n    ", "---\n", "===\n", "# h\n", "```\n", "word", "[r]: /u\n",
    "<b>\n", "-\n", "2. z\n", "|\n",
    "-    > |a|\n     > |-|\n     > |1|\n", ">-\t|a|\n>\t|-|\n", "\r\n", "\\|", "#", "*", "`",
  ]

  /// Every cell is where the lines say that it is: libcmark finds each as a heading, and those of a
  /// table stand side by side.
  @Test(arguments: 0..<UInt64(20))
  func everyCellIsInItsTable(batch: UInt64) throws {
    var dice = Dice(seed: batch)
    var tables = 0
    for _ in 0..<200 {
      let source = dice.soup(of: Self.pieces, atMost: 25)
      let lines = SourceLines([UInt8](source.utf8))
      let parsed = try ParsedText.parse(lines) { Place(file: "a.md", line: $0, column: $1) }
      let document = parsed.document
      var cells = 0
      var starts = 0
      parsed.tree.walk { node, entering in
        guard entering, node.kind == .heading, let cell = document.cell(at: node.line) else {
          return
        }
        cells += 1
        if document.cell(at: node.previousLine)?.table != cell.table { starts += 1 }
      }
      #expect(
        cells == document.tables.flatMap(\.rows).reduce(0) { $0 + $1.cells.count },
        "\(source.debugDescription)")
      #expect(starts == document.tables.count, "\(source.debugDescription)")
      tables += document.tables.count
    }
    #expect(tables > 100)
  }
}
