import Calendar
import Views

extension GroupProfile {
  package static let templates = [PageTemplate("profile", GroupProfileView.self)]

  package func shown(on page: SitePage, in site: PracticeSite) -> ShownPage {
    ShownPage("profile", GroupProfileView(self, on: page, in: site))
  }
}

/// Who is on the list and who is in the group; the report shows the same.
struct GroupProfileView: View {
  let facts: [SummaryRowView]
  let tables: [BandTableView]
  let notAsked: [WordView]
  let words: HTML?
  let recruitment: [PieceView]
  let missingGroups: [SummaryRowView]
  let otherGroups: HTML?
  let body: HTML

  static let table = NameTable<GroupProfileView>([
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .list("tables") { $0.tables },
    .flag("has_not_asked") { !$0.notAsked.isEmpty },
    .list("not_asked") { $0.notAsked },
    .html("words") { $0.words },
    .flag("has_recruitment") { !$0.recruitment.isEmpty },
    .list("recruitment") { $0.recruitment },
    .flag("has_missing_groups") { !$0.missingGroups.isEmpty },
    .list("missing_groups") { $0.missingGroups },
    .html("other_groups") { $0.otherGroups },
    .html("body") { $0.body },
  ])

  init(_ profile: GroupProfile, on page: SitePage, in site: PracticeSite) {
    facts = [
      SummaryRowView("Counted on", profile.asAt?.words),
      SummaryRowView("Members who meet", profile.members.map(grouped)),
      SummaryRowView("Members by email", profile.virtualMembers.map(grouped)),
    ].compactMap { $0 }
    tables = profile.safeTables(site.smallNumbers, list: site.practice.listSize)
      .map(BandTableView.init)
    notAsked = profile.notAsked.map(WordView.init)
    words = site.html(profile.words, on: page)
    recruitment = site.pieces(profile.recruitment, on: page)
    missingGroups = profile.missingGroups.compactMap {
      SummaryRowView($0.group, html: site.html($0.steps, on: page))
    }
    otherGroups = site.html(profile.otherGroups, on: page)
    body = site.bodyHTML(of: page)
  }
}
