package import Views

/// The head of every page: whose site this is, the menu, the search box.
package struct HeaderView: View {
  /// People read "surgery": its name, as on the sign at the door.
  package var surgery: String
  package var logo: LogoView?
  /// Flat, and at most seven: `practice.md` sees to that.
  package var menu: [MenuEntryView]
  /// Whether `/search/` exists.
  package var hasSearch: Bool

  package init(
    surgery: String, logo: LogoView? = nil, menu: [MenuEntryView], hasSearch: Bool = false
  ) {
    self.surgery = surgery
    self.logo = logo
    self.menu = menu
    self.hasSearch = hasSearch
  }

  package static let table = NameTable<HeaderView>([
    .text("surgery") { $0.surgery },
    .view("logo") { $0.logo },
    .list("menu") { $0.menu },
    .flag("has_menu") { !$0.menu.isEmpty },
    .flag("has_search") { $0.hasSearch },
  ])
}

/// A picture of the practice's own beside its name.
package struct LogoView: View {
  package var path: String
  /// What it shows; empty where it says no more than the name beside it.
  package var words: String?
  /// In pixels, so that the page does not jump while it loads.
  package var width: Int
  package var height: Int

  package init(path: String, words: String?, width: Int, height: Int) {
    self.path = path
    self.words = words
    self.width = width
    self.height = height
  }

  package static let table = NameTable<LogoView>([
    .text("path") { $0.path },
    .text("words") { $0.words },
    .text("width") { "\($0.width)" },
    .text("height") { "\($0.height)" },
  ])
}

/// One entry of the menu.
package struct MenuEntryView: View {
  /// What `aria-current` says of an entry.
  package enum Current: String, Sendable, CaseIterable {
    /// This page is the entry's.
    case page
    /// This page is further down from the entry's.
    case section = "true"
  }

  package var words: String
  package var path: String
  package var current: Current?

  package init(_ words: String, path: String, current: Current? = nil) {
    self.words = words
    self.path = path
    self.current = current
  }

  package static let table = NameTable<MenuEntryView>([
    .text("words") { $0.words },
    .text("path") { $0.path },
    .text("current") { $0.current?.rawValue },
  ])
}
