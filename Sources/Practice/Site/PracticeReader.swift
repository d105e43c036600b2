import Calendar
package import Diagnostics
import FrontMatter
import Markdown

/// A practice as it was read: its site, what is wrong with its files, and whether it may be published.
package struct ReadPractice: Sendable {
  package let site: PracticeSite
  /// All its files as found, for rules that look at every line.
  package let sources: [SourceFile]
  package let findings: [Finding]
  /// Pages that could not be understood: links to them are not reported besides.
  package let unreadable: Set<String>

  /// False where something in the files could not be understood: rules of the report are not judged.
  package var isWhole: Bool { !findings.contains { $0.severity == .error } }
}

/// Reads all files of one practice. Everything that is wrong is found in one run.
package struct PracticeReader: Sendable {
  private let day: SiteDay
  private let shared: SharedFiles

  package init(day: SiteDay, shared: SharedFiles) {
    self.day = day
    self.shared = shared
  }

  package func read(slug: String, folder: String, files: [SourceFile]) -> ReadPractice {
    var pages: [SitePage] = []
    var findings: [Finding] = []
    var unreadable: Set<String> = []
    let practiceFile = files.first { $0.path == "practice.md" }
    let own = files.filter(\.isPage).map { PageReader(day: day).read($0, isShared: false) }
    let details = own.lazy.compactMap { $0.page?.content as? PracticeDetails }.first
    let fromShared = shared.pages(for: details, besides: Set(files.map(\.path)))
      .map { PageReader(day: day).read($0, isShared: true) }
    for reading in own + fromShared {
      if !reading.isShared { findings += reading.findings }
      if !reading.isWhole { unreadable.insert(reading.path) }
      if let page = reading.page { pages.append(page) }
    }
    let practicePage = pages.first { $0.content is PracticeDetails }
    findings += Self.misplaced(pages, practice: practicePage)
    if practicePage == nil, let practiceFile,
      !findings.contains(where: { $0.place.file == practiceFile.shownPath })
    {
      findings.append(.notAPractice(practiceFile.shownPath))
    }
    let practice = practicePage ?? SitePage.placeholder(for: practiceFile?.shownPath ?? folder)
    let assets =
      files.filter { !$0.isPage }.map { Asset($0, isShared: false) }
      + shared.assets(besides: Set(files.map(\.path)))
    let site = PracticeSite(
      slug: slug,
      practice: PageOf(
        page: practice, content: details ?? FieldReader.standIn(for: PracticeDetails.self)),
      day: day, pages: pages, assets: assets)
    return ReadPractice(
      site: site, sources: files, findings: findings, unreadable: unreadable)
  }

  /// The slug of a practice that is the whole of Content: made from its `name`.
  package static func slug(ofPracticeIn files: [SourceFile]) -> String {
    guard let file = files.first(where: { $0.path == "practice.md" }),
      let day = CalendarDate(1970, 1, 1),
      let page = PageReader(day: SiteDay(today: day)).read(file, isShared: false).page,
      let details = page.content as? PracticeDetails
    else { return "practice" }
    let slug = Address.slug(of: details.name)
    return slug.isEmpty ? "practice" : slug
  }

  /// A practice has one `practice.md`; a second file of that kind is a mistake.
  private static func misplaced(_ pages: [SitePage], practice: SitePage?) -> [Finding] {
    pages.filter { $0.content is PracticeDetails && $0.path != "practice.md" }.map { page in
      Finding(
        "practice-file", .error, "`kind: practice` belongs in `practice.md` alone",
        help: "write `kind: page` here", at: page.source.place(of: "kind"))
    }
  }
}

extension Finding {
  fileprivate static func notAPractice(_ file: String) -> Finding {
    Finding(
      "practice-file", .error, "`practice.md` does not say `kind: practice`",
      help: "write `kind: practice` between the two lines `---`", at: Place(file: file, line: 1))
  }
}
