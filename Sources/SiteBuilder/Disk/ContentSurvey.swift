import Diagnostics
import Glibc

/// Which of Content's entries are practices, and which are a mistake.
struct ContentSurvey {
  private(set) var practices: [PracticeName] = []
  private(set) var findings: [Finding] = []

  init(of root: borrowing Folder) throws(DiskError) {
    let names = try root.names().filter { !$0.isIgnored }
    if names.contains(ContentTree.practiceFile) {
      // The rest is that practice's: reading it judges every entry.
      var reader = SourceReader(.pages)
      try reader.readFile(ContentTree.practiceFile, of: root)
      practices = [.content(reader.files.first)]
      return
    }
    findings = NameClash.findings(among: names, in: root.path)
    for name in names where name != ContentTree.sharedFolder && name != ContentTree.rulesFolder {
      try judge(name, in: root)
    }
    if practices.isEmpty && findings.isEmpty { findings = [.noPractices(root.path)] }
  }

  private mutating func judge(_ name: Name, in root: borrowing Folder) throws(DiskError) {
    let shown = root.path(of: name)
    switch try root.status(of: name)?.kind {
    case nil: findings.append(.wentAway(shown))
    case .link: findings.append(.symbolicLink(shown))
    case .other: findings.append(.notAFile(shown))
    case .file: findings.append(.strayInContent(shown))
    case .folder:
      if let finding = Finding.badName(name, at: shown) {
        findings.append(finding)
      } else if let text = name.text, try Self.isPractice(name, in: root) {
        practices.append(.folder(text))
      } else {
        findings.append(.noPractice(shown))
      }
    }
  }

  /// The folders directly in `root` that are practices.
  static func practiceFolders(in root: borrowing Folder) throws(DiskError) -> [Name] {
    var found: [Name] = []
    for name in try root.names() where !name.isIgnored {
      if try root.status(of: name)?.kind == .folder, try isPractice(name, in: root) {
        found.append(name)
      }
    }
    return found
  }

  /// True also where `practice.md` is a link or cannot be read: somebody means a practice there,
  /// and reading it says what is wrong. So is a folder that cannot be opened.
  private static func isPractice(_ name: Name, in root: borrowing Folder) throws(DiskError) -> Bool
  {
    do throws(DiskError) {
      return try root.folder(name).status(of: ContentTree.practiceFile) != nil
    } catch let error where error.code == EACCES {
      return true
    }
  }
}
