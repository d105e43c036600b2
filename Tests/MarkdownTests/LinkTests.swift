import Diagnostics
import Markdown
import TagScan
import Testing

@Suite struct LinkTests {
  static let published: [String] = [
    "https://www.nhs.uk", "http://example.org/a?b=c&d=e#f", "HTTPS://EXAMPLE.ORG", "mailto:a@b.org",
    "tel:01632960118", "tel:+44-1632-960118", "appointments.md", "../practice.md", "./a.md#b",
    "/a/b/",
    "/", "#hours", "?q=1", "a/b:c", "#a:b", "?a:b", "files/my%20leaflet.pdf", "caf\u{E9}.md",
    "https://xn--bcher-kva.example/", "https://b\u{FC}cher.example/", "https://[::1]/", "a'b.md",
    "services/javascript.md", "javascript", "a%3ab/c%3a".replacing("a%3a", with: "x/%3a"),
  ]

  @Test(arguments: published)
  func publishes(address: String) {
    let text = read("[words](<\(address)>)")
    #expect(text.links.map(\.destination) == [address])
    #expect(text.findings.isEmpty)
    #expect(text.asTyped.hasPrefix("<p><a href=\""))
    #expect(TagScan.problems(in: text.asTyped).isEmpty)
  }

  /// In the syntax of Markdown: what comes out of its escapes and entities is what counts.
  static let refused: [String] = [
    "(javascript:alert(1))", "(JavaScript:alert(1))", "(jAvAsCrIpT:alert%281%29)",
    "(javascript:)", "(<javascript:alert('x')>)", "(&#106;avascript:alert(1))",
    "(&#x6A;&#x61;vascript:alert(1))", "(javascript&colon;alert(1))", "(javascript&#58;alert(1))",
    "(javascript&#x3a;alert(1))", "(java&Tab;script:alert(1))", "(java&NewLine;script:alert(1))",
    "(java&#10;script:alert(1))", "(java&#13;script:alert(1))", "(java&#0;script:alert(1))",
    "(&#1;javascript:alert(1))", "(&#32;javascript:alert(1))", "(< javascript:alert(1)>)",
    "(&#x1F;javascript:x)", "(\\javascript:alert(1))", "(javascript\\:alert(1))",
    "(java\u{200B}script:alert(1))", "(\u{FEFF}javascript:alert(1))", "(javascript%3Aalert(1))",
    "(javascript%3aalert(1))", "(%6Aavascript:alert(1))", "(vbscript:msgbox(1))", "(VBSCRIPT:x)",
    "(data:text/html,x)", "(data:text/html;base64,PHNjcmlwdD4=)", "(data:image/svg+xml,x)",
    "(data:image/png;base64,iVBORw0KGgo=)", "(DATA:text/html,x)", "(file:///etc/passwd)",
    "(file:c:/x.doc)", "(c:/Users/x.doc)", "(C:\\\\Users\\\\x.doc)", "(//evil.example)",
    "(///evil.example)", "(//evil.example/%2e%2e)", "(&#47;/evil.example)",
    "(&sol;&sol;evil.example)",
    "(\\\\\\\\evil.example)", "(/\\\\evil.example)", "(\\\\/evil.example)", "(/&bsol;evil.example)",
    "(/&#9;/evil.example)", "(/&#10;/evil.example)", "(< //evil.example>)", "(</evil&#32;>)",
    "(https:\\\\\\\\evil.example)", "(https:evil.example)", "(https:/evil.example)",
    "(https:///evil.example)", "(https://)", "(http:)", "(https://?x)", "(https://#x)", "(mailto:)",
    "(tel:)", "(mailto://a@b.org)", "(blob:https://example.org/1)", "(filesystem:http://x/y)",
    "(about:blank)", "(ftp://example.org)", "(ws://example.org)", "(view-source:https://x)",
    "(intent://x#Intent;end)", "(sms:01632960118)", "(htps://example.org)", "(ms-word:ofe|u|x)",
    "(feed:javascript:alert(1))", "(jar:https://x!/y)", "(chrome://settings)", "(x:y)", "(:x)",
    "(\u{FF4A}avascript:x)", "(java\u{AD}script:x)", "()", "(<>)", "(&#127;)", "(a&#127;b)",
  ]

