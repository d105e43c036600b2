import Diagnostics
import Markdown
import Testing

@Suite struct HeadingTests {
  static func ids(_ source: String, _ options: MarkdownOptions = .page) -> [String] {
    read(source, options).headings.map(\.id)
  }

  static let named: [(String, [String])] = [
    ("## Opening times", ["opening-times"]), ("## A\n## A\n## A", ["a", "a-2", "a-3"]),
    ("## A\n## A-2\n## A", ["a", "a-2", "a-3"]), ("## A-2\n## A\n## A", ["a-2", "a", "a-3"]),
    ("##", ["section"]), ("## \u{1F600}\n## \u{4F60}", ["section", "section-2"]),
    ("## The practice\u{2019}s & patients' *own* `code`", ["the-practices-patients-own-code"]),
    ("## Caf\u{E9} \u{141}\u{F3}d\u{17A} cafe\u{301}", ["cafe-lodz-cafe"]), ("## 24/7", ["24-7"]),
    ("## <b>x</b> [y](z.md) ![w](v.png)", ["x-y-w"]), ("## \" onclick=\"x", ["onclick-x"]),
    ("## --a--", ["a"]), ("Words\n---", ["words"]), ("> ## In a quote", ["in-a-quote"]),
  ]

  @Test(arguments: named)
  func giveIDs(source: String, ids: [String]) {
    #expect(Self.ids(source) == ids)
    let html = read(source).asTyped
    for id in ids { #expect(html.contains("id=\"\(id)\">")) }
  }

  @Test func areShortened() {
    #expect(Self.ids("## " + String(repeating: "ab ", count: 100))[0].utf8.count <= 80)
  }

  @Test func keepOutOfOthersWay() {
    let options = MarkdownOptions(idPrefix: "news-", reservedIDs: ["news-a", "b"])
    #expect(Self.ids("## A\n## B", options) == ["news-a-2", "news-b"])
  }

  @Test func levels() {
    let source = "# One\n## Two\n### Three\n###### Six"
    let page = read(source)
    #expect(page.headings.map(\.level) == [2, 2, 3, 6])
    #expect(page.marks == ["SITE-03 1:1"])
    #expect(page.findings.map(\.severity) == [.warning])
    #expect(page.findings[0].help == "type `## One`; it is shown so")
    #expect(read(source, MarkdownOptions(baseLevel: 3)).headings.map(\.level) == [3, 3, 4, 6])
    #expect(
      page.asTyped.hasPrefix("<h2 id=\"one\">One</h2>\n<h2 id=\"two\">Two</h2>\n<h3 id=\"three\">"))
  }

  @Test func outline() {
    let text = read("words\n\n  ## *One* [two](three.md) &amp; four\n")
    #expect(text.headings.map(\.text) == ["One two & four"])
    #expect(text.headings.map(\.place) == [Place(file: "page.md", line: 3, column: 3)])
    #expect(
      text.asTyped.hasSuffix(
        "<h2 id=\"one-two-four\"><em>One</em> <a href=\"three.md\">two</a> &amp; four</h2>\n"))
  }

  @Test func manyEqualOnesAreCheap() {
    let clock = ContinuousClock()
    let source = String(repeating: "## a\n", count: 50_000)
    let time = clock.measure { #expect(Set(Self.ids(source)).count == 50_000) }
    #expect(time < .seconds(10))
  }
}
