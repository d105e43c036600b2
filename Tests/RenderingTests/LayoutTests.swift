import Foundation
import Rendering
import Testing
import Views

@Suite struct LayoutTests {
  @Test func thePageIsWhatScreenReadersExpect() throws {
    let page = try SamplePage().render()
    #expect(
      page.hasPrefix("<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">"))
    #expect(page.contains("<title>Your patient group – Elmfield Surgery</title>"))
    for landmark in ["<h1>", "<main ", "<header ", "<footer ", "role=\"search\"", "<title>"] {
      #expect(page.split(separator: landmark, omittingEmptySubsequences: false).count == 2)
    }
    #expect(page.contains("<body>\n<a class=\"skip-link\" href=\"#main-content\">"))
    #expect(page.contains("<main class=\"main\" id=\"main-content\">\n<h1>"))
    let labels = page.matches(of: /<nav [^>]*aria-label(?:ledby)?="([^"]+)"/).map(\.1)
    #expect(labels == ["Menu", "Breadcrumb", "contents-title"])
    #expect(
      page.contains(
        """
        <p class="review-date">
        Page last reviewed: <time datetime="2014-03-03">3 March 2014</time>
        <br>Next review due: <time datetime="2015-03-03">3 March 2015</time>
        </p>
        """))
  }

  @Test func nothingOfThePageIsRefusedByAStrictPolicy() throws {
    let page = try SamplePage().render()
    #expect(page.firstMatch(of: /(?i)<[^>]*\s(style|on\w+|srcdoc)\s*=/) == nil)
    #expect(page.firstMatch(of: /<style/) == nil)
    #expect(page.matches(of: /<script(?! src=)/).isEmpty)
    #expect(
      page.firstMatch(of: /<(link rel="stylesheet"|script)(?![^>]*integrity="sha256-)/) == nil)
    #expect(page.firstMatch(of: /(?:src|href)="(?:https?:)?\/\/(?!elmfield)/) == nil)
  }

  @Test func idsAreUnique() throws {
    let ids = try SamplePage().render().matches(of: /\sid="([^"]+)"/).map(\.1)
    #expect(ids.count > 3)
    #expect(Set(ids).count == ids.count)
  }

  /// Whatever a text holds, the page has the same tags and the same quotes.
  @Test(arguments: [
    "\"><script>alert(1)</script>", "' onclick='x", "\"\u{301} onmouseover=\"x", "<!--", "&lt;",
    "\\\"",
  ])
  func noTextChangesTheMarkup(hostile: String) throws {
    let plain = Array(try SamplePage(text: { "\($0)x" }).render().utf8)
    let page = Array(try SamplePage(text: { "\($0)\(hostile)" }).render().utf8)
    for mark in "<>\"'".utf8 {
      #expect(page.count { $0 == mark } == plain.count { $0 == mark }, "\(mark)")
    }
    #expect(page.count > plain.count)
  }

  @Test func aPageMayHaveNothingButATitle() throws {
    let frame = try frame(menu: [])
    let page = String(
      decoding: try frame.render(FramedPage(path: "/", title: "T", content: HTML("<p>x</p>"))),
      as: UTF8.self)
    #expect(
      page == """
        <!doctype html>
        <html lang="cy" dir="rtl">
        <head>
        <meta charset="utf-8">
        <title>T – S</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="theme-color" content="#005eb8">
        <link rel="stylesheet" href="/s.css" integrity="sha256-A">

        </head>
        <body>
        <a class="skip-link" href="#main-content">Skip to main content</a>
        <header class="header">
        <div class="container header__bar">
        <a class="header__name" href="/">
        <span>S</span>
        </a>
        </div>
        </header>


        <div class="container">
        <main class="main" id="main-content">
        <h1>T</h1>
        <p>x</p>
        </main>
        </div>
        <footer class="footer">
        <div class="container">
        <h2 class="visually-hidden">Support links</h2>
        <address class="footer__address">
        <strong>S</strong>
        </address>
        </div>
        </footer>

        </body>
        </html>

        """)
  }

  @Test(arguments: [
    ("/", "href=\"/\" aria-current=\"page\""),
    ("/about/", "href=\"/about/\" aria-current=\"page\""),
    ("/about/us/team/", "href=\"/about/us/\" aria-current=\"true\""), ("/aboutus/", ""),
    ("/404.html", ""),
    ("/about/people/", "href=\"/about/\" aria-current=\"true\""),
  ])
  func oneEntryOfTheMenuIsCurrent(path: String, marked: String) throws {
    let menu = ["/", "/about/", "/about/us/"].map { MenuEntryView("x", path: $0) }
    let page = try frame(menu: menu).render(
      FramedPage(path: path, title: "T", content: HTML("")))
    let marks = String(decoding: page, as: UTF8.self)
      .matches(of: /href="[^"]*" aria-current="[^"]*"/).map { String($0.output) }
    #expect(marks == (marked.isEmpty ? [] : [marked]))
  }

  @Test(arguments: [
    ("01632 960118", "tel:01632960118"), ("+44 (0)1632 960118", "tel:+441632960118"),
  ])
  func aPhoneLinkDials(number: String, link: String) { #expect(PhoneView(number).link == link) }

  @Test func theStylesheetIsSmall() {
    let theme = ThemeFiles()
    let sheet = theme.stylesheet
    // 5 kB compressed, of the 30 kB that a first visit may cost with the page and its scripts.
    #expect(sheet.count < 22_000)
    #expect(sheet.starts(with: ":root {\n".utf8))
    for foreign in ["url(", "@import", "@font-face", "/*", "\n\n"] {
      #expect(!String(decoding: sheet, as: UTF8.self).contains(foreign), "\(foreign)")
    }
  }

  /// `SAMPLE_PAGE=folder swift test --filter LayoutTests` writes the page there, to be looked at.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["SAMPLE_PAGE"] != nil))
  func writeTheSamplePage() throws {
    let folder = URL(filePath: ProcessInfo.processInfo.environment["SAMPLE_PAGE"] ?? "")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "assets"), withIntermediateDirectories: true)
    let page = try SamplePage().render().replacing(/\ integrity="[^"]*"/, with: "")
    try Data(page.utf8).write(to: folder.appending(path: "index.html"))
    try Data(ThemeFiles().stylesheet).write(to: folder.appending(path: "assets/site.css"))
  }

  private func frame(menu: [MenuEntryView]) throws -> SiteFrame {
    let (library, findings) = TemplateLibrary.load(for: SiteFrame.entryPoints)
    #expect(findings == [])
    return try SiteFrame(
      SiteFrame.Shared(
        language: "cy", isRightToLeft: true, header: HeaderView(surgery: "S", menu: menu),
        footer: FooterView(surgery: "S", address: nil, phone: nil, links: []),
        assets: AssetsView(stylesheet: AssetView(path: "/s.css", integrity: "sha256-A"))),
      try #require(library))
  }
}
