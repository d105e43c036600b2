import Views

/// `/search/`: every page of the site from A to Z, which works without a script.
enum SearchPage: ComposedPages {
  static let address = Address("/search/")
  static let templates = [PageTemplate("search", SearchView.self)]

  static func entries(of site: PracticeSite) -> [SiteEntry] {
    [
      SiteEntry(
        composed: address, of: site, title: "Find a page",
        summary: "Every page of this site, from A to Z."
      ) { ShownPage("search", SearchView(of: $0)) }
    ]
  }
}

struct SearchView: View {
  let introduction: HTML?
  let letters: [LetterView]
  let phone: PhoneView

  static let table = NameTable<SearchView>([
    .html("introduction") { $0.introduction },
    .list("letters") { $0.letters },
    .view("phone") { $0.phone },
  ])

  init(of site: PracticeSite) {
    introduction = site.introduction(at: SearchPage.address)
    let entries = site.entries.filter {
      $0.address != SearchPage.address && $0.address != NotFoundPage.address
    }
    phone = PhoneView(site.practice.phone)
    let byLetter = Dictionary(grouping: entries) { $0.title.prefix(1).uppercased() }
    letters = byLetter.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { letter, entries in
        let sorted = entries.sorted {
          ($0.title.lowercased(), $0.address.text) < ($1.title.lowercased(), $1.address.text)
        }
        return LetterView(
          letter: letter,
          links: sorted.map { LinkView($0.title, path: $0.address.text, note: $0.summary) })
      }
  }
}

struct LetterView: View {
  let letter: String
  let links: [LinkView]

  static let table = NameTable<LetterView>([
    .text("letter") { $0.letter },
    .list("links") { $0.links },
  ])
}
