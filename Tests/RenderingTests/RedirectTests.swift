import Diagnostics
import FrontMatter
import Practice
import Testing

@Suite struct RedirectTests {
  private static let practice = """
    ---
    kind: practice
    name: Elm & Field
    phone: 01632 960001
    website: https://elm.example
    ---

    """

  private func site(_ pages: [String: String]) throws -> RenderedPractice {
    try RenderedPractice(
      pages.mapValues { "---\n\($0)\n---\n\nBody.\n" }.merging(["practice.md": Self.practice]) {
        $1
      })
  }

  @Test func aPageStandsAtEachOldAddress() throws {
    let site = try site([
      "flu.md":
        "kind: page\ntitle: Flu <jabs>\nold_urls: [/old/, /flu.html, /flu.htm, \"https://old.example/a%20b.html\"]",
      "index.md": "kind: page\ntitle: Home",
    ])
    #expect(site.findings == [])
    for file in ["old/index.html", "flu.html", "flu.htm", "a b.html"] {
      let html = try #require(site.files[file], "\(file)")
      #expect(html.hasPrefix("<!doctype html>\n<html lang=\"en-GB\">"))
      #expect(html.contains(#"<meta http-equiv="refresh" content="0; url=/flu/">"#))
      #expect(html.contains(#"<link rel="canonical" href="https://elm.example/flu/">"#))
      #expect(html.contains(#"<meta name="robots" content="noindex">"#))
      #expect(html.contains(#"<a href="/flu/">Flu &lt;jabs&gt;</a>"#))
      #expect(html.contains("<title>Flu &lt;jabs&gt; – Elm &amp; Field</title>"))
      #expect(!html.contains("<script"))
    }
    #expect(site.pages["/old/"] == nil)
    #expect(site.html["/search/"]?.contains("\"/old/\"") == false)
  }

  @Test func draftsHaveNone() throws {
    let site = try site([
      "flu.md": "kind: page\ntitle: Flu\ndraft: yes\nold_urls: [/old.html]",
      "news/a.md": "kind: news\ntitle: A\ndate: 1 May 2026\nuntil: 2 May 2026\nold_urls: [/a.html]",
    ])
    #expect(site.files["old.html"] == nil)
    #expect(site.files["a.html"] == nil)
  }

  @Test(arguments: [
    ("/other/", "/other/ cannot lead here, as the page /other/ is there: `other.md`"),
    ("/other", "/other cannot lead here, as the page /other/ is there: `other.md`"),
    (
      "/other/index.html",
      "/other/index.html cannot lead here, as the page /other/ is there: `other.md`"
    ),
    ("/search/", "/search/ cannot lead here, as the page /search/ is there"),
    ("/404.html", "/404.html cannot lead here, as the page /404.html is there"),
    (
      "/taken.html",
      "/taken.html cannot lead here, as it leads to /other/ already: `other.md`, line 5"
    ),
    (
      "/taken.html/x",
      "/taken.html/x cannot lead here, as it leads to /other/ already: `other.md`, line 5"
    ),
    ("/t.aspx?a=1", "/t.aspx cannot lead here, as it leads to /other/ already: `other.md`, line 6"),
  ])
  func aClashIsAnError(old: String, message: String) throws {
    let site = try site([
      "zoo.md": "kind: page\ntitle: Zoo\nold_urls:\n- \(old)",
      "other.md": "kind: page\ntitle: Other\nold_urls:\n- /taken.html\n- /t.aspx?a=1",
    ])
    let errors = site.findings.filter { $0.severity == .error }
    #expect(errors.map(\.message) == [message])
    #expect(errors.map { "\($0.place.file):\($0.place.line ?? 0)" } == ["zoo.md:5"])
  }

  @Test func itsOwnAddressIsAWarning() throws {
    let site = try site([
      "zoo.md": "kind: page\ntitle: Zoo\nold_urls: [/zoo/, /zoo.html, /zoo.html]"
    ])
    #expect(site.findings.map(\.message) == ["/zoo/ is where this page is now"])
    #expect(site.files["zoo.html"] != nil)
  }

  @Test func theListHasThoseThatOnlyTheServerCanLead() throws {
    let site = try site([
      "zoo.md": "kind: page\ntitle: Zoo\nold_urls: [/b.aspx?id=3, /a.php, /zoo.html, /old, /old/]"
    ])
    #expect(
      site.redirects.map { "\($0.old.path)?\($0.old.query ?? "") \($0.new.text) \($0.file ?? "-")" }
        == [
          "/a.php? /zoo/ -", "/b.aspx?id=3 /zoo/ -", "/old? /zoo/ old/index.html", "/old/? /zoo/ -",
          "/zoo.html? /zoo/ zoo.html",
        ])
  }
}
