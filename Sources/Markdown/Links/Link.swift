package import Diagnostics

/// A link or a picture whose address may be published.
package struct Link: Sendable, Equatable {
  /// As typed, with Markdown's escapes and entities decoded; nothing else is changed.
  package let destination: String
  /// What stands in quotes after the address; empty where nothing does.
  package let title: String
  /// The words of the link, or those that stand for the picture.
  package internal(set) var text: String
  package let isImage: Bool
  /// The address in the source; without a column where it is typed elsewhere, as `[words][name]` is.
  package let place: Place

  /// A picture that says nothing: `![](leaves.png "decoration")`.
  package var isDecoration: Bool {
    isImage && text.isEmpty && title.lowercased() == "decoration"
  }
}

/// Where a link leads once the site is known.
package enum LinkTarget: Sendable, Equatable {
  /// What to print in `href` or `src`; escaped when printed.
  case address(String)
  /// A picture of the site, with its size in pixels: the page does not jump while it loads.
  case picture(String, width: Int, height: Int)
  /// The target is not published: the words stay, without a link.
  case plainWords
}
