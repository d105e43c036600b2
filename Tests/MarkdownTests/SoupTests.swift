import Diagnostics
import Markdown
import TagScan
import Testing

@Suite struct SoupTests {
  private static let pieces = [
    "a", "b ", "word", " ", "  ", "    ", "\t", "\n", "\n", "\n", "\n\n", "\r\n", "- ", "* ", "+ ",
    "1. ", "2) ", ">", "> ",
    "#", "# ", "## ", "---", "===", "***", "```", "~~~", "`", "``", "*", "**", "_", "__", "[", "]",
    "(", ")", "![", "](",
    "](a.md)", "](javascript:x)", "](//x)", "[r]", "[r]: /u\n", "[r]: data:x\n", "<", ">", "<b>",
    "</b>", "<!--", "-->",
    "<div>\n", "<script>", "<a href=\"x\">", "<http://x>", "<javascript:x>", "&amp;", "&lt;",
    "&#10;", "&#x22;", "&", "\\",
    "\\|", "|", "|", "|-|", "|a|b|\n|-|-|\n", "|a|\n|:-:|\n", "\n|1|2|\n", "> |a|\n> |-|\n",
    "- |a|\n  |-|\n  |1|\n", "\"",
    "'", "\"\u{301}", "<\u{200D}", "\u{FEFF}", "\u{A0}", "\u{E9}", "\u{1F600}", "\0", "\u{1}",
    "```x\"y\n", "title \"t\"",
    "  \n", "\\\n", "<?x?>", "<![CDATA[", "]]>", "onclick=", "{{x}}", "    code\n", "\n\n\n",
  ]

  @Test(arguments: 0..<UInt64(20))
  func isAlwaysClean(batch: UInt64) {
    for seed in (batch * 150)..<(batch * 150 + 150) {
      var dice = Dice(seed: seed)
      let source = dice.soup(of: Self.pieces, atMost: 60)
      let text = read(source)
      var asked: [Link] = []
      let html = text.html { link in
        asked.append(link)
        return seed % 3 == 0 ? .plainWords : .address(link.destination)
      }
      let problems = TagScan.problems(in: html)
      #expect(problems.isEmpty, "\(source.debugDescription) as \(html.debugDescription)")
      #expect(asked == text.links, "\(source.debugDescription)")
      #expect(Set(text.headings.map(\.id)).count == text.headings.count)
      let hidden = html.ranges(of: "<a ").count + html.ranges(of: "<img ").count
      #expect(hidden == (seed % 3 == 0 ? 0 : asked.count), "\(source.debugDescription)")
      if let list = text.firstList {
        for passage in [list.before, list.after]
          + list.items.flatMap({ [$0.whole, $0.words, $0.more] })
        {
          let part = passage.html { .address($0.destination) }
          #expect(
            TagScan.problems(in: part).isEmpty,
            "\(source.debugDescription): \(part.debugDescription)")
        }
      }
    }
  }

  /// Where no table is, both dialects agree with each other; where one is, no word is lost.
  @Test(arguments: 0..<UInt64(10))
  func tablesLoseNoWords(batch: UInt64) {
    var dice = Dice(seed: batch)
    for _ in 0..<100 {
      let rows = (0..<Int.random(in: 1...5, using: &dice)).map { row in
        "|" + (0..<3).map { "w\(row)x\($0)" }.joined(separator: "|") + "|"
      }
      var lines = [rows[0], "|-|:-|-:|"] + rows.dropFirst()
      for _ in 0..<Int.random(in: 0...3, using: &dice) {
        let markers = ["> ", ">", "- ", "1. ", "-   ", "10) "]
        let marker = markers.randomElement(using: &dice) ?? ""
        let width = marker.utf8.count
        let indent = marker.hasPrefix(">") ? "> " : String(repeating: " ", count: width)
        lines = lines.enumerated().map { ($0.offset == 0 ? marker : indent) + $0.element }
      }
      let source = lines.joined(separator: "\n")
      let html = read(source, .commonMark).asTyped
      #expect(html.ranges(of: "<tr>").count == rows.count, "\(source.debugDescription)")
      for row in rows {
        for word in row.split(separator: "|") {
          #expect(html.contains(">\(word)</t"), "\(source.debugDescription)")
        }
      }
    }
  }
}
