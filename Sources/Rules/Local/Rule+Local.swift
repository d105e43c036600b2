import Diagnostics
import Practice

extension Rule {
  /// "A page must contain": judged on the page as patients see it.
  init(_ page: LocalPack.PageRule, askedBy name: String) {
    let address = page.page
    @Sendable func missing(_ site: PracticeSite) -> Judgement {
      .notMet(
        Shortfall(
          "there is no page \(address.text)", help: "write it; \(name) asks for it",
          at: Place(file: site.practice.page.file)))
    }
    let fix = "Write `\(page.contains)` on the page \(address.text)."
    self.init(
      page.id.uppercased(), .local, page.title, basis: .guidance,
      source: Source(page.sourceTitle), severity: Severity(rawValue: page.severity.rawValue),
      why: page.why ?? "\(name) asks for it.", fix: fix,
      examples: Examples(met: page.contains, notMet: "A page without these words."),
      recheck: { context, pages in
        let site = context.site
        guard let words = pages[address]?.words else { return missing(site) }
        let file = site.entry(at: address)?.page?.file ?? site.practice.page.file
        guard words.contains(PageScan.folded(page.contains)) else {
          return .notMet(
            Shortfall(
              "the page \(address.text) does not contain `\(page.contains)`",
              help: "write these words on the page; \(name) asks for them",
              at: Place(file: file)), on: address)
        }
        return .met("the page contains `\(page.contains)`", on: address)
      },
      check: { context in
        // Only the page as rendered tells.
        context.site.has(address) ? .met("the page is there", on: address) : missing(context.site)
      })
  }
}
