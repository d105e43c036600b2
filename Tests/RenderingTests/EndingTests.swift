import Testing

/// A page is a page whichever way its ending is written: taken for a document, its drafts and its
/// mistakes would be published as they are.
@Suite struct EndingTests {
  private static let practice = "---\nkind: practice\nname: A Surgery\nphone: 01632 960001\n---\n"

  @Test(arguments: ["Flu.MD", "flu.Md", "FLU.YML"])
  func endingsInCapitalsAreRead(_ path: String) throws {
    let isFields = path.hasSuffix("YML")
    let fields = "kind: page\ntitle: Flu jabs"
    let site = try RenderedPractice([
      "practice.md": Self.practice, path: isFields ? fields : "---\n\(fields)\n---\nBook now.\n",
    ])
    #expect(site.findings == [])
    #expect(try #require(site.html["/flu/"]).contains("<h1>Flu jabs</h1>"))
    #expect(!site.files.keys.contains { $0.hasPrefix("flu.") })
  }

  @Test func aDraftInCapitalsStaysADraft() throws {
    let site = try RenderedPractice([
      "practice.md": Self.practice,
      "Rota.MD": "---\nkind: page\ntitle: Rota\ndraft: yes\n---\nInternal.\n",
    ])
    #expect(site.html["/rota/"] == nil)
    #expect(!site.files.values.contains { $0.contains("Internal") })
  }

  @Test func aSignBeforeAFigureIsNoQuotation() throws {
    let site = try RenderedPractice([
      "practice.md": Self.practice,
      "jabs.md": "---\nkind: service\ntitle: Jabs\nhow_to_get: >75% were happy\n---\nBody.\n",
    ])
    let page = try #require(site.html["/jabs/"])
    #expect(page.contains("<p>&gt;75% were happy</p>"))
    #expect(!page.contains("<blockquote"))
  }
}
