import Diagnostics
import Markdown
import Practice

extension Rule {
  static let site04 = Rule(
    "SITE-04", .pages, "link words say where they lead", basis: .goodPractice,
    source: Source(
      "NHS digital service manual, links",
      address: "https://service-manual.nhs.uk/content/links"),
    isTimeless: true,
    why: "People who listen to a page hear its links as a list: ten times `click here` helps "
      + "nobody.",
    fix: "Make the words that name the page or the thing to do the link.",
    examples: Examples(
      met: "[Order a repeat prescription](prescriptions.md)",
      notMet: "To order a repeat prescription, [click here](prescriptions.md)")
  ) { context in
    context.judgingPages { page in
      page.allTexts.flatMap(\.links).filter { !$0.isImage }.compactMap(shortfall)
    }
  }

  private static func shortfall(of link: Link) -> Shortfall? {
    let help = "write `[what it leads to](\(link.destination))`"
    let words = link.text.lowercased().trimmed { !$0.isLetter && !$0.isNumber }
    if words.isEmpty {
      return Shortfall(
        "the link to `\(link.destination)` has no words", help: help, at: link.place)
    }
    if link.isBareAddress {
      return Shortfall(
        "the words of this link are its address, `\(link.text)`", help: help, at: link.place)
    }
    guard vagueWords.contains(words) || words.contains("click here") else { return nil }
    return Shortfall(
      "`\(link.text)` does not say where the link leads", help: help, at: link.place)
  }

  private static let vagueWords: Set<String> = [
    "click", "click on this link", "click this link", "details", "download", "download here",
    "find out more", "find out more here", "follow this link", "full details", "further details",
    "further information", "go", "go here", "here", "info", "information", "learn more", "link",
    "more", "more details", "more info", "more information", "on this link", "page", "press here",
    "read", "read more", "read more here", "read on", "see here", "see more", "tap here", "this",
    "this article", "this document", "this form", "this leaflet", "this link", "this page",
    "this site", "this video", "this web page", "this webpage", "this website", "view",
    "view here", "view more", "visit", "visit website", "website", "web page", "webpage",
    "www",
  ]
}

extension Link {
  fileprivate var isBareAddress: Bool {
    let typed = text.lowercased()
    return ["http://", "https://", "www."].contains { typed.hasPrefix($0) }
  }
}

extension String {
  fileprivate func trimmed(_ isMargin: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isMargin(first) { rest.removeFirst() }
    while let last = rest.last, isMargin(last) { rest.removeLast() }
    return String(rest)
  }
}
