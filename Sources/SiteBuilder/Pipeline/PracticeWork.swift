import Calendar
import Diagnostics
import Practice
import Rendering
import Rules

/// The way of one practice from its files to its live site. Reads like the table of contents of
/// the program: read, judge, render, judge again, publish.
struct PracticeWork: Sendable {
  let options: RunOptions
  let content: ContentTree
  let shared: SharedFiles
  /// Shared files with an error: a practice that would publish one is refused.
  let brokenShared: Set<String>
  let theme: ThemeReading
  /// Nil for `check`.
  let publisher: Publisher?

  /// Works on several practices at once; the order in which they finish does not matter.
  func all(_ practices: [ContentTree.PracticeName]) async throws -> [PracticeReport] {
    try await withThrowingTaskGroup(of: PracticeReport.self) { group in
      var waiting = practices[...]
      var reports: [PracticeReport] = []
      for practice in waiting.prefix(max(1, options.jobs)) {
        group.addTask { try report(on: practice) }
      }
      waiting = waiting.dropFirst(max(1, options.jobs))
      while let report = try await group.next() {
        reports.append(report)
        if let next = waiting.popFirst() { group.addTask { try self.report(on: next) } }
      }
      return reports
    }
  }

  func report(on name: ContentTree.PracticeName) throws -> PracticeReport {
    let folder = try content.practice(name)
    let slug = folder.slug ?? PracticeReader.slug(ofPracticeIn: folder.files)
    let fingerprint = fingerprint(of: folder)
    let standing = try publisher?.standing(slug)
    if let before = standing?.report(of: fingerprint) { return before }

    let practice = read(folder, slug: slug, record: try record(of: slug))
    let verdicts = RuleVerdicts(judging: practice)
    let read = PracticeReport(practice, verdicts, besides: folder.findings)
    guard practice.isWhole, !read.isRefused(strictly: false), !usesBrokenShared(folder) else {
      return read.refused()
    }

    let rendered = try theme.renderer.render(practice.site)
    let confirmed = verdicts.confirmed(in: RenderedPages(rendered))
    let report = PracticeReport(
      practice, confirmed, besides: folder.findings, pages: rendered.pages.count)
    guard !report.isRefused(strictly: options.isStrict) else { return report.refused() }
    guard let publisher, let standing else { return report.checked() }

    let generation = Generation(
      rendered, of: practice.site, slug: slug, fingerprint: fingerprint, report: report)
    let publication = try publisher.publish(
      generation, over: standing, allowShrink: options.allowShrink)
    return report.after(publication)
  }

  private func usesBrokenShared(_ folder: PracticeFolder) -> Bool {
    shared.files(besides: Set(folder.files.map(\.path)))
      .contains { brokenShared.contains($0.shownPath) }
  }

  private func read(
    _ folder: PracticeFolder, slug: String, record: PublicationRecord
  ) -> ReadPractice {
    let day = SiteDay(today: options.today, firstPublished: record.firstPublished)
    return PracticeReader(day: day, shared: shared)
      .read(slug: slug, folder: folder.shownPath, files: folder.files)
  }

  private func record(of slug: String) throws -> PublicationRecord {
    try PublicationRecord.read(output: options.output, slug: slug)
  }

  /// Known by the bytes of everything that could change a page or a finding.
  private func fingerprint(of folder: PracticeFolder) -> String {
    var fingerprint = Fingerprint()
    fingerprint.add("program", Program.version)
    fingerprint.add("today", options.today.iso)
    fingerprint.add("strict", options.isStrict ? "yes" : "no")
    fingerprint.add("theme", theme.digest)
    for file in shared.sources + folder.files { fingerprint.add(file.shownPath, file.bytes) }
    for finding in folder.findings { fingerprint.add("finding", "\(finding)") }
    return fingerprint.text
  }

  /// Practices that are live but gone from Content: said, never removed by themselves.
  func leftBehind(
    besides chosen: [ContentTree.PracticeName], all: Bool
  ) throws -> [Finding] {
    guard let publisher, all else { return [] }
    let known = Set(chosen.compactMap(\.folderName))
    guard !chosen.contains(.content) else { return [] }
    return try publisher.published().filter { !known.contains($0) }.map { slug in
      Finding(
        "left-behind", .warning, "`\(slug)` is still live, but is gone from `\(options.content)`",
        help: "run `sitegen remove \(slug)` to take it off the web",
        at: Place(file: "\(options.output)/\(slug)"))
    }
  }
}

extension Standing {
  /// The report of the build before, where the same inputs gave what is live.
  fileprivate func report(of fingerprint: String) -> PracticeReport? {
    guard isUpToDate(fingerprint), let manifest else { return nil }
    return PracticeReport(verdict: manifest.verdict)?.unchanged()
  }
}

extension RenderedPages {
  fileprivate init(_ site: RenderedSite) {
    self.init(
      Dictionary(site.pages.map { ($0.address, PageScan(html: $0.html)) }) { first, _ in first })
  }
}

extension PublicationRecord {
  fileprivate var firstPublished: [ReportingYear: CalendarDate] {
    let years = Set(events.compactMap { try? ReportingYear(reading: $0.year) })
    return Dictionary(
      uniqueKeysWithValues: years.compactMap { year in
        firstPublished(year).map { (year, $0) }
      })
  }
}
