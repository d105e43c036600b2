import Calendar
import FrontMatter
import Views

extension Network {
  fileprivate var shown: SummaryRowView? {
    let link = website.map { LinkView(name, path: $0) }
    return SummaryRowView("Primary care network", link: link)
      ?? SummaryRowView("Primary care network", name)
  }
}

extension PracticeDetails {
  package static let templates = [PageTemplate("practice", PracticeView.self)]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    ShownPage("practice", PracticeView(self, on: page, in: site))
  }
}

/// `/about/`: the practice, its surgeries and the facts of the leaflet.
struct PracticeView: View {
  let body: HTML
  let surgeries: [SurgeryView]
  let facts: [SummaryRowView]
  let hasNamedGP: Bool
  let careQuality: LinkView?
  let commissioner: CommissionerView?
  let outOfHours: HTML?

  static let table = NameTable<PracticeView>([
    .html("body") { $0.body },
    .list("surgeries") { $0.surgeries },
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .flag("has_named_gp") { $0.hasNamedGP },
    .view("care_quality") { $0.careQuality },
    .view("commissioner") { $0.commissioner },
    .html("out_of_hours") { $0.outOfHours },
  ])

  init(_ practice: PracticeDetails, on page: SitePage, in site: PracticeSite) {
    func words(_ words: Words?) -> HTML? { site.html(words, on: page) }
    body = site.bodyHTML(of: page)
    surgeries = practice.surgeries.map {
      SurgeryView($0, usual: practice.openingHours, on: page, in: site)
    }
    facts = [
      SummaryRowView("Practice code", practice.practiceCode),
      SummaryRowView("Email", link: practice.email.map { LinkView($0, path: "mailto:" + $0) }),
      SummaryRowView("Patients on our list", practice.listSizeWords),
      SummaryRowView("Partners", listed(practice.partners)),
      SummaryRowView("How to register", html: words(practice.register)),
      SummaryRowView("The area we cover", html: words(practice.area)),
      SummaryRowView("Seeing the person you prefer", html: words(practice.preferredPerson)),
      SummaryRowView("Home visits", html: words(practice.homeVisits)),
      SummaryRowView("Doctors in training", html: words(practice.training)),
      practice.network?.shown,
    ].compactMap { $0 }
    hasNamedGP = practice.namedGP ?? false
    careQuality = practice.cqc.map(LinkView.init(rating:))
    commissioner = practice.commissioner.map(CommissionerView.init)
    outOfHours = words(practice.outOfHours)
  }
}

extension PracticeDetails {
  /// `9,203, counted on 1 January 2014`.
  var listSizeWords: String? {
    listSize.map { grouped($0) + (listSizeOn.map { ", counted \($0.when)" } ?? "") }
  }
}
