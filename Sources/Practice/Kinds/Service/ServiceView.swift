package import Views

extension Service {
  package static let templates = [PageTemplate("service", ServiceView.self)]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    ShownPage("service", ServiceView(self, on: page, in: site))
  }
}

struct ServiceView: View {
  let facts: [FactView]
  let referYourself: String?
  let body: HTML

  static let table = NameTable<ServiceView>([
    .list("facts") { $0.facts },
    .text("refer_yourself") { $0.referYourself },
    .html("body") { $0.body },
  ])

  init(_ service: Service, on page: SitePage, in site: PracticeSite) {
    facts = [
      FactView("Who it is for", service.whoFor),
      FactView("How to get it", html: site.html(service.howToGet, on: page)),
      FactView("Where", service.place),
      FactView("When", service.when),
      FactView("Provided by", service.provider(in: site)),
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
