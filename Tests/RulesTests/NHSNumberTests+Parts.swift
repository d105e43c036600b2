import Diagnostics
import Rules
import Testing

/// Where one number ends: at the border of a cell, an item or a paragraph; and what a field says.
extension NHSNumberTests {
  /// Figures of 3, 3 and 4 digits beside or below one another, of which one row in eleven would be a
  /// number if they were one.
  @Test func rowsOfFiguresAreNoNumbers() throws {
    let rows = randomNumbers(1_000, seed: 11).map { number -> [String] in
      let digits = Array(number)
      return [digits[..<3], digits[3..<6], digits[6...]].map { String($0) }
    }
    func text(_ row: (Int, [String]) -> String) -> String {
      rows.enumerated().map { row($0.offset, $0.element) }.joined()
    }
    let pages = [
      "| Age | Men | Women | All |\n|---|---|---|---|\n"
        + text { "| band \($0) | \($1.joined(separator: " | ")) |\n" },
      "Men | Women | All\n---|---|---\n" + text { $1.joined(separator: "|") + "\n" },
      text { "- \($1.joined(separator: "\n- "))\n\nRow \($0)\n\n" },
      text { "+ \($1.joined(separator: "\n\n+ "))\n\nRow \($0)\n\n" },
      text { "\($1.joined(separator: "\n\n"))\n\nRow \($0)\n\n" },
      text { "## \($1[0])\n\n\($1[1])\n\n> \($1[2])\n\nRow \($0)\n\n" },
    ]
    for body in pages {
      let page = "---\nkind: page\ntitle: A\n---\n\n\(body)"
      #expect(try judgement([file("index.md", page)]).isEmpty, "\(body.prefix(60))")
    }
    let fields = text { "  band \($0)\t\($1.joined(separator: "\t"))\n" }
    let profile = "---\nkind: profile\nyear: 2013/14\nage: |\n\(fields)---\n"
    #expect(try judgement([file("profile.md", profile)]).isEmpty)
    let tables = [
      ("files/a.csv", text { "band \($0),\($1.joined(separator: ","))\n" }),
      ("files/b.csv", text { "\($1.joined(separator: "\n"))\nrow \($0)\n" }),
      ("files/c.csv", text { "\"\($1.joined(separator: "\"\r\n\""))\"\r\nrow \($0)\r\n" }),
      ("files/d.tsv", text { "band \($0)\t\($1.joined(separator: "\t"))\n" }),
      ("files/e.txt", text { "band \($0)\t\($1.joined(separator: "\t"))\n" }),
      ("files/f.csv", text { "\($1.joined(separator: ";"))\n;row \($0)\n" }),
    ]
    for (path, table) in tables {
      #expect(try judgement([file(path, table)]).isEmpty, "\(path)")
    }
    print("\(rows.count) rows of figures in \(pages.count + tables.count + 1) forms, no alarm")
  }

  /// One cell, one item and one paragraph can hold a number.
  @Test(arguments: [
    "| Age | Who |\n|---|---|\n| 17 | 999 000 0018 |",
    "| A | B |\n|---|---|\n| 1 | 999 **000** 0018 |",
    "- 999 000 0018", "- 999 000\n  0018", "- 999 *000*\n0018", "999 *000*  \n0018",
    "999\t*000*\t0018",
  ])
  func numbersInOnePartOfAPageAreFound(text: String) throws {
    let page = "---\nkind: page\ntitle: A\n---\n\nWords\n\n\(text)\n"
    #expect(try judgement([file("index.md", page)]).count == 1)
  }

  @Test(arguments: [
    ("files/a.csv", "who,when\n\"999 000\n0018\",1 May\n"),
    ("files/a.tsv", "who\n999 000 0018\t1\n"),
    ("files/a.csv", "9990000018\n9990000026\n"), ("files/a.txt", "999\r000\r0018\r"),
  ])
  func numbersInOneCellAreFound(path: String, table: String) throws {
    #expect(try !judgement([file(path, table)]).isEmpty)
  }

  /// Word's own format for text.
  @Test(arguments: [
    "999 000 0018", "999\\~000\\~0018", "999\\'a0000\\'A00018", "999\\endash 000\\endash 0018",
    "999\\_000\\_0018", "999\\u8211\\'96000\\u8211?0018", "{\\b 999}{\\fs22  000} 0018",
    "999 \\b 000\\b0  0018", "999\\u160\\'a0000\\u160\\'a00018",
  ])
  func numbersInRichTextAreFound(text: String) throws {
    let letter = "{\\rtf1\\ansi{\\fonttbl\\f0 Arial;}\r\n\\pard Dear all\\par\n\(text)\\par}"
    #expect(try judgement([file("files/letter.rtf", letter)]).map(\.place.line) == [3])
  }

  /// A picture is written in figures from 0 to f, and a table is one in this format too.
  @Test func richTextMakesNoAlarm() throws {
    let text =
      "{\\rtf1{\\pict\\wmetafile8 0af9990000018a9990000018b\nfa9990000018c}{\\*\\x a9990000018b}\n"
      + "\\fs20 999\\cell 000\\cell 0018\\cell\\row 999\\tab 000\\tab 0018\\par Tel\\~999\\~000\\~0018}"
    #expect(try judgement([file("files/letter.rtf", text)]).isEmpty)
    #expect(try judgement([file("files/cut.rtf", "{\\rtf1 \\u")]).isEmpty)
    #expect(try judgement([file("files/cut.rtf", "{\\rtf1 }}}\\'9")]).isEmpty)
  }

  /// What a field says, not only how it is typed.
  @Test(arguments: [
    "venue: \"Room 999\\x20000\\x200018\"", "venue: \"Room 999\\u00A0000\\u20110018\"",
    "venue: \"Room \\x39990000018\"", "venue: \"Room 999\\t000\\t0018\"",
    "venue: \"Room \\u0669\\u0669\\u0669\\u0660\\u0660\\u0660\\u0660\\u0660\\u0661\\u0668\"",
    "venue: \"Room 999 000\\\n    \\ 0018\"", "agenda: [\"Ask 999\\_000\\_0018\"]",
    "actions:\n  - {id: 1, what: \"Ask 999\\x20000\\x200018\"}",
  ])
  func valuesOfFieldsAreJudged(field: String) throws {
    let page = "---\nkind: minutes\ndate: 1 May 2025\nstatus: agreed\n\(field)\n---\n"
    let findings = try judgement([file("index.md", page)])
    #expect(findings.count == 1)
    #expect((findings.first?.place.line ?? 0) >= 5)
    let phone = "---\nkind: practice\nname: A\nphone: \"999\\x20000 0018\"\n---\n"
    #expect(try judgement([file("practice.md", phone)]).isEmpty)
  }
}
