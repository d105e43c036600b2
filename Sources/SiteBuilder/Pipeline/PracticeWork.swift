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
  let local: LocalRules
  /// Shared files with an error: a practice that would publish one is refused.
  let brokenShared: Set<String>
  let theme: ThemeReading
  let sites: PublishedSites

  /// Works on several practices at once; the order in which they finish does not matter. What keeps
  /// one from being published does not keep the others.
  func all(_ practices: [PracticeName]) async -> [PracticeReport] {
    await withTaskGroup(of: PracticeReport.self) { group in
      var waiting = practices[...]
      var reports: [PracticeReport] = []
      for practice in waiting.prefix(options.jobs) {
        group.addTask { report(on: practice) }
      }
      waiting = waiting.dropFirst(options.jobs)
      while let report = await group.next() {
        reports.append(report)
        if let next = waiting.popFirst() { group.addTask { self.report(on: next) } }
      }
      return reports
    }
  }

  private func report(on name: PracticeName) -> PracticeReport {
    do {
      let folder = try content.practice(name)
      return try name.hasGoodName ? judgedAndPublished(folder) : judged(folder)
    } catch {
      return PracticeReport(stopping: name.slug, by: error)
    }
  }

  private func judgedAndPublished(_ folder: PracticeFolder) throws -> PracticeReport {
    let slug = folder.name.slug
    let firstPublished = try sites.firstPublished(slug)
    let fingerprint = fingerprint(of: folder, firstPublished)
    let standing = try sites.standing(slug)
    if sites.publisher != nil, let before = standing.report(of: fingerprint) { return before }

    let practice = read(folder, firstPublished, standing.meetings)
    let own = OwnTemplates(of: practice, in: folder, over: theme)
    let besides = folder.findings + own.findings + practice.siteFindings
    let verdicts = RuleVerdicts(
      judging: practice, local: local, hasOwnTemplates: !own.theme.overrides.isEmpty)
    let read = PracticeReport(practice, verdicts, besides: besides)
    guard practice.isWhole, !read.isRefused(strictly: false), !usesBrokenShared(folder),
      let renderer = own.theme.renderer
    else { return read.refused() }

    let rendered = try renderer.render(practice.site)
    let confirmed = verdicts.confirmed(in: RenderedPages(rendered))
    let report = PracticeReport(
      practice, confirmed, besides: besides, pages: rendered.pages.count)
    guard !report.isRefused(strictly: options.isStrict) else { return report.refused() }

    let generation = try Generation(
      rendered, of: practice.site, fingerprint: fingerprint, report: report)
    guard let publisher = sites.publisher else {
      let refusal = standing.refusal(of: generation, allowShrink: options.allowShrink)
      return refusal.map { report.refused(for: [$0]) } ?? report.checked()
    }
    return report.after(
      try publisher.publish(generation, over: standing, allowShrink: options.allowShrink))
  }

  /// A folder whose name is no address has no place in Output, and so nothing there to compare.
  private func judged(_ folder: PracticeFolder) -> PracticeReport {
    let practice = read(folder)
    let own = OwnTemplates(of: practice, in: folder, over: theme)
    return PracticeReport(
      practice,
      RuleVerdicts(
        judging: practice, local: local, hasOwnTemplates: !own.theme.overrides.isEmpty),
      besides: folder.findings + own.findings
    ).refused()
  }

  private func usesBrokenShared(_ folder: PracticeFolder) -> Bool {
    shared.files(besides: Set(folder.files.map(\.path)))
      .contains { brokenShared.contains($0.shownPath) }
  }

  private func read(
    _ folder: PracticeFolder, _ firstPublished: [ReportingYear: CalendarDate] = [:],
    _ meetings: PublishedMeetings = PublishedMeetings()
  ) -> ReadPractice {
    let day = SiteDay(
      today: options.today, firstPublished: firstPublished, meetings: meetings)
    return PracticeReader(day: day, shared: shared)
      .read(slug: folder.name.slug, folder: folder.shownPath, files: folder.files)
  }

  /// Known by the bytes of everything that could change a page or a finding. What is remembered of
  /// the calendar is none of it: the same inputs make the entries that are remembered once more.
  private func fingerprint(
    of folder: PracticeFolder, _ firstPublished: [ReportingYear: CalendarDate]
  ) -> String {
    var fingerprint = Fingerprint()
    fingerprint.add("program", Program.version)
    fingerprint.add("today", options.today.iso)
    fingerprint.add("strict", options.isStrict ? "yes" : "no")
    fingerprint.add("theme", theme.digest)
    // What is published today for the first time shows today's date already.
    for (year, day) in firstPublished.sorted(by: { $0.key < $1.key }) where day != options.today {
      fingerprint.add("published \(year.name)", day.iso)
    }
    for file in shared.sources + content.rules + folder.files + folder.templates {
      fingerprint.add(file.shownPath, file.bytes)
    }
    for finding in folder.findings { fingerprint.add("finding", "\(finding)") }
    return fingerprint.text
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
