/// What really is in a published folder.
struct Inventory: Sendable, Equatable {
  /// Sorted by path, byte by byte.
  private(set) var files: [Manifest.File] = []
  /// Links, pipes, empty folders, names that are not text: nothing that we publish.
  private(set) var strange: [String] = []

  /// Reads and hashes every file.
  init(of folder: borrowing Folder) throws(DiskError) {
    try take(folder, within: "")
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  func holds(exactly manifest: Manifest) -> Bool { strange.isEmpty && files == manifest.files }

  var isEmpty: Bool { files.isEmpty && strange.isEmpty }

  private mutating func take(_ folder: borrowing Folder, within parent: String) throws(DiskError) {
    for name in try folder.names() {
      let path = parent + name.shown
      guard let text = name.text, let status = try folder.status(of: name) else {
        strange.append(path)
        continue
      }
      switch status.kind {
      case .file:
        guard case .bytes(let bytes) = try folder.read(name) else {
          strange.append(path)
          continue
        }
        files.append(.init(path: parent + text, size: bytes.count, sha256: Digest.of(bytes)))
      case .folder:
        let before = files.count + strange.count
        try take(folder.folder(name), within: parent + text + "/")
        if files.count + strange.count == before { strange.append(path) }
      case .link, .other: strange.append(path)
      }
    }
  }
}
