package import Diagnostics
package import Practice
import Views

/// A theme that was read and checked, ready to render any practice's site.
package struct SiteRenderer: Sendable {
  private let library: TemplateLibrary
  private let assets: ThemeAssets
  private let synonyms: [Synonyms]

  /// Every template that the program asks for, with the view that it is given.
  package static let entryPoints =
    SiteFrame.entryPoints
    + (PageKinds.all.flatMap { $0.templates } + ComposedKinds.all.flatMap { $0.templates }
    + RedirectView.templates)
    .map(EntryPoint.init)

  /// - Returns: nil for a theme with an error; all findings, sorted.
  package static func load(
    _ theme: ThemeFiles, digest: (_ bytes: [UInt8]) -> [UInt8]
  ) -> (renderer: SiteRenderer?, findings: [Finding]) {
    let (library, findings) = TemplateLibrary.load(theme, for: entryPoints)
    let assets = ThemeAssets(theme, digest: digest)
    let synonyms = Synonyms.reading(theme.bytes(of: "synonyms.txt"))
    return (
      library.map { SiteRenderer(library: $0, assets: assets, synonyms: synonyms) }, findings
    )
  }

  /// All files of the site, in memory: pages, what they load, feeds and the like, documents and
  /// pictures.
  package func render(_ site: PracticeSite) throws(UncheckedTemplate) -> RenderedSite {
    let frame = try SiteFrame(SharedParts(of: site).frame(assets), library)
    let clinic = HTML(ClinicData(site).element)
    var pages: [RenderedPage] = []
    pages.reserveCapacity(site.entries.count)
    for entry in site.entries {
      let shown = entry.shown(site)
      let content = try library.render(shown.view, with: shown.template)
      var page = FramedPage(entry, content: content, in: site)
      if ClinicData.addresses.contains(entry.address) { page.structuredData = clinic }
      page.scripts = assets.scripts(on: entry.address)
      pages.append(RenderedPage(address: entry.address, html: try frame.render(page)))
    }
    return RenderedSite(
      pages: pages,
      assets: assets.files
        + SiteFile.made(SiteFileContext(site: site, synonyms: synonyms, assets: assets.files))
        + site.figuresFiles.map { RenderedFile($0, in: site) }
        + site.assets.compactMap(RenderedFile.init) + (try redirectPages(of: site)),
      meetings: MeetingsCalendar(site).published)
  }

  /// No pages of the site: nothing links to them, and no rule is asked of them.
  private func redirectPages(of site: PracticeSite) throws(UncheckedTemplate) -> [RenderedFile] {
    var files: [RenderedFile] = []
    for redirect in site.redirects {
      guard let file = redirect.file else { continue }
      let html = try library.render(RedirectView(redirect, in: site), with: "redirect")
      files.append(RenderedFile(path: file, bytes: Array(html.text.utf8)))
    }
    return files
  }
}

/// A site in memory.
package struct RenderedSite: Sendable {
  package let pages: [RenderedPage]
  /// Everything that is no page.
  package let assets: [RenderedFile]
  /// What the next build has to know of the calendar.
  package let meetings: [PublishedMeeting]
}

package struct RenderedPage: Sendable {
  package let address: Address
  package let html: [UInt8]
}

package struct RenderedFile: Sendable {
  /// Below the site's folder, with `/`.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A picture loses its metadata. Nil for one that cannot be cleaned: the rule PII-07 refuses the
  /// practice for it, and even where nobody asks the rules it is not published.
  init?(_ asset: Asset) {
    guard let bytes = try? asset.cleaned() else { return nil }
    self.init(path: asset.address.file, bytes: bytes)
  }
}

extension RenderedFile {
  /// The figures of a report.
  init(_ file: FiguresFile, in site: PracticeSite) {
    let figures = ReportFigures(file.report, in: site)
    let text =
      switch file.format {
      case .csv: FiguresCSV(figures).text
      case .json: FiguresJSON(figures).text
      }
    self.init(path: file.address.file, bytes: Array(text.utf8))
  }
}

extension EntryPoint {
  init(_ template: PageTemplate) {
    self.init(template: template.name, contract: template.contract)
  }
}
