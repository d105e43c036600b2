import Glibc

extension Folder {
  func removeFile(_ name: Name) throws(DiskError) {
    try calling(.remove, path(of: name)) { name.withPointer { unlinkat(descriptor.number, $0, 0) } }
  }

  /// Removes a folder that is empty.
  func removeFolder(_ name: Name) throws(DiskError) {
    try calling(.remove, path(of: name)) {
      name.withPointer { unlinkat(descriptor.number, $0, AT_REMOVEDIR) }
    }
  }

  /// Removes an entry and all that is in it, from one open folder to the next: a link is removed,
  /// what it points at is not.
  func removeIfThere(_ name: Name) throws(DiskError) {
    guard let status = try status(of: name) else { return }
    guard status.kind == .folder else { return try removeFile(name) }
    try removeContents(of: folder(name))
    try removeFolder(name)
  }

  private func removeContents(of folder: consuming Folder) throws(DiskError) {
    for name in try folder.names() { try folder.removeIfThere(name) }
  }
}
