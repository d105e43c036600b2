import Calendar
import Views

/// `/opening-times/`: hours by route, by surgery, and the days closed.
enum OpeningTimes: ComposedPages {
  static let address = Address("/opening-times/")
  static let templates = [PageTemplate("opening-times", OpeningTimesView.self)]

  static func entries(of site: PracticeSite) -> [SiteEntry] {
    let practice = site.practice
    guard practice.content.saysWhenItIsOpen(on: site.today) else { return [] }
    return [
      SiteEntry(
        composed: address, of: site, title: "Opening times",
        summary: "When you can come in, ring or write to us."
      ) { ShownPage("opening-times", OpeningTimesView(of: $0)) }
    ]
  }
}

extension PracticeDetails {
  /// True where any of its fields is shown here and on no other page.
  fileprivate func saysWhenItIsOpen(on today: CalendarDate) -> Bool {
    openingHours != nil || surgeries.contains { $0.openingHours != nil }
      || closedOn.contains { $0.date.latest >= today } || gettingHelp != nil
      || !extendedHours.isEmpty
  }
}

extension CalendarDate {
  /// `Monday 25 May 2026 (Spring bank holiday)`, today's or the first after it. Brackets in a name
  /// become a comma: `(Boxing Day, substitute day)`.
  fileprivate var nextBankHoliday: String? {
    for day in (0..<366).lazy.map({ adding(days: $0) }) {
      guard let name = BankHolidays.closedFor(on: day) else { continue }
      let words = name.replacing(" (", with: ", ").replacing(")", with: "")
      return "\(LooseDate.day(day).withWeekday) (\(words))"
    }
    return nil
  }
}

struct OpeningTimesView: View {
  let introduction: HTML?
  /// For the script that says whether we are open.
  let says: String?
  let routes: [RouteView]
  let surgeries: [SurgeryView]
  let gettingHelp: HTML?
  let extended: [ExtendedHoursView]
  let closed: [SummaryRowView]
  let bankHoliday: String?
  let outOfHours: HTML?

  static let table = NameTable<OpeningTimesView>([
    .html("introduction") { $0.introduction },
    .text("says") { $0.says },
    .flag("has_routes") { !$0.routes.isEmpty },
    .list("routes") { $0.routes },
    .list("surgeries") { $0.surgeries },
    .html("getting_help") { $0.gettingHelp },
    .flag("has_extended") { !$0.extended.isEmpty },
    .list("extended") { $0.extended },
    .text("bank_holiday") { $0.bankHoliday },
    .flag("has_closed") { !$0.closed.isEmpty },
    .list("closed") { $0.closed },
    .html("out_of_hours") { $0.outOfHours },
  ])

  init(of site: PracticeSite) {
    let practice = site.practice
    introduction = site.introduction(at: OpeningTimes.address)
    says = OpenNow(site).lines
    routes = RouteView.routes(of: practice.openingHours)
    surgeries = practice.surgeries.filter { $0.openingHours != nil }
      .map { SurgeryView($0, usual: practice.openingHours, on: practice.page, in: site) }
    gettingHelp = site.html(practice.gettingHelp, on: practice.page)
    extended = practice.extendedHours.compactMap(ExtendedHoursView.init)
    closed = practice.closedOn.filter { $0.date.latest >= site.today }.compactMap { day in
      SummaryRowView(day.date.withWeekday, day.words(in: practice.content))
    }
    bankHoliday = site.today.nextBankHoliday
    outOfHours = site.html(practice.outOfHours, on: practice.page)
  }
}
