package import Diagnostics

/// A practice as it was read: its site, what is wrong with its files, and whether it may be published.
package struct ReadPractice: Sendable {
  package let site: PracticeSite
  /// All its files as found, for rules that look at every line.
  package let sources: [SourceFile]
  package let findings: [Finding]
  /// Pages that could not be understood: links to them are not reported besides.
  package let unreadable: Set<String>
  /// What is wrong with its files on any day.
  private let fileFindings: [Finding]

  init(
    site: PracticeSite, sources: [SourceFile], fileFindings: [Finding], unreadable: Set<String>
  ) {
    self.site = site
    self.sources = sources
    self.fileFindings = fileFindings
    self.unreadable = unreadable
    findings =
      fileFindings + site.filesLostToComposedPages + Redirects(of: site).findings
  }

  /// False where something in the files could not be understood: rules of the report are not judged.
  package var isWhole: Bool { !findings.contains { $0.severity == .error } }

  /// The same files on another day, without reading them again: a day decides only which of the
  /// pages are on the site.
  package func on(_ day: SiteDay) -> ReadPractice {
    ReadPractice(
      site: site.on(day), sources: sources, fileFindings: fileFindings, unreadable: unreadable)
  }
}
