extension PracticeHome {
  /// Writes a generation with its manifest beside the live one, and waits until all of it is on
  /// the disk. Gives its number. A failure leaves no trace but, at worst, what `settle` removes.
  func stage(_ generation: Generation, over standing: Standing) throws -> Int {
    do {
      let manifests = try Manifests(in: state)
      let folder = try state.makeFolder(Self.next)
      let manifest = Manifest(
        generation, carried: standing.carried(into: generation), over: standing,
        number: manifests.nextNumber, folder: try folder.identity())
      try write(generation, manifest, into: folder, over: standing)
      // An interrupted run may have left half a manifest of that number.
      try state.removeIfThere(Manifests.name(manifest.number))
      try state.write(manifest.json, to: Manifests.name(manifest.number))
      try state.syncFileSystem()
      return manifest.number
    } catch {
      // Best effort: on a full disk, the room is wanted.
      try? state.removeIfThere(Self.next)
      throw error
    }
  }

  private func write(
    _ generation: Generation, _ manifest: Manifest, into folder: borrowing Folder,
    over standing: Standing
  ) throws(DiskError) {
    let names = generation.files.map { Name($0.path) }
    let carried = (manifest.carried ?? []).map { Name($0.path) }
    for name in Name.folders(above: names + carried) { _ = try folder.makeFolder(name) }
    // Where nothing is live, nothing is there to be linked.
    let live = try open(standing.live, or: folder)
    let new = Self.byName(manifest.files)
    let there = Self.byName(standing.inventory?.files ?? [])
    for (name, file) in zip(names, generation.files) {
      let isSame = there[name] != nil && there[name] == new[name]
      if isSame, try folder.linkPublished(name, from: live) { continue }
      try folder.write(file.bytes, to: name)
    }
    for name in carried where try !folder.linkPublished(name, from: live) {
      guard let bytes = try live.bytesIfThere(name) else { continue }
      try folder.write(bytes, to: name)
    }
  }

  private static func byName(_ files: [Manifest.File]) -> [Name: Manifest.File] {
    Dictionary(files.map { (Name($0.path), $0) }, uniquingKeysWith: { $1 })
  }
}

extension Folder {
  /// False where a copy must do, as when somebody took the file's permissions away.
  fileprivate func linkPublished(
    _ name: Name, from live: borrowing Folder
  ) throws(DiskError) -> Bool {
    guard let status = try live.status(of: name), status.kind == .file, status.mode == 0o644
    else { return false }
    return try link(name, from: live)
  }
}
