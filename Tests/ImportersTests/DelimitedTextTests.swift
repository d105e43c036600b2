import Tables
import Testing

@Suite struct DelimitedTextTests {
  private func cells(_ text: String) -> [[String]] {
    DelimitedText(Array(text.utf8)).rows.map(\.cells)
  }

  @Test(arguments: [
    ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("a;b\r\n1;2", [["a", "b"], ["1", "2"]]),
    ("a\tb\r1\t2\r", [["a", "b"], ["1", "2"]]),
    ("sep=;\r\na;b\r\n", [["a", "b"]]),
    (
      "\"a,b\",\"say \"\"hi\"\"\"\n\"two\nlines\",\n",
      [["a,b", "say \"hi\""], ["two\nlines", ""]]
    ),
    ("a,b\n\n,\n1,2\n", [["a", "b"], ["1", "2"]]),
    ("\"a; b; c; d\",b\n1,2", [["a; b; c; d", "b"], ["1", "2"]]),
    ("a\"b,c\"d\n", [["a\"b", "c\"d"]]),
  ])
  func cellsAreRead(text: String, expected: [[String]]) {
    #expect(cells(text) == expected)
  }

  @Test func placesAreThoseOfTheFileAndOfTheSpreadsheet() {
    let rows = DelimitedText(Array("a,b\r\n\"1\r\n2\",3\r\n\r\n4,5\r\n".utf8)).rows
    #expect(rows.map(\.line) == [1, 2, 5])
    #expect(rows.map(\.number) == [1, 2, 4])
  }

  @Test func aQuoteThatIsNeverClosedIsKnown() {
    #expect(DelimitedText(Array("a,b\n1,\"2\n3,4\n".utf8)).unclosedQuote == 2)
    #expect(DelimitedText(Array("a,\"b\"\n".utf8)).unclosedQuote == nil)
  }

  private static let text = "Frage,Zoë’s “café” – 5€\n"

  private static let windows: [UInt8] =
    Array("Frage,Zo".utf8) + [0xEB, 0x92, 0x73, 0x20, 0x93] + Array("caf".utf8)
    + [0xE9, 0x94, 0x20, 0x96, 0x20, 0x35, 0x80, 0x0A]

  private static let little: [UInt8] = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  private static let big: [UInt8] = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private static let spelt: [([UInt8], TextEncoding)] = [
    (Array(text.utf8), .utf8), (mark + Array(text.utf8), .utf8), ([0xFF, 0xFE] + little, .utf16),
    ([0xFE, 0xFF] + big, .utf16), (little, .utf16), (big, .utf16), (windows, .windows1252),
  ]

  @Test(arguments: spelt)
  func encodingsAreFound(bytes: [UInt8], encoding: TextEncoding) {
    let table = DelimitedText(bytes)
    #expect(table.encoding == encoding)
    #expect(table.rows.map(\.cells) == [["Frage", "Zoë’s “café” – 5€"]])
  }
}
