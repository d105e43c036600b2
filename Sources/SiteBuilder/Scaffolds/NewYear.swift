import Calendar
import Diagnostics
import FrontMatter
import Practice
import Starters

extension ContentRequest {
  /// Closes the year before `typed` and opens that year: what the old report says of hours and list
  /// stays as it is on the day, and the new year has its drafts, with what was not finished.
  package func newYear(_ typed: String) throws -> NewContent {
    let year = try opened(typed)
    let practice = try chosenPractice()
    let read = practice.read()
    if let broken = read.unreadable.sorted().first(where: { read.site.isOwn($0) }) {
      throw NewContentError.hasMistakes(practice.shownPath(broken))
    }
    let site = read.site
    let report = site.all(Report.self).first { $0.year == year.previous && !$0.page.isShared }
    let plan = site.all(ActionPlan.self).first { $0.year == year.previous }
    let closing = report.map { ClosedReport($0, in: site) }
    let carried = CarriedActions(of: plan)
    let closed = closing.flatMap { closing in
      closing.lines.isEmpty ? nil : practice.file(closing.report.page, with: closing)
    }
    let drafts = try YearDrafts(of: year, site: site).missing().map { path, starter in
      guard practice.file(like: path) == nil else {
        throw NewContentError.isThere(practice.shownPath(path))
      }
      return NewContent.File(
        new: practice.path(path), in: content,
        text(
          starter,
          ["year": year.name, "carried": carried.text, "next_id": carried.nextID]))
    }
    let files = try practice.checked([closed].compactMap { $0 } + drafts)
    return NewContent(
      content: content, files: files,
      notes: notes(on: closing, carried, in: site, of: year),
      nextStep: files.isEmpty ? nil : "read them, then run `sitegen build`")
  }

  private func opened(_ typed: String) throws(NewContentError) -> ReportingYear {
    let year: ReportingYear
    do throws(Misread) {
      year = try ReportingYear(reading: typed)
    } catch {
      throw .notUnderstood(error.message, help: error.help)
    }
    guard year <= running.next else {
      throw .notUnderstood(
        "\(year.name) does not begin before \(year.firstDay.words)",
        help: "open \(running.name), or \(running.next.name) when the time has come")
    }
    return year
  }

  private func notes(
    on closing: ClosedReport?, _ carried: CarriedActions, in site: PracticeSite,
    of year: ReportingYear
  ) -> [String] {
    guard let closing else {
      return ["there is no report of \(year.previous.name), so there was nothing to close"]
        + carried.forgotten(in: site, of: year)
    }
    return closing.notes + carried.forgotten(in: site, of: year)
  }
}

/// The drafts with which a year begins.
private struct YearDrafts {
  let year: ReportingYear
  let site: PracticeSite

  init(of year: ReportingYear, site: PracticeSite) {
    self.year = year
    self.site = site
  }

  /// Those that nobody has written yet, each beside that of the year before.
  func missing() -> [(path: String, starter: Starter)] {
    [
      path(of: GroupProfile.self, \.year), path(of: Survey.self, \.year),
      path(of: ActionPlan.self, \.year), path(of: Report.self, \.year),
    ].compactMap { $0 }
  }

  private func path<Kind: PageKind>(
    of kind: Kind.Type, _ yearOf: (Kind) -> ReportingYear
  ) -> (path: String, starter: Starter)? {
    let pages = site.all(kind)
    guard let starter = Starter.named(kind.kind),
      !pages.contains(where: { yearOf($0.content) == year })
    else { return nil }
    let last = pages.filter { yearOf($0.content) < year && !$0.page.isShared }
      .max { yearOf($0.content) < yearOf($1.content) }
    let usual = kind.usualPath
    let folder =
      last.map { $0.page.path.split(separator: "/").dropLast().map { $0 + "/" }.joined() }
      ?? usual.folder
    return (folder + usual.path(String(year.start + 1)).dropFirst(usual.folder.count), starter)
  }
}

extension PracticeSite {
  /// True where it is the practice's own page, or one that could not be read at all.
  fileprivate func isOwn(_ path: String) -> Bool { page(path: path)?.isShared != true }
}

extension ChosenPractice {
  func shownPath(_ path: String) -> String {
    NewContent.File.shown(self.path(path), in: content)
  }

  /// The report with the lines that close it; every other byte stays.
  fileprivate func file(_ page: SitePage, with closing: ClosedReport) -> NewContent.File? {
    guard let source = folder.files.first(where: { $0.path == page.path }) else { return nil }
    let raw = RawLines(source.bytes)
    let kind = page.source.place(of: "kind").line ?? 1
    // Before the closing fence; a file that is all fields has none.
    let line = PageFormat(ofPath: page.path) == .markdown ? page.bodyFirstLine - 1 : kind
    let lines = closing.lines.movedIn(by: raw.margin(of: kind))
    return NewContent.File(
      path: path(page.path), shownPath: page.file, bytes: raw.inserting(lines, before: line),
      before: source.bytes, added: lines)
  }
}
