import Calendar
package import Diagnostics
import FrontMatter
import Markdown

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
    let practicePage = own.first { $0.path == "practice.md" }?.page
    let details = practicePage?.content as? PracticeDetails
    let fromShared = shared.pages(for: details, besides: Set(files.map(\.path)))
      .map { PageReader(day: day).read($0, isShared: true) }
    for reading in own + fromShared {
      findings += reading.findings.filter { !reading.isShared || !shared.tells($0) }
      if !reading.isWhole { unreadable.insert(reading.path) }
      if !reading.isWhole, reading.isShared { findings.append(.sharedPage(reading)) }
      if let page = reading.page { pages.append(page) }
    }
    findings += Self.misplaced(pages)
    findings += OnlyOne.findings(in: pages.filter { !unreadable.contains($0.path) })
    findings += details.map { shared.missingFacts(of: $0, besides: Set(files.map(\.path))) } ?? []
    if details == nil { unreadable.insert("practice.md") }
    if details == nil, let practiceFile,
      !findings.contains(where: { $0.place.file == practiceFile.shownPath && $0.isError })
    {
      findings.append(.notAPractice(practiceFile.shownPath))
    }
    let practice = details.flatMap { details in
      practicePage.map { PageOf(page: $0, content: details) }
    }
    let assets =
      files.filter { !$0.isPage }.map { Asset($0, isShared: false) }
      + shared.assets(besides: Set(files.map(\.path)))
    findings += (pages.map { ($0.address, $0.file) } + assets.map { ($0.address, $0.file) })
      .filter { address, _ in address.hasEmptyPart }.map { .noAddress($0.1) }
    let site = PracticeSite(
      slug: slug, practice: practice ?? .placeholder(for: practiceFile?.shownPath ?? folder),
      day: day, pages: pages, assets: assets)
    return ReadPractice(
      site: site, sources: files + shared.pagesAsFound(besides: Set(files.map(\.path))),
      fileFindings: findings, unreadable: unreadable)
  }

  /// The slug of a practice that is the whole of Content: made from its `name`.
  package static func slug(ofPracticeIn files: [SourceFile]) -> String {
    guard let file = files.first(where: { $0.path == "practice.md" }),
      let day = CalendarDate(1970, 1, 1),
      let page = PageReader(day: SiteDay(today: day)).read(file, isShared: false).page,
      let details = page.content as? PracticeDetails
    else { return "practice" }
    let slug = AddressName.slug(of: details.name)
    return slug.isEmpty ? "practice" : slug
  }

  /// A practice has one `practice.md`; a second file of that kind is a mistake.
  private static func misplaced(_ pages: [SitePage]) -> [Finding] {
    pages.filter { $0.content is PracticeDetails && $0.path != "practice.md" }.map { page in
      Finding(
        "practice-file", .error, "`kind: practice` belongs in `practice.md` alone",
        help: "write `kind: page` here", at: page.source.place(of: "kind"))
    }
  }
}

extension Finding {
  fileprivate var isError: Bool { severity == .error }

  /// What is wrong in it is told once, with what belongs to no practice.
  fileprivate static func sharedPage(_ page: PageReader.Reading) -> Finding {
    Finding(
      "shared-page", .error, "this shared page has mistakes, and it is part of this practice",
      help: "correct it, or write a page `\(page.path)` in the practice's own folder",
      at: Place(file: page.file))
  }

  fileprivate static func noAddress(_ file: String) -> Finding {
    Finding(
      "file-name", .error, "the name of this file or folder has no letter from a to z and no digit",
      help: PageFormat(ofPath: file) != nil
        ? "write a `slug:` in it, such as `slug: opening-hours`, or rename it or its folder: its "
          + "address is made from these names"
        : "rename it, as in `opening-hours.pdf`: its address is made from its name",
      at: Place(file: file))
  }

  fileprivate static func notAPractice(_ file: String) -> Finding {
    Finding(
      "practice-file", .error, "`practice.md` does not say `kind: practice`",
      help: "write `kind: practice` between the two lines `---`", at: Place(file: file, line: 1))
  }
}
