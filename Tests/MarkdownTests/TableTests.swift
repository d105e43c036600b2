import Diagnostics
import Markdown
import TagScan
import Testing

@Suite struct TableTests {
  /// The examples 198 to 205 of the GFM specification.
  static let specification: [(Int, String, String)] = [
    (
      198, "| foo | bar |\n| --- | --- |\n| baz | bim |\n",
      """
      <table>\n<thead>\n<tr>\n<th>foo</th>\n<th>bar</th>\n</tr>\n</thead>\n<tbody>\n<tr>
      <td>baz</td>\n<td>bim</td>\n</tr>\n</tbody>\n</table>\n
      """
    ),
    (
      199, "| abc | defghi |\n:-: | -----------:\nbar | baz\n",
      """
      <table>\n<thead>\n<tr>\n<th align="center">abc</th>\n<th align="right">defghi</th>\n</tr>
      </thead>\n<tbody>\n<tr>\n<td align="center">bar</td>\n<td align="right">baz</td>\n</tr>
      </tbody>\n</table>\n
      """
    ),
    (
      200, "| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |\n",
      """
      <table>\n<thead>\n<tr>\n<th>f|oo</th>\n</tr>\n</thead>\n<tbody>\n<tr>
      <td>b <code>|</code> az</td>\n</tr>\n<tr>\n<td>b <strong>|</strong> im</td>\n</tr>
      </tbody>\n</table>\n
      """
    ),
    (
      201, "| abc | def |\n| --- | --- |\n| bar | baz |\n> bar\n",
      """
      <table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n<tbody>\n<tr>
      <td>bar</td>\n<td>baz</td>\n</tr>\n</tbody>\n</table>\n<blockquote>\n<p>bar</p>
      </blockquote>\n
      """
    ),
    (
      202, "| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar\n",
      """
      <table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n<tbody>\n<tr>
      <td>bar</td>\n<td>baz</td>\n</tr>\n<tr>\n<td>bar</td>\n<td></td>\n</tr>\n</tbody>
      </table>\n<p>bar</p>\n
      """
    ),
    (
      203, "| abc | def |\n| --- |\n| bar |\n", "<p>| abc | def |\n| --- |\n| bar |</p>\n"
    ),
    (
      204, "| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n",
      """
      <table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n<tbody>\n<tr>
      <td>bar</td>\n<td></td>\n</tr>\n<tr>\n<td>bar</td>\n<td>baz</td>\n</tr>\n</tbody>
      </table>\n
      """
    ),
    (
      205, "| abc | def |\n| --- | --- |\n",
      """
      <table>\n<thead>\n<tr>\n<th>abc</th>\n<th>def</th>\n</tr>\n</thead>\n</table>\n
      """
    ),
  ]

  @Test(arguments: specification)
  func examplesOfTheSpecification(number: Int, source: String, html: String) {
    #expect(read(source, .commonMark).asTyped == html, "example \(number)")
  }

  /// What stands in the cells: rows parted by `/`, cells by `,`; a text without a table as HTML.
  static func cells(_ source: String) -> String {
    let html = read(source, .commonMark).withoutLinks
    guard let start = html.firstRange(of: "<table>"), let end = html.firstRange(of: "</table>")
    else {
      return html
    }
    return html[start.upperBound..<end.lowerBound].split(separator: "<tr>").dropFirst()
      .map { row in
        row.split(separator: "\n").filter { $0.hasPrefix("<td") || $0.hasPrefix("<th>") }
          .map { $0.dropFirst(4).dropLast(5) }.joined(separator: ",")
      }
      .joined(separator: "/")
  }

