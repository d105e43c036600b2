import Practice

/// A file besides the pages, made from the same site in memory. A new one is one more value in the
/// list, and its address in `MadeFile`.
struct SiteFile: Sendable {
  let file: MadeFile
  let text: @Sendable (SiteFileContext) -> String

  init(_ file: MadeFile, _ text: @escaping @Sendable (SiteFileContext) -> String) {
    self.file = file
    self.text = text
  }

  static let all = [
    SiteFile(.calendar) { MeetingsCalendar($0.site).text },
    SiteFile(.newsFeed) { NewsFeed($0.site).text },
    SiteFile(.sitemap) { Sitemap($0.site).text },
    SiteFile(.robots) { RobotsFile($0.site).text },
    SiteFile(.searchIndex) { SearchIndex($0.site, synonyms: $0.synonyms).text },
    SiteFile(.headers) { HeadersFile($0).text },
    SiteFile(.redirects) { RedirectsFile($0.site).text },
    SiteFile(.nginx) { NginxFile($0).text },
    SiteFile(.apache) { ApacheFile($0).text },
  ]

  /// Those that the site has.
  static func made(_ context: SiteFileContext) -> [RenderedFile] {
    all.filter { $0.file.isMade(for: context.site) }
      .map { RenderedFile(path: $0.file.address.file, bytes: Array($0.text(context).utf8)) }
  }
}

/// What files besides the pages are made from.
struct SiteFileContext: Sendable {
  let site: PracticeSite
  let synonyms: [Synonyms]
  /// What the pages load.
  let assets: [RenderedFile]
}
