import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let site14 = Rule(
    "SITE-14", .pages, "every page can be reached from the home page", basis: .goodPractice,
    source: Source(
      "NHS digital service manual, links",
      address: "https://service-manual.nhs.uk/content/links"),
    why: "A page that no menu, list or page links to is read by nobody.",
    fix: "Link to it from a page that fits, put it into the `menu` of `practice.md`, or delete it.",
    examples: Examples(
      met: "[Travel vaccinations](services/travel.md)", notMet: "travel.md, linked from nowhere"),
    recheck: { context, pages in
      .judged(
        by: unreached(in: context.site, pages),
        met: "\(counted(pages.addresses.count, "page")) reached from the home page")
    },
    check: { context in
      .met("\(counted(context.site.entries.count, "page")), to be looked at as they are shown")
    })

  private static let home = Address("/")
  private static let search = Address("/search/")

  /// Of pages that are only reached from each other, the first: a link to it mends them all.
  private static func unreached(in site: PracticeSite, _ pages: RenderedPages) -> [Shortfall] {
    guard site.entry(at: home) != nil else { return [] }
    // The list of all pages reaches everything, which helps nobody who does not search.
    var reached = pages.reachable(from: home, besides: [search])
    return site.entries.compactMap { entry -> Shortfall? in
      guard !reached.contains(entry.address), !entry.isReachedOtherwise else { return nil }
      reached.formUnion(pages.reachable(from: entry.address, besides: [home, search]))
      let path = entry.page?.path ?? entry.address.text
      return Shortfall(
        "nothing leads to \(entry.address.text)",
        help: "write `[\(entry.title)](\(path))` on a page that fits, or delete the page",
        at: entry.page?.source.place(of: "title") ?? Place(file: site.practice.page.file))
    }
  }
}

extension SiteEntry {
  /// The home page, the search, the page for addresses that do not exist, and notices, which are
  /// shown on other pages.
  fileprivate var isReachedOtherwise: Bool {
    ["/", "/search/", "/404.html"].contains(address.text) || page?.content is Notice
  }
}
