import Diagnostics
import FrontMatter
import Practice

extension ReadPractice {
  /// What the files say each by itself may be right, and the site as a whole lack something.
  var siteFindings: [Finding] {
    guard isWhole else { return [] }
    return [homePageFinding, websiteFinding].compactMap { $0 }
  }

  /// Every page leads to `/`, so a site without it is not published over one that has it.
  private var homePageFinding: Finding? {
    let home = Address("/")
    guard site.entry(at: home) == nil else { return nil }
    if let draft = site.allPages.first(where: { $0.address == home }) {
      return Finding(
        "no-home-page", .error, "the home page is a draft, so that this site would have none",
        help: "delete the line `draft: yes`", at: draft.source.place(of: "draft"))
    }
    return Finding(
      "no-home-page", .error, "there is no home page",
      help: "write `index.md` beside `practice.md`, with `kind: page`, `title: Welcome` and a list "
        + "of links to the pages that patients ask for most",
      at: Place(file: site.practice.page.file))
  }

  /// Without `website` a site works, but leaves out what needs its whole address.
  private var websiteFinding: Finding? {
    guard site.practice.website == nil else { return nil }
    return Finding(
      "no-website", .advice,
      "there is no `website`, so that pages do not tell their whole address, and there is no sitemap",
      help: "add `website: https://www.example.org` with the address of this site",
      at: site.practice.place(of: "website"))
  }
}
