import Glibc

/// Folders that a person names and that need not be there yet.
enum FolderPath {
  /// The path without its last part: `.` and `/` where there is no other.
  static func parent(of path: String) -> String {
    let slash = UInt8(ascii: "/")
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
    while let last = bytes.last, last != slash { bytes.removeLast() }
    if bytes.isEmpty { return "." }
    while bytes.count > 1, bytes.last == slash { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Nil where there is none.
  static func openIfThere(_ path: String) throws -> Folder? {
    do throws(DiskError) {
      return try Folder(path: path)
    } catch let error where error.code == ENOENT {
      return nil
    } catch let error where error.code == ENOTDIR {
      throw OutputError.notAFolder(path)
    }
  }

  /// Makes the folder and all above it that are missing, and opens it.
  static func made(_ path: String) throws -> Folder {
    if let folder = try openIfThere(path) { return folder }
    let parent = parent(of: path)
    if parent != path { _ = try made(parent) }
    try make(path)
    return try Folder(path: path)
  }

  /// Another run may have made it meanwhile; and a link that points nowhere will not open.
  private static func make(_ path: String) throws(DiskError) {
    do throws(DiskError) {
      try calling(.makeFolder, path) { mkdir(path, 0o755) }
      try calling(.makeFolder, path) { chmod(path, 0o755) }
    } catch let error where error.code == EEXIST {
    }
  }
}
