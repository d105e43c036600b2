import Views

extension Service {
  package static let templates = [PageTemplate("service", ServiceView.self)]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    ShownPage("service", ServiceView(self, on: page, in: site))
  }
}

struct ServiceView: View {
  let facts: [SummaryRowView]
  let howToGet: HTML?
  let referYourself: String?
  let body: HTML

  static let table = NameTable<ServiceView>([
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .flag("has_way") { $0.howToGet != nil || $0.referYourself != nil },
    .html("how_to_get") { $0.howToGet },
    .text("refer_yourself") { $0.referYourself },
    .html("body") { $0.body },
  ])

  init(_ service: Service, on page: SitePage, in site: PracticeSite) {
    facts = [
      SummaryRowView("Who it is for", html: site.html(service.whoFor, on: page)),
      SummaryRowView("Where", service.place),
      SummaryRowView("When", service.when),
      SummaryRowView("Who runs it", service.provider(in: site)),
    ].compactMap { $0 }
    howToGet = site.html(service.howToGet, on: page)
    referYourself = service.referYourself
    body = site.bodyHTML(of: page)
  }
}

extension Service {
  fileprivate func provider(in site: PracticeSite) -> String? {
    switch providedBy {
    case .practice: "Our surgery"
    case .network: site.practice.network?.name ?? "Our primary care network"
    case .other: "Another organisation"
    case nil: nil
    }
  }
}
