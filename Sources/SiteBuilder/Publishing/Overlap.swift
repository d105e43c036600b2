import Glibc

/// Output and Content must not hold each other: publishing removes what it replaces. Decided by
/// what the folders are (device and inode), since names lie: links, mounts, `..`.
enum Overlap {
  /// Looks before anything is made.
  static func check(output: String, content: String) throws {
    let contentFolder = try Folder(path: content)
    let contentStatus = try contentFolder.status()
    guard let outputFolder = try FolderPath.openIfThere(output) else {
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

  private static func nearestFolder(above path: String) throws -> Folder {
    let parent = FolderPath.parent(of: path)
    return try FolderPath.openIfThere(parent) ?? nearestFolder(above: parent)
  }
}
