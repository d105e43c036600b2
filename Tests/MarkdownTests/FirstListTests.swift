import Markdown
import Testing

@Suite struct FirstListTests {
  @Test func becomesCards() throws {
    let text = read(
      """
      Welcome to *us*.

      - [Book an appointment](appointments.md) \u{2013} by phone or [online](https://x.example)
      - **[Order medicine](prescriptions.md)**: two working days
      - [Tests](tests.md)

        Ring after 2pm.
      - Ask at [reception](contact.md)

      After it [too](about.md).

      - another
      """)
    let list = try #require(text.firstList)
    func html(_ passage: Passage) -> String { passage.html { .address("/" + $0.destination) } }
    #expect(html(list.before) == "<p>Welcome to <em>us</em>.</p>\n")
    #expect(
      list.items.map { $0.link?.text } == ["Book an appointment", "Order medicine", "Tests", nil])
    #expect(
      list.items.map { html($0.words) } == [
        "by phone or <a href=\"/https://x.example\">online</a>", "two working days", "", "",
      ])
    #expect(
      list.items.map { $0.words.plainText } == ["by phone or online", "two working days", "", ""])
    #expect(
      list.items.map { html($0.more) }
        == ["", "", "<p>Ring after 2pm.</p>\n", ""].map { $0.isEmpty ? $0 : $0 })
    #expect(html(list.items[3].whole).contains("Ask at <a href=\"/contact.md\">reception</a>"))
    #expect(html(list.after).hasPrefix("<p>After it <a href=\"/about.md\">too</a>.</p>\n<ul>"))
    #expect(html(list.before) + html(list.after) != html(text.body))
  }

  static let beginnings: [(String, String?, String)] = [
    ("- [a](b)", "a", ""), ("- [a](b) c", "a", "c"), ("- [a](b): c", "a", "c"),
    ("- [a](b) -- c", "a", "-- c"),
    ("- [a](b)c", "a", "c"), ("- *[a](b)*\n  c", "a", "c"), ("- **[a](b) c** d", nil, ""),
    ("- a [b](c)", nil, ""),
    ("- [a](javascript:x) c", nil, ""), ("- ![a](b.png) c", nil, ""),
    ("- [a](b) \u{2014}", "a", ""),
    ("1. [a](b) c", "a", "c"), ("- [a](b)\n  - [c](d) e", "a", ""),
    ("- [a](b), [c](d)", "a", ", c"),
    ("- > [a](b)", nil, ""), ("- ## [a](b)", nil, ""), ("- x <b>[a](b)</b> c", nil, ""),
  ]

  @Test(arguments: beginnings)
  func theLinkAnItemBeginsWith(source: String, link: String?, words: String) throws {
    let item = try #require(read(source).firstList?.items.first)
    #expect(item.link?.text == link)
    #expect(item.words.plainText == words)
  }

  @Test(arguments: ["words", "> - quoted", "## a\n\n> 1. b"])
  func onlyOfTheTopLevel(source: String) {
    #expect(read(source).firstList == nil)
  }
}
