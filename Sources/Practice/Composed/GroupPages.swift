import Calendar
import Views

/// `/patient-group/meetings/`, by year, the newest first.
enum MeetingList: ComposedPages {
  static let address = Address("/patient-group/meetings/")
  static let templates = [PageTemplate("meetings", MeetingsView.self)]

  static func entries(of site: PracticeSite) -> [SiteEntry] {
    guard !site.published(Minutes.self).isEmpty else { return [] }
    return [
      SiteEntry(
        address, title: "Meetings of the patient group",
        summary: "Dates, agendas and minutes, year by year.", page: site.page(at: address)
      ) { ShownPage("meetings", MeetingsView(of: $0)) }
    ]
  }
}

struct MeetingsView: View {
  let introduction: HTML?
  let years: [MeetingYearView]

  static let table = NameTable<MeetingsView>([
    .html("introduction") { $0.introduction },
    .list("years") { $0.years },
  ])

  init(of site: PracticeSite) {
    introduction = site.page(at: MeetingList.address).map { site.bodyHTML(of: $0) }
    let meetings = Array(site.published(Minutes.self).sortedByDate().reversed())
    let byYear = Dictionary(grouping: meetings) { $0.date.earliest.year }
    years = byYear.sorted { $0.key > $1.key }.map { year, meetings in
      MeetingYearView(
        year: String(year),
        meetings: meetings.map { meeting in
          MeetingLineView(
            link: LinkView(meeting.page.title, path: meeting.page.address.text),
            status: meeting.content.shownStatus(on: site.today),
            venue: meeting.venue)
        })
    }
  }
}

struct MeetingYearView: View {
  let year: String
  let meetings: [MeetingLineView]

  static let table = NameTable<MeetingYearView>([
    .text("year") { $0.year },
    .list("meetings") { $0.meetings },
  ])
}

struct MeetingLineView: View {
  let link: LinkView
  let status: TagView
  let venue: String?

  static let table = NameTable<MeetingLineView>([
    .view("link") { $0.link },
    .view("status") { $0.status },
    .text("venue") { $0.venue },
  ])
}

/// `/patient-group/you-said-we-did/`: the actions of all years, grouped by how far they are.
enum YouSaidWeDid: ComposedPages {
  static let address = Address("/patient-group/you-said-we-did/")
  static let templates = [PageTemplate("you-said-we-did", YouSaidWeDidView.self)]

  static func entries(of site: PracticeSite) -> [SiteEntry] {
    guard site.published(ActionPlan.self).contains(where: { !$0.actions.isEmpty }) else {
      return []
    }
    return [
      SiteEntry(
        address, title: "You said, we did",
        summary: "What patients told us, and what came of it.", page: site.page(at: address)
      ) { ShownPage("you-said-we-did", YouSaidWeDidView(of: $0)) }
    ]
  }
}

struct YouSaidWeDidView: View {
  let introduction: HTML?
  let groups: [StatusGroupView]

  static let table = NameTable<YouSaidWeDidView>([
    .html("introduction") { $0.introduction },
    .list("groups") { $0.groups },
  ])

  init(of site: PracticeSite) {
    introduction = site.page(at: YouSaidWeDid.address).map { site.bodyHTML(of: $0) }
    let plans = site.published(ActionPlan.self).sorted { $0.year > $1.year }
    groups = PlannedAction.Status.inOrderOfNews.compactMap { status in
      let actions = plans.flatMap { plan in
        plan.actions.filter { $0.status == status }.map { ActionView($0, of: plan, in: site) }
      }
      return actions.isEmpty
        ? nil
        : StatusGroupView(
          status: status.shown, anchor: Address.slug(of: status.rawValue), actions: actions)
    }
  }
}

extension PlannedAction.Status {
  fileprivate static let inOrderOfNews: [Self] = [
    .done, .partlyDone, .underWay, .agreed, .planned, .notPossible,
  ]
}

struct StatusGroupView: View {
  let status: String
  let anchor: String
  let actions: [ActionView]

  static let table = NameTable<StatusGroupView>([
    .text("label") { $0.status },
    .text("anchor") { $0.anchor },
    .list("actions") { $0.actions },
  ])
}

/// `/patient-group/reports/`: every year's report.
enum ReportList: ComposedPages {
  static let address = Address("/patient-group/reports/")
  static let templates = [PageTemplate("list", ListView.self)]

  static func entries(of site: PracticeSite) -> [SiteEntry] {
    guard !site.reports.isEmpty else { return [] }
    return [
      SiteEntry(
        address, title: "Patient Participation reports",
        summary: "The yearly report of what patients said and what we did.",
        page: site.page(at: address)
      ) { site in
        let links = site.reports.map { report in
          LinkView(
            to: report.page,
            note: "Published \(ReportContents(report, in: site).published.words)")
        }
        let introduction = site.page(at: address).map { site.bodyHTML(of: $0) }
        return ShownPage("list", ListView(introduction: introduction, links: links))
      }
    ]
  }
}

/// `/feedback/`: the months of the Friends and Family Test, the newest first.
enum FeedbackOverview: ComposedPages {
  static let address = Address("/feedback/")
  static let templates = [PageTemplate("feedback-overview", FeedbackOverviewView.self)]

  static func entries(of site: PracticeSite) -> [SiteEntry] {
    guard !site.published(FeedbackMonth.self).isEmpty else { return [] }
    return [
      SiteEntry(
        address, title: "What patients say about us",
        summary: "Results of the Friends and Family Test, month by month.",
        page: site.page(at: address)
      ) { ShownPage("feedback-overview", FeedbackOverviewView(of: $0)) }
    ]
  }
}

struct FeedbackOverviewView: View {
  let introduction: HTML?
  let months: [FeedbackMonthView]

  static let table = NameTable<FeedbackOverviewView>([
    .html("introduction") { $0.introduction },
    .list("months") { $0.months },
  ])

  init(of site: PracticeSite) {
    introduction = site.page(at: FeedbackOverview.address).map { site.bodyHTML(of: $0) }
    months = site.published(FeedbackMonth.self)
      .sorted { ($0.month.earliest, $0.page.path) > ($1.month.earliest, $1.page.path) }
      .map { FeedbackMonthView($0.content, on: $0.page, in: site) }
  }
}
