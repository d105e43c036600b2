import Views

/// What all pages of a practice have around their content. Rendered once, and spliced into each:
/// most of a page's time would otherwise go into its menu and its footer.
package struct SiteFrame: Sendable {
  package struct Shared: Sendable {
    /// A tag such as `en-GB`.
    package var language: String
    package var isRightToLeft: Bool
    package var header: HeaderView
    package var footer: FooterView
    /// The notice that is on every page.
    package var notice: NoticeView?
    package var assets: AssetsView
    /// The address of the news feed, where there is one.
    package var feed: String?

    package init(
      language: String = "en-GB", isRightToLeft: Bool = false, header: HeaderView,
      footer: FooterView, notice: NoticeView? = nil, assets: AssetsView, feed: String? = nil
    ) {
      self.language = language
      self.isRightToLeft = isRightToLeft
      self.header = header
      self.footer = footer
      self.notice = notice
      self.assets = assets
      self.feed = feed
    }
  }

  /// The templates that a frame renders.
  package static let entryPoints = [
    EntryPoint("layout", LayoutView.self), EntryPoint("header", HeaderView.self),
    EntryPoint("footer", FooterView.self), EntryPoint("notice", NoticeView.self),
    EntryPoint("assets", AssetsView.self),
  ]

  private let library: TemplateLibrary
  private let shared: Shared
  /// The header for each entry of the menu that can be current, and for none.
  private let headers: [CurrentEntry?: HTML]
  private let assets: HTML
  private let notice: HTML
  private let footer: HTML

  package init(_ shared: Shared, _ library: TemplateLibrary) throws(UncheckedTemplate) {
    self.shared = shared
    self.library = library
    var headers: [CurrentEntry?: HTML] = [nil: try library.render(shared.header, with: "header")]
    for index in shared.header.menu.indices {
      for state in MenuEntryView.Current.allCases {
        var header = shared.header
        header.menu[index].current = state
        headers[CurrentEntry(index: index, state: state)] = try library.render(
          header, with: "header")
      }
    }
    self.headers = headers
    assets = try library.render(shared.assets, with: "assets")
    notice = try Self.render(shared.notice, library) ?? HTML("")
    footer = try library.render(shared.footer, with: "footer")
  }

  private static func render(
    _ notice: NoticeView?, _ library: TemplateLibrary
  ) throws(UncheckedTemplate) -> HTML? {
    guard let notice else { return nil }
    return try library.render(notice, with: "notice")
  }

  /// The whole page, as it is written to disk.
  package func render(_ page: FramedPage) throws(UncheckedTemplate) -> [UInt8] {
    let current = CurrentEntry(of: page.path, in: shared.header.menu)
    let layout = LayoutView(
      site: shared, page: page, assets: assets, header: headers[current] ?? HTML(""),
      notice: page.hidesNotice
        ? HTML("") : try Self.render(page.notice, library) ?? notice, footer: footer)
    return Array(try library.render(layout, with: "layout").text.utf8)
  }
}

/// Which entry of the menu a page belongs to, and how.
private struct CurrentEntry: Hashable {
  var index: Int
  var state: MenuEntryView.Current

  init(index: Int, state: MenuEntryView.Current) {
    self.index = index
    self.state = state
  }

  /// The entry with the page's own path, else the nearest one above it; home is above nothing.
  init?(of path: String, in menu: [MenuEntryView]) {
    let above = menu.indices.filter { index in
      menu[index].path != "/" && menu[index].path.utf8.last == UInt8(ascii: "/")
        && path.utf8.starts(with: menu[index].path.utf8)
    }
    if let index = menu.firstIndex(where: { $0.path == path }) {
      self.init(index: index, state: .page)
    } else if let index = above.max(by: { menu[$0].path.utf8.count < menu[$1].path.utf8.count }) {
      self.init(index: index, state: .section)
    } else {
      return nil
    }
  }
}
