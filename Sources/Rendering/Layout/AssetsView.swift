package import Views

/// The files that every page of a site loads.
package struct AssetsView: View {
  package var stylesheet: AssetView

  package init(stylesheet: AssetView) { self.stylesheet = stylesheet }

  package static let table = NameTable<AssetsView>([
    .view("stylesheet") { $0.stylesheet }
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
