import Markdown
import Practice

/// `search/index.json`: what the script of the search page looks in, what counts most first: a page's
/// title, and what it is also called; its names, which are what other people call the same things;
/// its words, which are its summary and its headings, and other people's for them.
struct SearchIndex {
  let text: String

  init(_ site: PracticeSite, synonyms: [Synonyms]) {
    let left = [Address("/search/"), Address("/404.html")]
    let pages = site.entries.filter { !left.contains($0.address) }.map { entry in
      let soughtBy = entry.page?.content.soughtBy
      let called = (entry.page?.header.alsoCalled ?? []) + [soughtBy].compactMap { $0 }
      let words =
        [entry.summary ?? ""] + (entry.page?.allTexts.flatMap { $0.headings.map(\.text) } ?? [])
      return JSONText.object([
        ("address", .text(entry.address.text)), ("title", .text(entry.title)),
        ("summary", .text(entry.summary ?? soughtBy ?? "")),
        ("called", .text(called.joined(separator: "; "))),
        ("names", .text(Self.others(for: [entry.title] + called, synonyms))),
        ("words", .text(Self.joined(words + [Self.others(for: words, synonyms)]))),
      ])
    }
    // A page on each line, so that two versions can be compared.
    text = "[\n" + pages.map(\.written).joined(separator: ",\n") + "\n]\n"
  }

  /// What other people call what is said in the texts.
  private static func others(for texts: [String], _ synonyms: [Synonyms]) -> String {
    let said = SearchWords(texts)
    return joined(synonyms.flatMap { $0.others(of: said) })
  }

  private static func joined(_ texts: [String]) -> String {
    texts.filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
