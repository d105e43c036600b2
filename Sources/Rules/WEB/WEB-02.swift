import Calendar
import Diagnostics
import FrontMatter
import Markdown
import Practice

extension Rule {
  static let web02 = Rule(
    "WEB-02", .website, "the site links to “You and your general practice”", basis: .contract,
    source: Website.contractOf2025, inForce: InForce(from: CalendarDate(2025, 10, 1)),
    confidence: .inPart,
    why: "It tells patients what they can expect of any surgery, and changes: a copy grows old.",
    fix: "Write `policies/charter.md` with `policy: charter` and a title; the link is put in by "
      + "itself. Do not paste the text of the charter.",
    examples: Examples(
      met: "kind: policy\npolicy: charter\ntitle: You and your general practice",
      notMet: "kind: page\ntitle: You and your general practice"),
    recheck: { context, pages in
      let judgement = judgement(on: context)
      guard context.site.policy(.charter) != nil else { return judgement }
      return judgement.confirmed(linkingTo: [PublicAddresses.charter], in: pages, of: context)
    },
    check: judgement)

  private static func judgement(on context: RuleContext) -> Judgement {
    let site = context.site
    if let charter = site.policy(.charter) {
      let pasted = Shortfall(
        "the text of the charter was pasted in beside the link",
        help: "delete the text in `\(charter.page.path)`: the link always leads to the newest one",
        at: charter.place(of: "policy"), severity: .warning)
      return .met(
        "a link to the charter on the website of NHS England", on: charter.page.address,
        but: charter.page.hasPastedText ? [pasted] : [])
    }
    if let page = site.pages.first(where: \.linksToCharter) {
      return .met("a link to the charter on the website of NHS England", on: page.address)
    }
    if let copy = site.pages.first(where: \.isCalledCharter) {
      return .notMet(.noLink(on: copy), on: copy.address)
    }
    return .notMet(
      site.missingPolicy(
        .charter, name: "a link to the charter “You and your general practice”",
        parts: "a `title:` and nothing below: the link is put in by itself"))
  }
}

extension Shortfall {
  /// The text of the charter in place of the link grows old, and is a warning; a page that has
  /// nothing but its title leads nowhere.
  fileprivate static func noLink(on page: SitePage) -> Shortfall {
    let topic = (page.content as? Policy)?.topic
    let lines =
      topic.map { "write `policy: charter` in place of `policy: \($0.rawValue)`" }
      ?? "write `kind: policy` and `policy: charter` at its head in place of "
      + "`kind: \(type(of: page.content).kind)`"
    let isPasted = page.hasPastedText
    return Shortfall(
      isPasted
        ? "this page has the charter's text, but no link to it"
        : "this page is called after the charter, but has no link to it",
      help: lines + (isPasted ? ", and delete the text" : ""), at: page.source.place(of: "title"),
      severity: isPasted ? .warning : nil)
  }
}

extension SitePage {
  /// A practice's own words beside the link are fewer than this; the charter has far more.
  private static let mostOwnWords = 150

  fileprivate var hasPastedText: Bool {
    body.plainText.split(whereSeparator: \.isWhitespace).count > Self.mostOwnWords
  }

  /// The charter in any of its languages and forms.
  fileprivate var linksToCharter: Bool {
    allTexts.contains { text in
      text.links.contains {
        let address = $0.destination.lowercased()
        return address.hasPrefix("https://www.england.nhs.uk/")
          && address.contains("you-and-your-general-practice")
      }
    }
  }

  fileprivate var isCalledCharter: Bool {
    title.lowercased().contains("you and your general practice")
  }
}
