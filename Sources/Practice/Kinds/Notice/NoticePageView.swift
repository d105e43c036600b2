import Calendar
import Views

extension Notice {
  package static let templates = [PageTemplate("notice-page", NoticePageView.self)]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    ShownPage("notice-page", NoticePageView(self, on: page, in: site))
  }
}

struct NoticePageView: View {
  let isWarning: Bool
  let facts: [SummaryRowView]
  let body: HTML

  static let table = NameTable<NoticePageView>([
    .flag("is_warning") { $0.isWarning },
    .list("facts") { $0.facts },
    .html("body") { $0.body },
  ])

  init(_ notice: Notice, on page: SitePage, in site: PracticeSite) {
    isWarning = notice.level == .warning
    facts = [
      SummaryRowView("Shown from", notice.from?.words),
      SummaryRowView("Shown until", notice.until.words),
    ].compactMap { $0 }
    body = site.bodyHTML(of: page)
  }
}
