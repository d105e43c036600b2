import Diagnostics
import Glibc
import Practice

/// Reads a folder of Content and all below it. What it cannot take is a finding, never silence.
struct SourceReader {
  enum Contents {
    /// Pages, under `files/` documents and pictures, and templates.
    case pages
    /// The same without templates: whose they were could not be told.
    case shared
    /// Rule packs.
    case rules
  }

  /// How many files and folders a practice may have.
  static let entryLimit = 20_000
  /// How deep folders may lie in folders.
  static let depthLimit = 16

  let contents: Contents
  private(set) var files: [SourceFile] = []
  private(set) var templates: [SourceFile] = []
  var findings: [Finding] = []
  private var entries = 0

  init(_ contents: Contents) { self.contents = contents }

  func practice(_ name: PracticeName, shownPath: String) -> PracticeFolder {
    PracticeFolder(
      name: name, shownPath: shownPath, files: files.sorted { $0.comes(before: $1) },
      templates: templates.sorted { $0.comes(before: $1) }, findings: findings.sorted())
  }

  /// Reads one file that lies directly in the folder.
  mutating func readFile(_ name: Name, of folder: borrowing Folder) throws(DiskError) {
    try take(name, of: folder, within: [])
  }

  /// Reads the folder of that name.
  mutating func readFolder(
    _ name: Name, of parent: borrowing Folder, mayBeMissing: Bool = false
  ) throws(DiskError) {
    let shown = parent.path(of: name)
    switch try parent.status(of: name)?.kind {
    case nil: if !mayBeMissing { findings.append(.wentAway(shown)) }
    case .link: findings.append(.symbolicLink(shown))
    case .file, .other: findings.append(.strayInContent(shown))
    case .folder:
      if let folder = try opened(name, of: parent) { try read(folder) }
    }
  }

  /// `leavingOut` are names directly in the folder.
  mutating func read(
    _ folder: consuming Folder, leavingOut: [Name] = []
  ) throws(DiskError) {
    try read(folder, within: [], leavingOut: leavingOut)
    if entries > Self.entryLimit { (files, templates) = ([], []) }
  }

  private mutating func read(
    _ folder: consuming Folder, within parents: [String], leavingOut: [Name] = []
  ) throws(DiskError) {
    let names = try folder.names().filter { !$0.isIgnored && !leavingOut.contains($0) }
    findings += NameClash.findings(among: names, in: folder.path)
    for name in names where entries <= Self.entryLimit {
      entries += 1
      if entries > Self.entryLimit { return findings.append(.tooManyFiles(folder.path)) }
      try take(name, of: folder, within: parents)
    }
  }

  private mutating func take(
    _ name: Name, of folder: borrowing Folder, within parents: [String]
  ) throws(DiskError) {
    let shown = folder.path(of: name)
    if let finding = Finding.badName(name, at: shown) { return findings.append(finding) }
    guard let text = name.text else { return }
    switch try folder.status(of: name)?.kind {
    case nil: findings.append(.wentAway(shown))
    case .link: findings.append(.symbolicLink(shown))
    case .other: findings.append(.notAFile(shown))
    case .folder where parents.count + 1 >= Self.depthLimit: findings.append(.tooDeep(shown))
    case .folder:
      if let below = try opened(name, of: folder) { try read(below, within: parents + [text]) }
    case .file:
      try takeFile(name, (parents + [text]).joined(separator: "/"), of: folder, parents.first)
    }
  }

  private mutating func takeFile(
    _ name: Name, _ path: String, of folder: borrowing Folder, _ topFolder: String?
  ) throws(DiskError) {
    let shown = folder.path(of: name)
    let judged = FileType.of(name, in: contents, underFiles: topFolder == "files")
    guard let limit = judged.limit else {
      return findings.append(.stray(name, judged, at: shown))
    }
    do throws(DiskError) {
      switch try folder.read(name, limit: limit) {
      case .bytes(let bytes):
        let file = SourceFile(path: path, shownPath: shown, bytes: bytes)
        if judged == .template { templates.append(file) } else { files.append(file) }
      case .tooLong: findings.append(.tooLong(shown, limit: limit))
      case .notAFile: findings.append(.notAFile(shown))
      }
    } catch {
      findings.append(try finding(for: error, at: shown))
    }
  }

  private mutating func opened(
    _ name: Name, of parent: borrowing Folder
  ) throws(DiskError) -> Folder? {
    do throws(DiskError) {
      return try parent.folder(name)
    } catch {
      findings.append(try finding(for: error, at: parent.path(of: name)))
      return nil
    }
  }

  /// What an author can mend; a failing machine is thrown on.
  private func finding(for error: DiskError, at shown: String) throws(DiskError) -> Finding {
    switch error.code {
    case EACCES, EPERM: .unreadable(shown)
    case ENOENT: .wentAway(shown)
    case ELOOP, ENOTDIR: .symbolicLink(shown)
    case ENXIO, ENODEV: .notAFile(shown)
    default: throw error
    }
  }
}

extension SourceFile {
  fileprivate func comes(before other: SourceFile) -> Bool {
    path.utf8.lexicographicallyPrecedes(other.path.utf8)
  }
}
