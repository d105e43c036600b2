import Calendar
import Views

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

  /// - Parameter usual: the hours of routes that the surgery has none of its own for.
  init(_ surgery: Surgery, usual: RouteHours?, on page: SitePage, in site: PracticeSite) {
    name = surgery.name
    address = surgery.address
    phone = surgery.phone.map(PhoneView.init)
    access = site.html(surgery.access, on: page)
    hours =
      surgery.openingHours.map {
        RouteView.routes(of: $0, orElse: usual)
      } ?? []
    careQuality = surgery.cqc.map(LinkView.init(rating:))
  }
}
