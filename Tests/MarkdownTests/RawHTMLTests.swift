import Diagnostics
import Markdown
import TagScan
import Testing

@Suite struct RawHTMLTests {
  static let sources: [(String, String, [String])] = [
    ("a <b>bold</b> word", "<p>a bold word</p>\n", ["SITE-08 1:3"]),
    ("a\n<i>b</i>\nc <u>d</u>", "<p>a\nb\nc d</p>\n", ["SITE-08 2:1", "SITE-08 3:3"]),
    ("a <!-- b --> c", "<p>a  c</p>\n", ["SITE-08 1:3"]),
    ("a <?php x ?> c", "<p>a  c</p>\n", ["SITE-08 1:3"]),
    ("a <![CDATA[x]]> c", "<p>a  c</p>\n", ["SITE-08 1:3"]),
    ("<div>\nwords\n</div>\n\nmore", "<p>more</p>\n", ["SITE-08 1:1"]),
    ("x\n\n  <!-- note -->\n", "<p>x</p>\n", ["SITE-08 3:3"]),
    ("<script>alert(1)</script>\n\n<style>p{}</style>", "", ["SITE-08 1:1", "SITE-08 3:1"]),
    ("> <b>\n", "<blockquote>\n</blockquote>\n", ["SITE-08 1:3"]),
    ("- <br>\n", "<ul>\n<li></li>\n</ul>\n", ["SITE-08 1:3"]),
    ("## a <br> b", "<h2 id=\"a-b\">a  b</h2>\n", ["SITE-08 1:6"]),
    ("x <img src=x onerror=alert(1)\n/> y", "<p>x  y</p>\n", ["SITE-08 1:3"]),
    ("![a <b>c</b>](d.png)", "<p><img src=\"d.png\" alt=\"a c\"></p>\n", ["SITE-08 1:5"]),
    (
      "`<b>` and \\<b> and &lt;b&gt;",
      "<p><code>&lt;b&gt;</code> and &lt;b&gt; and &lt;b&gt;</p>\n", []
    ),
  ]

  @Test(arguments: sources)
  func isDroppedAndReported(source: String, html: String, marks: [String]) {
    let text = read(source)
    #expect(text.asTyped == html)
    #expect(text.marks == marks)
    #expect(text.findings.allSatisfy { $0.severity == .warning && $0.help != nil })
  }

  @Test func isShownInTheMessage() {
    let inline = read("a <b>x</b>").findings[0]
    #expect(inline.message == "HTML is not published: `<b>` is left out")
    #expect(inline.place == Place(file: "page.md", line: 1, column: 3, length: 3))
    let block = read("<div class=\"x\">\nwords\n</div>").findings[0]
    #expect(
      block.message
        == "HTML is not published: from `<div class=\"x\">` on it is left out, with the words in it"
    )
    #expect(read("<!-- a -->").findings[0].help == "delete the comment")
    #expect(read("a <\u{1B}[31mb>\u{202E}").findings.allSatisfy { !$0.message.contains("\u{1B}") })
  }

  @Test func isReportedWithoutALineToo() {
    let text = MarkdownText([UInt8]("a <b>c".utf8)) { _, _ in Place(file: "page.md") }
    #expect(text.findings.map(\.rule) == ["SITE-08"])
  }

  @Test func nothingOfItIsInTheWords() {
    #expect(read("a <b title='secret'>word</b> <!-- c -->").plainText == "a word")
    #expect(read("<div>secret</div>").isEmpty)
  }
}
