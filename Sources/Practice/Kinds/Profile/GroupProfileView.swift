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
  let tables: [FigureView]
  let notes: [WordView]
  let words: HTML?
  let recruitment: [PieceView]
  let missingGroups: [SummaryRowView]
  let otherGroups: HTML?
  let body: HTML

  static let table = NameTable<GroupProfileView>([
    .flag("has_facts") { !$0.facts.isEmpty },
    .list("facts") { $0.facts },
    .list("tables") { $0.tables },
    .flag("has_tables") { !$0.tables.isEmpty },
    .list("notes") { $0.notes },
    .flag("has_figures") { !$0.facts.isEmpty || !$0.tables.isEmpty || $0.words != nil },
    .flag("has_steps") {
      !$0.recruitment.isEmpty || !$0.missingGroups.isEmpty || $0.otherGroups != nil
    },
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
    let safe = site.safeTables(of: PageOf(page: page, content: profile))
    tables = profile.figures(of: safe)
    notes = (profile.notAskedWords + safe.notes).map(WordView.init)
    words = site.html(profile.words, on: page)
    recruitment = site.pieces(profile.recruitment, on: page)
    missingGroups = profile.missingGroups.compactMap {
      SummaryRowView($0.group, html: site.html($0.steps, on: page))
    }
    otherGroups = site.html(profile.otherGroups, on: page)
    body = site.bodyHTML(of: page)
  }
}

extension GroupProfile {
  /// A figure for each heading.
  func figures(of tables: [SafeTable]) -> [FigureView] {
    tables.enumerated().map { index, table in
      GroupFigure(table, when: asAt.map { "counted \($0.when)" })
        .view(id: "profile-\(year.start)_\(index + 1)", headline: nil)
    }
  }

  fileprivate var notAskedWords: [String] {
    notAsked.isEmpty ? [] : ["We did not ask members about: \(listed(notAsked))."]
  }
}

extension [SafeTable] {
  /// What is to be known about the figures: once where it holds for several tables.
  fileprivate var notes: [String] {
    var notes: [String] = []
    for table in self {
      for note in table.notes {
        let isOfOne = filter { $0.notes.contains(note) }.count == 1
        let words = isOfOne && count > 1 ? "\(table.heading): \(note)" : note
        if !notes.contains(words) { notes.append(words) }
      }
    }
    return notes
  }
}
