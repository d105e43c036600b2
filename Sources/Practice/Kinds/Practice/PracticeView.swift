import Calendar
import FrontMatter
import Views

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
    surgeries = practice.surgeries.map { SurgeryView($0, on: page, in: site) }
    facts = [
      SummaryRowView("Practice code", practice.practiceCode),
      SummaryRowView("Patients on our list", practice.listSizeWords),
      SummaryRowView("Partners", practice.partners.joined(separator: ", ")),
      SummaryRowView("How to register", html: words(practice.register)),
      SummaryRowView("The area we cover", html: words(practice.area)),
      SummaryRowView("Seeing the person you prefer", html: words(practice.preferredPerson)),
      SummaryRowView("Home visits", html: words(practice.homeVisits)),
      SummaryRowView("Doctors in training", html: words(practice.training)),
      SummaryRowView("Primary care network", practice.network?.name),
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
    listSize.map { grouped($0) + (listSizeOn.map { ", counted on \($0.words)" } ?? "") }
  }
}

extension LinkView {
  init(rating: CareQuality) {
    let rated = rating.rating.map { "rated \($0.rawValue)" }
    let on = rating.ratedOn.map { "on \($0.words)" }
    self.init(
      "Our page at the Care Quality Commission", path: rating.location,
      note: [rated, on].compactMap { $0 }.joined(separator: " "))
  }
}

struct SurgeryView: View {
  let name: String
  let address: String
  let phone: PhoneView?
  let access: HTML?
  let hours: [RouteView]
  let careQuality: LinkView?

  static let table = NameTable<SurgeryView>([
    .text("name") { $0.name },
    .text("address") { $0.address },
    .view("phone") { $0.phone },
    .html("access") { $0.access },
    .list("hours") { $0.hours },
    .view("care_quality") { $0.careQuality },
  ])

  init(_ surgery: Surgery, on page: SitePage, in site: PracticeSite) {
    name = surgery.name
    address = surgery.address
    phone = surgery.phone.map(PhoneView.init)
    access = site.html(surgery.access, on: page)
    hours = RouteView.routes(of: surgery.openingHours)
    careQuality = surgery.cqc.map(LinkView.init(rating:))
  }
}
