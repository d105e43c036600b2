import Calendar
import Views

extension PatientGroup {
  package static let templates = [PageTemplate("patient-group", PatientGroupView.self)]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    ShownPage("patient-group", PatientGroupView(self, on: page, in: site))
  }
}

/// The hub: what the group is, how to join, its next meeting, and all its papers.
struct PatientGroupView: View {
  let body: HTML
  let howToJoin: HTML?
  let facts: [SummaryRowView]
  let contact: HTML?
  let nextMeeting: LinkView?
  let profile: GroupProfileView?
  let profileLink: LinkView?
  let latestReport: LinkView?
  let saidAndDone: SaidAndDoneView?
  let papers: [LinkView]
  let years: [GroupYearView]

  static let table = NameTable<PatientGroupView>([
    .html("body") { $0.body },
    .html("how_to_join") { $0.howToJoin },
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .html("contact") { $0.contact },
    .view("next_meeting") { $0.nextMeeting },
    .view("profile") { $0.profile },
    .view("profile_link") { $0.profileLink },
    .view("latest_report") { $0.latestReport },
    .view("said_and_done") { $0.saidAndDone },
    .flag("has_papers") { !$0.papers.isEmpty },
    .list("papers") { $0.papers },
    .flag("has_years") { !$0.years.isEmpty },
    .list("years") { $0.years },
  ])

  init(_ group: PatientGroup, on page: SitePage, in site: PracticeSite) {
    body = site.bodyHTML(of: page)
    howToJoin = site.html(group.howPeopleJoin, on: page)
    facts = [
      SummaryRowView(
        "How the group meets", group.howItMeets.map(\.rawValue).joined(separator: ", "))
    ].compactMap { $0 }
    contact = site.html(group.contact, on: page)
    nextMeeting = site.nextMeeting.map { LinkView(to: $0.page, note: $0.time?.words) }
    let profile = site.published(GroupProfile.self).max { $0.year < $1.year }
    self.profile = profile.map { GroupProfileView($0.content, on: $0.page, in: site) }
    profileLink = profile.map { LinkView(to: $0.page) }
    latestReport = site.reports.first.map { LinkView(to: $0.page) }
    saidAndDone = SaidAndDoneView(newestIn: site)
    papers = [MeetingList.address, YouSaidWeDid.address, ReportList.address]
      .compactMap { site.entry(at: $0) }
      .map { LinkView($0.title, path: $0.address.text, note: $0.summary) }
    years = GroupYearView.years(of: site)
  }
}

/// All papers of one year.
struct GroupYearView: View {
  let year: String
  let papers: [LinkView]

  static let table = NameTable<GroupYearView>([
    .text("year") { $0.year },
    .list("papers") { $0.papers },
  ])

  static func years(of site: PracticeSite) -> [GroupYearView] {
    var papers: [ReportingYear: [LinkView]] = [:]
    for page in site.reports { papers[page.year, default: []].append(LinkView(to: page.page)) }
    for page in site.published(ActionPlan.self) {
      papers[page.year, default: []].append(LinkView(to: page.page))
    }
    for page in site.published(Survey.self) {
      papers[page.year, default: []].append(LinkView(to: page.page))
    }
    for page in site.published(GroupProfile.self) {
      papers[page.year, default: []].append(LinkView(to: page.page))
    }
    return papers.sorted { $0.key > $1.key }
      .map { GroupYearView(year: $0.key.name, papers: $0.value) }
  }
}