  static let sources: [(String, String)] = [
    // Where a table is
    ("a | b\n--- | ---\n1 | 2", "a,b/1,2"), ("a|\n-|\n1", "a/1"), ("| a |\n| - |\n| 1 |", "a/1"),
    ("|a|b|\n|-|-|\n|1|2|", "a,b/1,2"), ("|a|b|\r\n|-|-|\r\n|1|2|\r\n", "a,b/1,2"),
    ("  |a|\n   |-|\n |1|", "a/1"), ("> |a|\n> |-|\n> |1|", "a/1"), ("- |a|\n  |-|\n  |1|", "a/1"),
    ("1. x\n\n   |a|\n   |-|\n   |1|", "a/1"), ("> - > |a|\n>   > |-|\n>   > |1|", "a/1"),
    ("-\t|a|\n\t|-|\n\t|1|", "a/1"), ("-   > |a|\n    >|-|\n    >  |1|", "a/1"),
    ("10)  |a|\n     |-|\n     |1|", "a/1"), ("-\n  |a|\n  |-|\n  |1|", "a/1"),
    // What is in its cells
    ("|a|b|\n|-|-|\n||2|", "a,b/,2"), ("|a|b|\n|-|-|\n|1||", "a,b/1,"), ("|a|\n|-|\n|1", "a/1"),
    ("|a|\n|-|\n|*b*|", "a/<em>b</em>"), ("|a|b|\n|-|-|\n|*x|y*|", "a,b/*x,y*"),
    ("|a|b|\n|-|-|\n|`x|y`|", "a,b/`x,y`"), ("|a|\n|-|\n|Room #|", "a/Room #"),
    ("|a|\n|-|\n|# Room #|", "a/# Room #"), ("|a|\n|-|\n|#|", "a/#"), ("|a|\n|-|\n|- x|", "a/- x"),
    ("|a|\n|-|\n|> x|", "a/&gt; x"), ("|a|\n|-|\n|x\\\\|", "a/x|"), ("|a|\n|-|\n|x \\ |", "a/x \\"),
    ("|a|\n|-|\n|[x][r]|\n\n[r]: /u", "a/x"), ("|a|\n|-|\n|[r]: /u|", "a/[r]: /u"),
    ("|a|\n|-|\n[r]: /u", "a/[r]: /u"), ("|a|\n|-|\n    |", "a"),
    // Where it begins and ends
    ("|a|\n|-|\n|1|\n---\n", "a/1"), ("|a|\n|-|\n|1|\n===\n", "a/1/==="),
    ("|a|\n|-|\n|1|\n# h", "a/1"),
    ("|a|\n|-|\n|1|\n- x", "a/1"), ("|a|\n|-|\n|1|\n-", "a/1"), ("|a|\n|-|\n|1|\n2. x", "a/1"),
    ("|a|\n|-|\n|1|\n    x", "a/1"), ("|a|\n|-|\n|1|\n```\nx", "a/1"),
    ("|a|\n|-|\n|1|\n<b>\n", "a/1"),
    ("|a|\n|-|\n|1|\n<!-- c -->", "a/1"), ("|a|\n|-|\n1. x", "a"), ("|a|\n|-|\n-x", "a/-x"),
    ("|a|\n|-|\n|1|\n|\n|2|", "a/1"), ("> |a|\n> |-|\n|1|", "a"), ("- |a|\n  |-|\n|1|", "a"),
    ("words\n|a|\n|-|\n|1|", "a/1"), ("|x|y|\n|-|\n|a|\n|-|\n|1|", "a/1"),
    // Where none is
    ("a\n---\nb", "<h2>a</h2>\n<p>b</p>\n"), ("|a|\n|b|", "<p>|a|\n|b|</p>\n"),
    ("|-|", "<p>|-|</p>\n"),
    ("    |a|\n    |-|", "<pre><code>|a|\n|-|\n</code></pre>\n"),
    ("```\n|a|\n|-|\n```", "<pre><code>|a|\n|-|\n</code></pre>\n"),
    (
      "- ```\n  |a|\n  |-|\n  ```", "<ul>\n<li>\n<pre><code>|a|\n|-|\n</code></pre>\n</li>\n</ul>\n"
    ),
    ("|a|\n\n|-|", "<p>|a|</p>\n<p>|-|</p>\n"), ("|a|\n|- -|", "<p>|a|\n|- -|</p>\n"),
    ("|a|\n|-:-|", "<p>|a|\n|-:-|</p>\n"), ("|a|\n|:|", "<p>|a|\n|:|</p>\n"),
    ("> |a|\n|-|", "<blockquote>\n<p>|a|\n|-|</p>\n</blockquote>\n"),
    ("|a|\n    |-|", "<p>|a|\n|-|</p>\n"), ("|a|\n|-|b", "<p>|a|\n|-|b</p>\n"),
    ("<div>\n|a|\n|-|\n</div>", "<div>\n|a|\n|-|\n</div>\n"),
  ]

