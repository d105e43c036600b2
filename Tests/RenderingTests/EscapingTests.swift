import Rendering
import Testing
import Views

@Suite struct EscapingTests {
  /// Trap 1: joined to what follows it, a quote is another Character, but still a quote.
  @Test(arguments: ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{20DD}"], ["\"", "'", "<", ">", "&"])
  func aMarkThatJoinsDoesNotHideAByte(mark: String, byte: String) throws {
    let hostile = "a\(byte)\(mark) onclick=alert(1)"
    let page = try render(
      "<p title=\"{{title}}\">{{title}}</p>{{> part}}", ["part": "<b title='{{title}}'>x</b>"],
      Sample(title: hostile))
    let entity = ["\"": "&quot;", "'": "&#39;", "<": "&lt;", ">": "&gt;", "&": "&amp;"][byte] ?? ""
    let safe = "a\(entity)\(mark) onclick=alert(1)"
    #expect(
      Array(page.utf8)
        == Array("<p title=\"\(safe)\">\(safe)</p><b title='\(safe)'>x</b>".utf8))
  }

  @Test(arguments: ["", "plain", "Łódź – ß 漢字", "`a=b`", "a\u{0}b"])
  func textWithNothingToEscapeIsItself(text: String) {
    #expect(TextEscaping.escape(text) == text)
  }

  @Test(arguments: [
    "/patient-group/", "#main", "?q=1", "notes.pdf", "", "https://www.nhs.uk/", "HTTP://a.b",
    "mailto:a@b.c", "tel:01632 960118", "/a:b", "a/b:c", "#a:b",
  ])
  func honestAddressesPass(address: String) throws {
    #expect(LinkEscaping.escape(address) == TextEscaping.escape(address))
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
    "\u{1}javascript:alert(1)", "data:text/html,x", "blob:x", "vbscript:x", "//evil.example",
    "/\\evil.example", "javascript\u{301}:x", "x:y", ":",
  ])
  func otherAddressesDoNot(address: String) throws {
    let page = try render(
      "{{#people}}<a href=\"{{name}}\" title=\"{{name}}\">x</a>{{name}}{{/people}}", [:],
      Sample(people: [Person(name: address)]))
    let text = TextEscaping.escape(address)
    #expect(Array(page.utf8) == Array("<a href=\"#\" title=\"\(text)\">x</a>\(text)".utf8))
  }

  @Test func aNameLaterInAnAddressIsEscapedAsText() throws {
    let page = try render("<a href=\"tel:{{title}}\">x</a>", [:], Sample(title: "0: \"1"))
    #expect(page == "<a href=\"tel:0: &quot;1\">x</a>")
  }
}
