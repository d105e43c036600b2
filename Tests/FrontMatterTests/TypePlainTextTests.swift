import Diagnostics
import FrontMatter
import Testing

/// Marks of Markdown in a field that is published as typed.
@Suite struct TypePlainTextTests {
  @Test(arguments: [
    (
      "See [our hours](../practice.md) first",
      "`[our hours](../practice.md)` is no link here: this field is plain text | write only "
        + "`our hours`; a link can stand in the text of the page"
    ),
    (
      "[Ring](tel:01632960000)",
      "`[Ring](tel:01632960000)` is no link here: this field is plain text | write only `Ring`; a "
        + "link can stand in the text of the page"
    ),
    (
      "**New:** flu jabs",
      "`**New:**` is not bold here: this field is plain text | write `New:` without the stars"
    ),
    (
      "It is (**now**).",
      "`**now**` is not bold here: this field is plain text | write `now` without the stars"
    ),
  ])
  func areSaid(_ typed: String, said: String) {
    let reading = TypeReading(.text, typed)
    #expect(reading.value == typed)
    #expect(reading.said == [said])
    #expect(reading.findings.map(\.severity) == [.warning])
  }

  @Test(arguments: [
    "[insert name]", "Dr A [partner] (part time)", "[x](see above)", "[1] (2)", "[a](b)",
    "[](x.md)",
    "5 ** 3 ** 2", "A** and B**", "A**, B**", "*bold* start", "****", "** note", "f**k and d**n",
    "Open 9-5* (*not Mondays)", "**", "[", "[]()", "**a*", "(a) [b", "[a](",
  ])
  func otherBracketsAndStarsAreNot(_ typed: String) {
    let reading = TypeReading(.text, typed)
    #expect(reading.value == typed)
    #expect(reading.said == [])
  }

  @Test func wordsAreMarkdown() {
    #expect(TypeReading(.words, "**a** [b](c.md)").said == [])
  }
}
