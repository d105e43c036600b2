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
  let figure: FigureView?
  let contact: HTML?
  let nextMeeting: LinkView?
  let profileLink: LinkView?
  /// Who is missing most, and that we would like to hear from them.
  let emptySeat: String?
  let poster: LinkView?
  let latestReport: LinkView?
  let saidAndDone: SaidAndDoneView?
  let papers: [LinkView]
  let years: [GroupYearView]

  static let table = NameTable<PatientGroupView>([
    .html("body") { $0.body },
    .html("how_to_join") { $0.howToJoin },
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .view("figure") { $0.figure },
    .html("contact") { $0.contact },
    .view("next_meeting") { $0.nextMeeting },
    .view("profile_link") { $0.profileLink },
    .text("empty_seat") { $0.emptySeat },
    .view("poster") { $0.poster },
    .view("latest_report") { $0.latestReport },
    .view("said_and_done") { $0.saidAndDone },
    .flag("has_papers") { !$0.papers.isEmpty || !$0.years.isEmpty },
    .flag("has_lists") { !$0.papers.isEmpty },
    .list("papers") { $0.papers },
    .flag("has_years") { !$0.years.isEmpty },
    .list("years") { $0.years },
  ])

  init(_ group: PatientGroup, on page: SitePage, in site: PracticeSite) {
    body = site.bodyHTML(of: page)
    howToJoin = site.html(group.howPeopleJoin, on: page)
    contact = site.html(group.contact, on: page)
    nextMeeting = site.nextMeeting.map { meeting in
      LinkView(
        to: meeting.page,
        note: [meeting.time?.words, meeting.venue].compactMap { $0 }.joined(separator: ", "))
    }
    let profile = site.newestProfile
    facts = [
      SummaryRowView("Members who come to meetings", profile?.members.map(grouped)),
      SummaryRowView("Members who help by email", profile?.virtualMembers.map(grouped)),
      SummaryRowView("What we call it", group.called),
      SummaryRowView(
        "How the group meets", listed(group.howItMeets.map(\.words)).capitalisedFirst),
    ].compactMap { $0 }
    figure = profile.flatMap { profile in
      let tables = site.safeTables(of: profile)
      return profile.content.figures(of: Array(tables.prefix(1))).first
    }
    profileLink = profile.map { LinkView(to: $0.page) }
    emptySeat = site.emptySeat?.sentences
    poster = site.entry(at: JoinPoster.address).map {
      LinkView("\($0.title): a poster to print", path: $0.address.text)
    }
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
    func add(_ page: SitePage, _ year: ReportingYear) {
      papers[year, default: []].append(LinkView(to: page))
    }
    for report in site.reports { add(report.page, report.year) }
    for plan in site.published(ActionPlan.self) { add(plan.page, plan.year) }
    for survey in site.published(Survey.self) { add(survey.page, survey.year) }
    for profile in site.published(GroupProfile.self) { add(profile.page, profile.year) }
    return papers.sorted { $0.key > $1.key }
      .map { GroupYearView(year: $0.key.name, papers: $0.value) }
  }
}

extension PatientGroup {
  package var anchors: Set<String> { ["join"] }
}

extension PatientGroup.Meets {
  /// As pages say it.
  package var words: String {
    switch self {
    case .faceToFace: "face to face"
    case .email: "by email"
    case .other: "in other ways"
    }
  }
}