  @Test(arguments: sources)
  func readsTables(source: String, cells: String) {
    #expect(Self.cells(source) == cells)
  }

  @Test func standsInItsContainer() {
    let html = read("- one\n\n  |a|\n  |-|\n- two\n", .commonMark).asTyped
    #expect(html.hasPrefix("<ul>\n<li>\n<p>one</p>\n<table>"))
    #expect(html.hasSuffix("</table>\n</li>\n<li>\n<p>two</p>\n</li>\n</ul>\n"))
  }

  @Test func whatFollowsStandsOutside() {
    let list = read("- |a|\n  |-|\n|1|\n", .commonMark).asTyped
    #expect(list.hasSuffix("</table>\n</li>\n</ul>\n<p>|1|</p>\n"))
    let rule = read("|a|\n|-|\n---\nx\n", .commonMark).asTyped
    #expect(rule.hasSuffix("</table>\n<hr />\n<p>x</p>\n"))
  }

  @Test func whatComesBeforeStaysAParagraph() {
    let html = read("See below:\nand here\n| a |\n| - |\n", .commonMark).asTyped
    #expect(html.hasPrefix("<p>See below:\nand here</p>\n<table>"))
  }

  @Test func oneAfterAnother() {
    let two = read("|a|\n|-|\n|1|\n\n|b|\n|-|\n|2|\n", .commonMark).asTyped
    #expect(two.ranges(of: "<table>").count == 2)
    // The first ends where the second's quote does not go on.
    let uncovered = read("> |a|\n> |-|\n|b|\n|-|\n|2|\n", .commonMark).asTyped
    #expect(uncovered.ranges(of: "<table>").count == 2)
    #expect(uncovered.contains("</blockquote>\n<table>"))
  }

  @Test func isReachedByKeyboardAndNamed() {
    let html = read("## Opening times\n\n| Day | Hours |\n| --- | ---: |\n| Monday | 8 |\n").asTyped
    #expect(
      html == """
        <h2 id="opening-times">Opening times</h2>
        <div class="table-scroll" role="group" tabindex="0" aria-labelledby="opening-times">
        <table>
        <thead>
        <tr>
        <th scope="col">Day</th>
        <th scope="col" class="right">Hours</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>Monday</td>
        <td class="right">8</td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
    #expect(read("|a|\n|-|").asTyped.contains("tabindex=\"0\" aria-label=\"Table\">"))
    #expect(read("||b|\n|-|-|").asTyped.contains("<tr>\n<td></td>\n<th scope=\"col\">b</th>"))
  }

  @Test func cellsTooManyAreReported() {
    let text = read("words\n\n|a|\n|-|\n|1|2|\n|1||\n")
    #expect(text.marks == ["table 5:0"])
  }

  @Test func cellsAreHeldToEveryRule() {
    let text = read("|a|b|\n|-|-|\n|x|<b>y</b>|\n|[z](javascript:1)|[w](page.md)|\n")
    #expect(text.marks == ["SITE-08 3:4", "link-scheme 4:6"])
    #expect(text.links.map(\.place) == [Place(file: "page.md", line: 4, column: 24, length: 7)])
    #expect(text.headings.isEmpty)
    #expect(text.plainText == "a b\nx y\nz w")
  }
}
