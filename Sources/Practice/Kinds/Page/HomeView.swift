import FrontMatter
import Markdown
import Views

/// The home page: urgent help, task cards, opening times, and a line from the patient group.
struct HomeView: View {
  let before: HTML
  let cards: [TaskCardView]
  let after: HTML
  /// For the script that says whether we are open.
  let says: String?
  let hours: [RouteView]
  let hoursPage: LinkView?
  let phone: PhoneView
  let group: LinkView?
  let saidAndDone: SaidAndDoneView?

  static let table = NameTable<HomeView>([
    .html("before") { $0.before },
    .flag("has_cards") { !$0.cards.isEmpty },
    .list("cards") { $0.cards },
    .html("after") { $0.after },
    .text("says") { $0.says },
    .list("hours") { $0.hours },
    .view("hours_page") { $0.hoursPage },
    .view("phone") { $0.phone },
    .view("group") { $0.group },
    .view("said_and_done") { $0.saidAndDone },
  ])

  init(_ page: SitePage, in site: PracticeSite) {
    let target = { (link: Link) in site.target(of: link, from: page.path) }
    let list = page.body.firstList
    before = HTML((list?.before ?? page.body.body).html(linking: target))
    cards = (list?.items ?? []).map { TaskCardView($0, linking: target) }
    after = HTML(list?.after.html(linking: target) ?? "")
    says = OpenNow(site).lines
    hours = RouteView.routes(of: site.practice.openingHours)
    hoursPage = site.entry(at: OpeningTimes.address).map {
      LinkView($0.title, path: $0.address.text)
    }
    phone = PhoneView(site.practice.phone)
    group = site.published(PatientGroup.self).first.map { LinkView(to: $0.page) }
    saidAndDone = SaidAndDoneView(newestIn: site)
  }
}

/// A task card: an item of the home page's first list, which begins with its link.
struct TaskCardView: View {
  let card: CardView?
  /// The whole item, where it begins with no link.
  let html: HTML

  static let table = NameTable<TaskCardView>([
    .view("card") { $0.card },
    .html("html") { $0.html },
  ])

  init(_ item: MarkdownItem, linking target: (Link) -> LinkTarget) {
    html = HTML(item.whole.html(linking: target))
    guard let link = item.link, case .address(let path) = target(link) else {
      card = nil
      return
    }
    card = CardView(
      heading: link.text, path: path,
      summary: item.words.isEmpty ? nil : item.words.plainText)
  }
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
      more = LinkView("Everything you said, and what we did", path: YouSaidWeDid.address.text)
      return
    }
    return nil
  }
}
