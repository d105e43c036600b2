import CLinux

/// Tells one folder from every other, also after it was renamed or exchanged and whatever became of
/// the files in it: its inode, and when it was made, since inodes are used again.
struct FolderIdentity: Sendable, Hashable, Codable {
  let inode: UInt64
  /// Nanoseconds since 1970; 0 where the file system does not say.
  let born: Int64
}

extension Folder {
  func identity() throws(DiskError) -> FolderIdentity {
    var born: Int64 = 0
    try calling(.look, path) { sitegen_birth(descriptor.number, &born) }
    return FolderIdentity(inode: try status().inode, born: born)
  }
}
