import Markdown
import Practice

/// `search/index.json`: what the script of the search page looks in. A page's names are its title,
/// what it is also called, and what people call the same things; its words are its summary and its
/// headings, likewise.
struct SearchIndex {
  let text: String

  init(_ site: PracticeSite, synonyms: [Synonyms]) {
    let left = [Address("/search/"), Address("/404.html")]
    let pages = site.entries.filter { !left.contains($0.address) }.map { entry in
      let names = [entry.title] + (entry.page?.header.alsoCalled ?? [])
      let words =
        [entry.summary ?? ""] + (entry.page?.allTexts.flatMap { $0.headings.map(\.text) } ?? [])
      return JSONText.object([
        ("address", .text(entry.address.text)), ("title", .text(entry.title)),
        ("summary", .text(entry.summary ?? "")),
        ("names", .text(Self.joined(names, synonyms))),
        ("words", .text(Self.joined(words, synonyms))),
      ])
    }
    // A page on each line, so that two versions can be compared.
    text = "[\n" + pages.map(\.written).joined(separator: ",\n") + "\n]\n"
  }

  private static func joined(_ texts: [String], _ synonyms: [Synonyms]) -> String {
    let said = SearchWords(texts)
    return (texts + synonyms.flatMap { $0.others(of: said) }).filter { !$0.isEmpty }
      .joined(separator: "; ")
  }
}
