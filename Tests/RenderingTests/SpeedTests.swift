import Foundation
import Rendering
import Testing
import Views

/// Printed, not asserted: `MEASURE=1 swift test -c release --filter SpeedTests`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["MEASURE"] != nil))
struct SpeedTests {
  @Test func aPageAroundItsContent() throws {
    let clock = ContinuousClock()
    var loaded: TemplateLibrary?
    let load = clock.measure { loaded = TemplateLibrary.load(for: SiteFrame.entryPoints).library }
    let library = try #require(loaded)
    var made: SiteFrame?
    let menu = (1...6).map { MenuEntryView("Entry \($0)", path: "/entry-\($0)/") }
    let framed = try clock.measure {
      made = try SiteFrame(
        .init(
          header: HeaderView(surgery: "Elmfield Surgery", menu: menu, hasSearch: true),
          footer: FooterView(
            surgery: "Elmfield Surgery", address: "12 Elm Road", phone: PhoneView("01632 960118"),
            links: [LinkView("Privacy", path: "/privacy/")]),
          assets: AssetsView(
            stylesheet: AssetView(path: "/assets/site.css", integrity: "sha256-A"))), library)
    }
    let frame = try #require(made)
    let page = FramedPage(
      path: "/entry-2/a/", title: "Flu vaccinations", description: "Who can have one, and when",
      canonical: "https://elmfield.example/entry-2/a/",
      breadcrumb: [LinkView("Home", path: "/"), LinkView("Entry 2", path: "/entry-2/")],
      content: HTML(String(repeating: "<p>Three paragraphs of words about this.</p>\n", count: 30)),
      review: ReviewView(reviewed: DateView(words: "3 March 2014", iso: "2014-03-03"), due: nil))
    // Processor time: other work on the machine does not count.
    let (count, start) = (20_000, Foundation.clock())
    for _ in 0..<count { _ = try frame.render(page) }
    let microseconds = (Foundation.clock() - start) / count
    print("theme loaded in \(load), frame made in \(framed), a page in \(microseconds) µs")
  }
}
