import Views

extension Person {
  package static let templates = [PageTemplate("person", PersonView.self)]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    ShownPage("person", PersonView(self, on: page, in: site))
  }
}

struct PersonView: View {
  let facts: [SummaryRowView]
  let photo: PictureView?
  let body: HTML

  static let table = NameTable<PersonView>([
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .view("photo") { $0.photo },
    .html("body") { $0.body },
  ])

  init(_ person: Person, on page: SitePage, in site: PracticeSite) {
    facts = [
      SummaryRowView("Job", person.job),
      SummaryRowView("Qualifications", person.qualifications),
      SummaryRowView("Works on", person.days),
    ].compactMap { $0 }
    photo = PictureView(person.photo, words: person.photoWords, on: page, in: site)
    body = site.bodyHTML(of: page)
  }
}

/// A picture of `files/` with the words that say what it shows.
struct PictureView: View {
  let address: String
  let words: String
  let size: PictureSize

  static let table = NameTable<PictureView>([
    .text("address") { $0.address },
    .text("words") { $0.words },
    .text("width") { "\($0.size.width)" },
    .text("height") { "\($0.size.height)" },
  ])

  init?(_ path: String?, words: String?, on page: SitePage, in site: PracticeSite) {
    guard let path, case .here(let address, _, _) = site.resolve(path, from: page.path),
      let asset = site.asset(at: address), let size = PictureSize(of: asset.bytes)
    else { return nil }
    self.address = address.text
    self.words = words ?? ""
    self.size = size
  }
}
