package import Diagnostics
package import Practice

/// All that a practice wrote.
package struct PracticeFolder: Sendable, Equatable {
  package let name: PracticeName
  /// As people know it: `Content/elmfield`.
  package let shownPath: String
  /// Sorted by path, byte by byte.
  package let files: [SourceFile]
  /// Templates and stylesheets, wherever they lie: `templates` in `practice.md` says which count.
  package let templates: [SourceFile]
  /// What could not be read, or is not published: refuses this practice alone.
  package let findings: [Finding]
}

/// All of Content at once.
package struct SourceTree: Sendable, Equatable {
  package let practices: [PracticeFolder]
  /// Pages that every practice gets; their paths are as in a practice.
  package let shared: [SourceFile]
  /// Local rule packs.
  package let rules: [SourceFile]
  /// What belongs to no practice.
  package let findings: [Finding]

  /// Throws where there is no Content, or the disk fails. Whatever an author can mend is a finding.
  package static func read(_ path: String) throws -> SourceTree {
    let content = try ContentTree.read(path)
    return SourceTree(
      practices: try content.practices.map(content.practice), shared: content.shared,
      rules: content.rules, findings: content.findings)
  }
}
