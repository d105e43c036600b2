import Glibc

/// What the system knows of a file without opening it.
struct FileStatus: Sendable, Equatable {
  enum Kind: Sendable, Equatable { case file, folder, link, other }

  let kind: Kind
  /// Bytes.
  let size: Int
  /// The permissions: `0o644`.
  let mode: UInt32
  let device: UInt64
  let inode: UInt64

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(status.st_size)
    mode = UInt32(status.st_mode & 0o7777)
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
  }

  func isSame(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }
}

extension Descriptor {
  func status(path: String) throws(DiskError) -> FileStatus {
    var status = stat()
    try calling(.look, path) { fstat(number, &status) }
    return FileStatus(status)
  }
}
