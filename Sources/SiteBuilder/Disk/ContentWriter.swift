import Glibc

/// Puts new and changed files into Content: all of them, or, where something fails, none.
struct ContentWriter {
  let content: String

  func write(_ files: [NewContent.File]) throws {
    let root = try FolderPath.made(content)
    if let folder = try Self.newFolder(of: files, in: root) {
      return try writeFolder(folder, files, in: root)
    }
    var placed: [NewContent.File] = []
    do {
      for file in files { try Place(file, below: root).prepare() }
      for file in files {
        try Place(file, below: root).exchange()
        placed.append(file)
      }
    } catch {
      // What had come so far goes back; what went wrong is told.
      for file in placed { try? Place(file, below: root).takeBack() }
      for file in files { try? Place(file, below: root).clear() }
      throw error
    }
    for file in files { try Place(file, below: root).clear() }
  }

  /// The folder that all files lie in, where it is not there yet.
  private static func newFolder(
    of files: [NewContent.File], in root: borrowing Folder
  ) throws(DiskError) -> Name? {
    let folders = Set(files.map { $0.path.split(separator: "/").first.map(String.init) })
    guard folders.count == 1, let first = folders.first, let name = first,
      files.allSatisfy(\.isNew),
      files.allSatisfy({ $0.path.contains("/") })
    else { return nil }
    return try root.status(of: Name(name)) == nil ? Name(name) : nil
  }

  /// Written under a name that nobody reads, and renamed in one step.
  private func writeFolder(
    _ folder: Name, _ files: [NewContent.File], in root: borrowing Folder
  ) throws(DiskError) {
    let draft = folder.draft
    try root.removeIfThere(draft)
    do throws(DiskError) {
      _ = try root.makeFolder(draft)
      for file in files {
        let parts = file.path.split(separator: "/").dropFirst().map { Name(String($0)) }
        let parent = try root.folder(draft).below(parts.dropLast())
        if let name = parts.last { try parent.write(file.bytes, to: name, savingNow: true) }
      }
      try root.renameNew(draft, to: folder, in: root)
      try root.sync()
    } catch {
      try? root.removeIfThere(draft)
      throw error
    }
  }
}

/// Where one file goes, with its draft beside it: dotfiles are nothing that anybody publishes.
private struct Place: ~Copyable {
  private let file: NewContent.File
  private let folder: Folder
  private let name: Name

  init(_ file: NewContent.File, below root: borrowing Folder) throws(DiskError) {
    let parts = file.path.split(separator: "/").map { Name(String($0)) }
    self.file = file
    folder = try root.again().below(parts.dropLast())
    name = parts.last ?? Name(file.path)
  }

  /// Writes the draft, with the permissions of the file that it stands for.
  func prepare() throws(DiskError) {
    try folder.removeIfThere(name.draft)
    try folder.write(file.bytes, to: name.draft, savingNow: true)
    guard let before = file.before else { return }
    guard case .bytes(let now) = try folder.read(name), now == before,
      let status = try folder.status(of: name)
    else { throw DiskError(.write, file.shownPath, EEXIST) }
    try calling(.write, file.shownPath) {
      name.draft.withPointer { fchmodat(folder.descriptor.number, $0, status.mode, 0) }
    }
  }

  /// The draft takes the file's place, in one step; a changed file stays as the draft until the end.
  func exchange() throws(DiskError) {
    if file.isNew {
      try folder.renameNew(name.draft, to: name, in: folder)
    } else {
      try folder.exchange(name.draft, with: name, in: folder)
    }
    try folder.sync()
  }

  func takeBack() throws(DiskError) {
    if file.isNew {
      try folder.removeFile(name)
    } else {
      try folder.exchange(name.draft, with: name, in: folder)
    }
  }

  func clear() throws(DiskError) { try folder.removeIfThere(name.draft) }
}

extension Name {
  /// `.report-2014.md.new`
  fileprivate var draft: Name { Name(bytes: Array(".".utf8) + bytes + Array(".new".utf8)) }
}

extension Folder {
  /// The folder at the end of a way down; what is missing is made, a link is refused.
  fileprivate consuming func below(_ parts: some Sequence<Name>) throws(DiskError) -> Folder {
    var folder = self
    for part in parts { folder = try folder.folderMadeIfMissing(part) }
    return folder
  }
}
