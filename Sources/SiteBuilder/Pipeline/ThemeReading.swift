package import Diagnostics
import Rendering

/// The theme of a run: read, checked, and known by the digest of all its bytes.
struct ThemeReading: Sendable {
  let renderer: SiteRenderer
  let digest: String
  let findings: [Finding]

  /// - Throws: `ThemeError` for a theme that cannot be used; its findings say why.
  init(_ folder: String?) throws {
    let overrides = try folder.map(ThemeFolder.read) ?? []
    let theme = ThemeFiles(overrides: overrides)
    let (renderer, findings) = SiteRenderer.load(theme) { Digest.bytes(of: $0) }
    guard let renderer else { throw ThemeError(findings: findings) }
    self.renderer = renderer
    self.findings = findings
    var fingerprint = Fingerprint()
    for (name, bytes) in theme.contents { fingerprint.add(name, bytes) }
    digest = fingerprint.text
  }
}

/// A theme with mistakes: nothing can be rendered with it.
package struct ThemeError: CannotRun {
  package let findings: [Finding]

  package var message: String {
    let errors = findings.filter { $0.severity == .error }.count
    return "the templates have \(errors) \(errors == 1 ? "mistake" : "mistakes")"
  }

  package var help: String? { "correct the templates, or build without `--templates`" }
}
