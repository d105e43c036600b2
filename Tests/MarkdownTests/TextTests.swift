import Diagnostics
import Markdown
import TagScan
import Testing

@Suite struct TextTests {
  /// What is printed must be escaped wherever it stands; an escape can hide in a Character.
  static let escaped: [(String, String)] = [
    ("a & b < c > d \" e ' f", "<p>a &amp; b &lt; c &gt; d &quot; e ' f</p>\n"),
    ("&lt;script&gt; &quot;", "<p>&lt;script&gt; &quot;</p>\n"),
    ("&#34;\u{301}", "<p>&quot;\u{301}</p>\n"),
    ("`<\u{301}\"&`", "<p><code>&lt;\u{301}&quot;&amp;</code></p>\n"),
    ("    <b>&\"", "<pre><code>&lt;b&gt;&amp;&quot;\n</code></pre>\n"),
    ("```swift x\" y\n1\n```", "<pre><code class=\"language-swift\">1\n</code></pre>\n"),
    ("```c++\n```", "<pre><code class=\"language-c++\"></code></pre>\n"),
    ("``` \"><script>\n```", "<pre><code></code></pre>\n"),
    ("```a\"onclick=x\n```", "<pre><code></code></pre>\n"),
    ("~~~ &quot;\u{301}x\n~~~", "<pre><code></code></pre>\n"),
    (
      "[a](b \"\\\"><b>\u{301}\")",
      "<p><a href=\"b\" title=\"&quot;&gt;&lt;b&gt;\u{301}\">a</a></p>\n"
    ),
    ("![\"><b x=\"](a.png)", "<p><img src=\"a.png\" alt=\"&quot;&gt;&lt;b x=&quot;\"></p>\n"),
    ("[a](b\"c'd)", "<p><a href=\"b%22c&#x27;d\">a</a></p>\n"), ("a\0b", "<p>a\u{FFFD}b</p>\n"),
    ("[a](<b\u{22}\u{301}c>)", "<p><a href=\"b%22%CC%81c\">a</a></p>\n"), ("***", "<hr>\n"),
    ("a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>\n"),
    ("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"),
    ("{{name}} {{{x}}} {{> y}}", "<p>{{name}} {{{x}}} {{&gt; y}}</p>\n"),
  ]

  @Test(arguments: escaped)
  func isEscaped(source: String, html: String) {
    #expect(read(source).asTyped == html)
    #expect(TagScan.problems(in: html).isEmpty)
  }

  @Test(arguments: [
    (
      "a *b*\nc &amp; [d](e) ![f](g)\n\n> h\n> i\n\n- j\n- k\n\n  l\n\n## m\n\n```\nn\no\n```\np  \nq",
      "a b c & d f\nh i\nj\nk\nl\nm\nn\no\np q"
    ),
    ("- a\n  - b\n- c", "a\nb\nc"), ("", ""), ("***", ""),
    ("|a|b|\n|-|-|\n|1|\n|2|3|\n\nx", "a b\n1\n2 3\nx"),
  ])
  func plainWords(source: String, words: String) {
    #expect(read(source).plainText == words)
  }

  @Test(arguments: [
    ("", true), (" \n\n", true), ("[a]: b", true), ("<!-- x -->", true), ("a", false),
    ("***", false),
    ("![](a.png)", false),
  ])
  func emptiness(source: String, isEmpty: Bool) {
    #expect(read(source).isEmpty == isEmpty)
  }

  static let sentences: [(String, String?)] = [
    ("a *b*", "a <em>b</em>"), ("a\nb", "a\nb"), ("[a](b)", "<a href=\"b\">a</a>"), ("a\n\nb", nil),
    ("- a", nil),
    ("## a", nil), ("", nil), ("![a](b.png)", "<img src=\"b.png\" alt=\"a\">"),
    ("a\n\n[r]: s", "a"),
  ]

  @Test(arguments: sentences)
  func insideASentence(source: String, html: String?) {
    #expect(read(source).inlineHTML { .address($0.destination) } == html)
  }
}
