import Views

extension Service {
  package static let templates = [PageTemplate("service", ServiceView.self)]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    ShownPage("service", ServiceView(self, on: page, in: site))
  }
}

struct ServiceView: View {
  let facts: [SummaryRowView]
  let referYourself: String?
  let body: HTML

  static let table = NameTable<ServiceView>([
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .text("refer_yourself") { $0.referYourself },
    .html("body") { $0.body },
  ])

  init(_ service: Service, on page: SitePage, in site: PracticeSite) {
    facts = [
      SummaryRowView("Who it is for", service.whoFor),
      SummaryRowView("How to get it", html: site.html(service.howToGet, on: page)),
      SummaryRowView("Where", service.place),
      SummaryRowView("When", service.when),
      SummaryRowView("Provided by", service.provider(in: site)),
    ].compactMap { $0 }
    referYourself = service.referYourself
    body = site.bodyHTML(of: page)
  }
}

extension Service {
  fileprivate func provider(in site: PracticeSite) -> String? {
    switch providedBy {
    case .practice: "the surgery"
    case .network: site.practice.network?.name ?? "our primary care network"
    case .other: "another organisation"
    case nil: nil
    }
  }
}