  @Test(arguments: refused)
  func refuses(destination: String) {
    for sign in ["", "!"] {
      let text = read("\(sign)[these *words*]\(destination)")
      #expect(text.links.isEmpty)
      #expect(text.findings.map(\.rule) == ["link-scheme"])
      #expect(text.findings.allSatisfy { $0.severity == .error && $0.help != nil })
      #expect(text.findings.allSatisfy { $0.place.line == 1 })
      #expect(
        text.asTyped == (sign.isEmpty ? "<p>these <em>words</em></p>\n" : "<p>these words</p>\n"))
    }
  }

  @Test(arguments: [
    "<javascript:alert(1)>", "<data:text/html,x>", "<x-y:z>", "[a][r]\n\n[r]: javascript:alert(1)",
    "[r]\n\n[r]: <java&#10;script:alert(1)> \"t\"", "![a][r]\n\n[r]: data:x",
    "[![a](javascript:1)](/b)",
    "[r][]\n\n[r]:\n//evil.example",
  ])
  func refusesInEveryForm(source: String) {
    let text = read(source)
    #expect(text.findings.map(\.rule) == ["link-scheme"])
    #expect(TagScan.problems(in: text.asTyped).isEmpty)
  }

  @Test(arguments: [
    ("//nhs.uk", "type `https:` before it"), ("files\\\\x.pdf", "type `/` in its place"),
    ("file:///x.doc", "put the document into the folder `files`"),
    ("htps://x", "did you mean `https:`?"),
    ("c:/x", "put the document into the folder `files`"),
    ("data:x", "type the path of a page or file"),
    ("", "type the address between the round brackets"),
  ])
  func saysWhatToType(address: String, help: String) {
    #expect(read("[x](\(address))").findings.first?.help?.hasPrefix(help) == true)
  }

  @Test func addressesComeFromTheResolver() {
    let text = read(
      "[*Our* hours](practice.md#hours \"Open\") and ![A map](files/map.png 'The \"way\"')")
    #expect(text.links.map(\.text) == ["Our hours", "A map"])
    #expect(text.links.map(\.title) == ["Open", "The \"way\""])
    #expect(text.links.map(\.isImage) == [false, true])
    let html = text.html { .address($0.isImage ? "/files/a b\"<>'&\u{E9}.png" : "/about/#hours") }
    #expect(
      html == "<p><a href=\"/about/#hours\" title=\"Open\"><em>Our</em> hours</a> and "
        + "<img src=\"/files/a%20b%22%3C%3E&#x27;&amp;%C3%A9.png\" alt=\"A map\" "
        + "title=\"The &quot;way&quot;\"></p>\n")
    #expect(text.withoutLinks == "<p><em>Our</em> hours and A map</p>\n")
  }

  @Test func aPictureInALink() {
    let text = read("[![*A* <b>map</b>\n&amp; more](map.png)](map.md)")
    #expect(text.links.map(\.destination) == ["map.md", "map.png"])
    #expect(
      text.asTyped
        == "<p><a href=\"map.md\"><img src=\"map.png\" alt=\"A map &amp; more\"></a></p>\n")
    #expect(
      text.html { $0.isImage ? .plainWords : .address("/m") }
        == "<p><a href=\"/m\">A map &amp; more</a></p>\n")
  }

  @Test func nothingInsideAPictureIsALink() {
    let text = read("![a [b](c.md) ![d](e.png) <javascript:x>](f.png)")
    #expect(text.links.map(\.destination) == ["f.png"])
    #expect(text.asTyped == "<p><img src=\"f.png\" alt=\"a b d javascript:x\"></p>\n")
  }

  static let places: [(String, [(Int, Int?, Int)])] = [
    ("[a](b.md)", [(1, 5, 4)]),
    ("x\n[a](b.md) [c](d.md)\ny [e](f.md)", [(2, 5, 4), (2, 15, 4), (3, 7, 4)]),
    ("[a](b) [c](b)", [(1, 5, 1), (1, 12, 1)]), ("> - caf\u{E9} [a](b.md)", [(1, 14, 4)]),
    ("one `co\nde` two\n[a](b.md)", [(3, 5, 4)]), ("[a](\nb.md)", [(1, nil, 1)]),
    ("[a](b&amp;c)", [(1, nil, 1)]), ("[a][r]\n\n[r]: /u", [(1, nil, 1)]),
    ("## H [a](b)", [(1, 10, 1)]),
    ("[r]: /u\nwords\n[a](b.md)", [(3, 5, 4)]), ("<a@b.org>", [(1, nil, 1)]),
    ("b.md (b.md) [b.md](b.md) <https://x>", [(1, 20, 4), (1, 27, 9)]),
    ("- [a](<b c.md>)", [(1, 8, 6)]),
  ]

  @Test(arguments: places)
  func placesAreTrueOrHaveNoColumn(source: String, places: [(Int, Int?, Int)]) {
    let expected = places.map { Place(file: "page.md", line: $0.0, column: $0.1, length: $0.2) }
    #expect(read(source).links.map(\.place) == expected)
  }
}
