import Glibc

/// Output and Content must not hold each other: publishing removes what it replaces. Decided by
/// what the folders are (device and inode), since names lie: links, mounts, `..`.
enum Overlap {
  /// Looks before anything is made.
  static func check(output: String, content: String) throws {
    let contentFolder = try Folder(path: content)
    let contentStatus = try contentFolder.status()
    guard let outputFolder = try openIfThere(output) else {
      // What is not there holds nothing; but the folder in which it will be may be Content's.
      let nearest = try nearestFolder(above: output)
      if try lies(nearest, in: contentStatus) { throw OutputError.insideContent(output) }
      return
    }
    let outputStatus = try outputFolder.status()
    if outputStatus.isSame(as: contentStatus) { throw OutputError.isContent(output) }
    if try lies(outputFolder, in: contentStatus) { throw OutputError.insideContent(output) }
    if try lies(contentFolder, in: outputStatus) { throw OutputError.holdsContent(output) }
  }

  /// Whether a folder is `ancestor` or lies anywhere in it.
  private static func lies(
    _ folder: borrowing Folder, in ancestor: FileStatus
  ) throws(DiskError) -> Bool {
    var status = try folder.status()
    var up = ".."
    while !status.isSame(as: ancestor) {
      guard let parent = try folder.status(of: Name(up)), !parent.isSame(as: status) else {
        return false
      }
      status = parent
      up += "/.."
    }
    return true
  }

  private static func openIfThere(_ path: String) throws -> Folder? {
    do throws(DiskError) {
      return try Folder(path: path)
    } catch where error.code == ENOENT {
      return nil
    } catch where error.code == ENOTDIR {
      throw OutputError.notAFolder(path)
    }
  }

  private static func nearestFolder(above path: String) throws -> Folder {
    let parent = FolderPath.parent(of: path)
    return try openIfThere(parent) ?? nearestFolder(above: parent)
  }
}

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

  /// Makes the folder and all above it that are missing, and opens it.
  static func made(_ path: String) throws -> Folder {
    do throws(DiskError) {
      return try Folder(path: path)
    } catch where error.code == ENOTDIR {
      throw OutputError.notAFolder(path)
    } catch where error.code == ENOENT {
      let parent = parent(of: path)
      if parent != path, parent != "." { _ = try made(parent) }
      do throws(DiskError) {
        try calling(.makeFolder, path) { mkdir(path, 0o755) }
        try calling(.makeFolder, path) { chmod(path, 0o755) }
      } catch where error.code == EEXIST {
        // Made by another run meanwhile, or a link that points nowhere: opening it will say.
      }
      return try Folder(path: path)
    }
  }
}
