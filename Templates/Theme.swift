/// The theme that is built into the program.
package enum Theme {
  /// Every file of `Theme/`, sorted by name; nothing else lists what was embedded.
  package static let files: [(name: String, bytes: [UInt8])] = [
    ("page.mustache", PackageResources.page_mustache),
    ("site.css", PackageResources.site_css),
  ]
}
