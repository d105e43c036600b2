package import Diagnostics
import Rendering

/// A theme: read, checked, and known by the digest of all its bytes.
struct ThemeReading: Sendable {
  /// The files that stand in for those of the same name.
  let overrides: [ThemeFile]
  /// Nil for a theme with a mistake.
  let renderer: SiteRenderer?
  let digest: String
  let findings: [Finding]

  init(overrides: [ThemeFile] = []) {
    self.overrides = overrides
    let theme = ThemeFiles(overrides: overrides)
    (renderer, findings) = SiteRenderer.load(theme) { Digest.bytes(of: $0) }
    var fingerprint = Fingerprint()
    for (name, bytes) in theme.contents { fingerprint.add(name, bytes) }
    digest = fingerprint.text
  }

  /// The theme of a run, and what is wrong with it though it can be used.
  ///
  /// - Throws: `ThemeError` for a theme that cannot be used; its findings say why.
  static func ofRun(_ folder: String?) throws -> (theme: ThemeReading, findings: [Finding]) {
    let (overrides, strays) = try folder.map(ThemeFolder.read) ?? ([], [])
    let theme = ThemeReading(overrides: overrides)
    let findings = theme.findings + strays
    guard theme.renderer != nil, !findings.contains(where: { $0.severity == .error }) else {
      throw ThemeError(path: folder ?? ThemeFiles.folder, findings: findings.sorted())
    }
    return (theme, findings)
  }

  /// This theme with a practice's own files in place of those of the same name. What was wrong
  /// before is not said again.
  func with(_ own: [ThemeFile]) -> ThemeReading {
    let names = Set(own.map(\.name))
    return ThemeReading(overrides: overrides.filter { !names.contains($0.name) } + own)
  }
}

/// A theme with mistakes: nothing can be rendered with it.
package struct ThemeError: CannotRun {
  package let path: String
  package let findings: [Finding]

  package var message: String {
    let errors = findings.filter { $0.severity == .error }.count
    return "the templates have \(errors) \(errors == 1 ? "mistake" : "mistakes")"
  }

  package var help: String? { "correct the templates, or build without `--templates`" }
}
