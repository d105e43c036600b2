package import Diagnostics
import Glibc
package import Practice

/// What lies directly in Content: which practices there are, and what they share. The practices
/// themselves are read one by one, so that hundreds of them need not be in memory at once.
package struct ContentTree: Sendable {
  /// As it was typed, without a slash at the end.
  package let path: String
  package let practices: [PracticeName]
  package let shared: [SourceFile]
  package let rules: [SourceFile]
  /// What belongs to no practice.
  package let findings: [Finding]

  /// Which practices there are, without reading any.
  package static func practices(in typedPath: String) throws -> [PracticeName] {
    try ContentSurvey(of: opened(withoutSlashAtEnd(typedPath))).practices
  }

  /// Throws where there is no Content, or the disk fails. Whatever an author can mend is a finding.
  package static func read(_ typedPath: String) throws -> ContentTree {
    let path = withoutSlashAtEnd(typedPath)
    let root = try opened(path)
    let survey = try ContentSurvey(of: root)
    var shared = SourceReader(.shared)
    try shared.readFolder(sharedFolder, of: root, mayBeMissing: true)
    var rules = SourceReader(.rules)
    try rules.readFolder(rulesFolder, of: root, mayBeMissing: true)
    return ContentTree(
      path: path, practices: survey.practices, shared: shared.files, rules: rules.files,
      findings: (survey.findings + shared.findings + rules.findings).sorted())
  }

  /// Reads all files of one practice.
  package func practice(_ practice: PracticeName) throws -> PracticeFolder {
    let root = try Self.opened(path)
    var reader = SourceReader(.pages)
    guard let text = practice.folderName else {
      let others = try ContentSurvey.practiceFolders(in: root)
      reader.findings += others.map { .practiceBesidePractice(root.path(of: $0)) }
      try reader.read(root, leavingOut: [Self.sharedFolder, Self.rulesFolder] + others)
      return reader.practice(practice, shownPath: path)
    }
    let name = Name(text)
    if !practice.hasGoodName {
      reader.findings.append(.folderName(text, at: root.path(of: name)))
    }
    try reader.readFolder(name, of: root)
    return reader.practice(practice, shownPath: root.path(of: name))
  }

  static let practiceFile: Name = "practice.md"
  static let sharedFolder: Name = "_shared"
  static let rulesFolder: Name = "rules"

  private static func withoutSlashAtEnd(_ path: String) -> String {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func opened(_ path: String) throws -> Folder {
    do throws(DiskError) {
      return try Folder(path: path)
    } catch let error where error.code == ENOENT {
      throw ContentError.missing(path)
    } catch let error where error.code == ENOTDIR {
      throw ContentError.notAFolder(path)
    }
  }
}

/// There is nothing to build from.
package enum ContentError: CannotRun, Equatable {
  case missing(String)
  case notAFolder(String)

  package var message: String {
    switch self {
    case .missing(let path): "there is no folder `\(path)`"
    case .notAFolder(let path): "`\(path)` is not a folder"
    }
  }

  package var path: String {
    switch self {
    case .missing(let path), .notAFolder(let path): path
    }
  }

  package var help: String? {
    "run `sitegen` where the folder `Content` is, or name it: `--content FOLDER`"
  }
}
