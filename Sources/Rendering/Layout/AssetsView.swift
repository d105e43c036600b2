package import Views

/// The files that every page of a site loads.
package struct AssetsView: View {
  package var stylesheet: AssetView
  package var scripts: [AssetView]

  package init(stylesheet: AssetView, scripts: [AssetView] = []) {
    self.stylesheet = stylesheet
    self.scripts = scripts
  }

  package static let table = NameTable<AssetsView>([
    .view("stylesheet") { $0.stylesheet },
    .list("scripts") { $0.scripts },
  ])
}

/// A file that pages load, its name made from its content: the stylesheet, a script.
package struct AssetView: View {
  /// `/assets/site-1a2b3c4d.css`.
  package var path: String
  /// `sha256-` and the digest in base 64; browsers refuse a file that differs.
  package var integrity: String

  package init(path: String, integrity: String) {
    self.path = path
    self.integrity = integrity
  }

  package static let table = NameTable<AssetView>([
    .text("path") { $0.path },
    .text("integrity") { $0.integrity },
  ])
}
