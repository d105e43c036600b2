package import Calendar

/// All that a practice publishes on a day, understood but not yet judged or rendered.
package struct PracticeSite: Sendable {
  /// The name of the practice's folder in Output.
  package let slug: String
  package let practice: PageOf<PracticeDetails>
  package let day: SiteDay
  /// Every page that was read, drafts and pages out of their dates included, by path.
  package let allPages: [SitePage]
  /// Documents and pictures below `files/`.
  package let assets: [Asset]
  /// Every page of the site, written or composed, by address.
  package private(set) var entries: [SiteEntry]
  private var entryByAddress: [Address: SiteEntry]
  private let assetByAddress: [Address: Asset]
  private let byKind: [String: [SitePage]]
  private let byAddress: [Address: SitePage]
  private let byPath: [String: SitePage]

  package init(
    slug: String, practice: PageOf<PracticeDetails>, day: SiteDay, pages: [SitePage],
    assets: [Asset]
  ) {
    self.slug = slug
    self.practice = practice
    self.day = day
    allPages = pages
    self.assets = assets
    byAddress = Dictionary(
      pages.filter { $0.absence == nil }.map { ($0.address, $0) }
    ) { first, _ in first }
    byPath = Dictionary(pages.map { ($0.path, $0) }) { first, _ in first }
    byKind = Dictionary(grouping: pages) { type(of: $0.content).kind }
    assetByAddress = Dictionary(assets.map { ($0.address, $0) }) { first, _ in first }
    entries = []
    entryByAddress = [:]
    let composed = ComposedKinds.all.flatMap { $0.entries(of: self) }
    let taken = Set(composed.map(\.address))
    let written = byAddress.values.filter { !taken.contains($0.address) }.map(SiteEntry.init)
    entries = (composed + written).sorted { $0.address < $1.address }
    entryByAddress = Dictionary(entries.map { ($0.address, $0) }) { first, _ in first }
  }

  package var today: CalendarDate { day.today }

  /// What the same files publish on another day.
  func on(_ day: SiteDay) -> PracticeSite {
    PracticeSite(
      slug: slug, practice: practice, day: day, pages: allPages.map { $0.on(day) }, assets: assets)
  }

  /// The pages that are on the site, by path.
  package var pages: [SitePage] { allPages.filter { $0.absence == nil } }

  /// True where the site has a page or a file at the address.
  package func has(_ address: Address) -> Bool {
    entryByAddress[address] != nil || assetByAddress[address] != nil
      || MadeFile.allCases.contains { $0.address == address && $0.isMade(for: self) }
      || figuresFiles.contains { $0.address == address }
  }

  package func asset(at address: Address) -> Asset? { assetByAddress[address] }

  package func entry(at address: Address) -> SiteEntry? { entryByAddress[address] }

  package func page(at address: Address) -> SitePage? { byAddress[address] }
  package func page(path: String) -> SitePage? { byPath[path] }

  /// The pages of one kind that are on the site.
  package func published<Kind: PageKind>(_ kind: Kind.Type) -> [PageOf<Kind>] {
    all(kind).filter { $0.page.absence == nil }
  }

  /// The pages of one kind, drafts and pages out of their dates included.
  package func all<Kind: PageKind>(_ kind: Kind.Type) -> [PageOf<Kind>] {
    (byKind[kind.kind] ?? []).compactMap { page in
      (page.content as? Kind).map { PageOf(page: page, content: $0) }
    }
  }
}

/// A document or a picture, published as it is.
package struct Asset: Sendable {
  package let path: String
  package let file: String
  package let address: Address
  package let bytes: [UInt8]
  package let isShared: Bool

  package init(path: String, file: String, address: Address, bytes: [UInt8], isShared: Bool) {
    self.path = path
    self.file = file
    self.address = address
    self.bytes = bytes
    self.isShared = isShared
  }
}

extension SiteEntry {
  /// The page of a file.
  fileprivate init(_ page: SitePage) {
    self.init(page.address, title: page.title, page: page, isComposed: false) { site in
      page.content.shown(on: page, in: site)
    }
  }
}
