import Calendar
import Practice
import Rendering

extension Generation {
  /// The rendered site, as it is to be published.
  init(
    _ rendered: RenderedSite, of site: PracticeSite, fingerprint: String, report: PracticeReport
  ) throws {
    let pages = rendered.pages.map { OutputFile(path: $0.address.file, bytes: $0.html) }
    let assets = rendered.assets.map { OutputFile(path: $0.path, bytes: $0.bytes) }
    let htmlByAddress = Dictionary(
      rendered.pages.map { ($0.address, $0.html) }
    ) { first, _ in first }
    self.init(
      slug: site.slug, files: pages + assets, fingerprint: fingerprint,
      verdict: try report.verdict(),
      reports: site.reports.map { report in
        PublishedReport(
          page: report.page.address.text, year: report.year.name,
          digest: Digest.of(htmlByAddress[report.page.address] ?? []))
      },
      meetings: rendered.meetings, program: Program.version, today: site.today)
  }
}
