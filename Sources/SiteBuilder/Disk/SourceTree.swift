package import Diagnostics
package import Practice

/// All that a practice wrote.
package struct PracticeFolder: Sendable, Equatable {
  /// The name of its folder, which is its slug; nil where Content itself is the practice, whose
  /// slug comes from its `name`.
  package let folderName: String?
  /// As people know it: `Content/elmfield`.
  package let shownPath: String
  /// Sorted by path, byte by byte.
  package let files: [SourceFile]
  /// What could not be read, or is not published: refuses this practice alone.
  package let findings: [Finding]

  package var isRoot: Bool { folderName == nil }

  /// Where it is published: the folder's name, made fit where it is not (and then refused).
  package var slug: String? {
    folderName.map { Slug.isValid($0) ? $0 : Slug.nearest(to: $0) }
  }
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
