/// One file of a theme, built in or from a supplier's folder.
package struct ThemeFile: Sendable, Hashable {
  /// The name with its ending: `page.mustache`.
  package var name: String
  /// The path as findings show it.
  package var shownPath: String
  package var bytes: [UInt8]

  package init(name: String, shownPath: String, bytes: [UInt8]) {
    self.name = name
    self.shownPath = shownPath
    self.bytes = bytes
  }

  /// The name without its ending where it ends so.
  func stem(of ending: String) -> String? {
    name.utf8.count > ending.utf8.count && name.hasSuffix(ending)
      ? String(name.dropLast(ending.count)) : nil
  }
}
