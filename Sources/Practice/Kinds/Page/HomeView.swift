import FrontMatter
import Markdown
package import Views

/// The home page: urgent help, task cards, opening times, and a line from the patient group.
struct HomeView: View {
  let before: HTML
  let cards: [CardView]
  let after: HTML
  let hours: [RouteView]
  let hoursPage: LinkView?
  let phone: String
  let phoneLink: String
  let group: LinkView?
  let saidAndDone: SaidAndDoneView?

  static let table = NameTable<HomeView>([
    .html("before") { $0.before },
    .list("cards") { $0.cards },
    .html("after") { $0.after },
    .list("hours") { $0.hours },
    .view("hours_page") { $0.hoursPage },
    .text("phone") { $0.phone },
    .text("phone_link") { $0.phoneLink },
    .view("group") { $0.group },
    .view("said_and_done") { $0.saidAndDone },
  ])

  init(_ page: SitePage, in site: PracticeSite) {
    let parts = page.body.aroundFirstList { site.target(of: $0, from: page.path) }
    before = HTML(parts.before)
    cards = parts.items.map { CardView(html: HTML($0)) }
    after = HTML(parts.after)
    hours = RouteView.routes(of: site.practice.openingHours)
    hoursPage = site.entry(at: OpeningTimes.address).map { LinkView($0.address.text, $0.title) }
    phone = site.practice.phone
    phoneLink = telephoneLink(phone)
    group = site.published(PatientGroup.self).first.map { LinkView(to: $0.page) }
    saidAndDone = SaidAndDoneView(newestIn: site)
  }
}

/// A task card: an item of the home page's first list.
struct CardView: View {
  let html: HTML

  static let table = NameTable<CardView>([.html("html") { $0.html }])
}

/// The newest "you said, we did".
struct SaidAndDoneView: View {
  let said: HTML
  let did: HTML
  let more: LinkView

  static let table = NameTable<SaidAndDoneView>([
    .html("said") { $0.said },
    .html("did") { $0.did },
    .view("more") { $0.more },
  ])

  init?(newestIn site: PracticeSite) {
    let plans = site.published(ActionPlan.self).sorted { $0.year > $1.year }
    for plan in plans {
      guard let action = plan.actions.last(where: { $0.status == .done && $0.result != nil }),
        let said = site.html(action.youSaid, on: plan.page),
        let did = site.html(action.result, on: plan.page)
      else { continue }
      self.said = said
      self.did = did
      more = LinkView(YouSaidWeDid.address.text, "All that you said and we did")
      return
    }
    return nil
  }
}

/// `tel:` with the digits alone, and the plus of another country.
func telephoneLink(_ phone: String) -> String {
  "tel:" + phone.filter { $0.isASCII && ($0.isNumber || $0 == "+") }
}
