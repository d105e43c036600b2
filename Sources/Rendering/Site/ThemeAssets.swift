import Practice

/// What the pages of a theme load: the stylesheet, and a script on the few pages that have one.
struct ThemeAssets: Sendable {
  let stylesheet: FingerprintedFile
  /// Shows what was searched for.
  private let search: FingerprintedFile
  /// Marks today's opening times.
  private let today: FingerprintedFile

  /// - Parameter digest: SHA-256.
  init(_ theme: ThemeFiles, digest: (_ bytes: [UInt8]) -> [UInt8]) {
    stylesheet = FingerprintedFile("site", "css", theme.stylesheet, digest: digest)
    search = FingerprintedFile(
      "search", "js", Script.stripped(theme.bytes(of: "search.js")), digest: digest)
    today = FingerprintedFile(
      "today", "js", Script.stripped(theme.bytes(of: "today.js")), digest: digest)
  }

  var files: [RenderedFile] { [stylesheet.file, search.file, today.file] }

  func scripts(on address: Address) -> [AssetView] {
    switch address.text {
    case "/search/": [search.view]
    case "/", "/opening-times/": [today.view]
    default: []
    }
  }
}
