import CLinux
import Glibc

extension Folder {
  /// Makes a folder that everybody may read, whatever the umask, and opens it.
  func makeFolder(_ name: Name) throws(DiskError) -> Folder {
    try calling(.makeFolder, path(of: name)) {
      name.withPointer { mkdirat(descriptor.number, $0, 0o755) }
    }
    try calling(.makeFolder, path(of: name)) {
      name.withPointer { fchmodat(descriptor.number, $0, 0o755, 0) }
    }
    return try folder(name)
  }

  /// Opens the folder of that name, and makes it where there is none.
  func folderMadeIfMissing(_ name: Name) throws(DiskError) -> Folder {
    do throws(DiskError) {
      return try makeFolder(name)
    } catch let error where error.code == EEXIST {
      return try folder(name)
    }
  }

  /// Writes a file that is not there yet, readable for everybody whatever the umask.
  func write(_ bytes: [UInt8], to name: Name, savingNow: Bool = false) throws(DiskError) {
    let file = Descriptor(
      owning: try opening(name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600))
    try file.write(bytes, path: path(of: name))
    let number = file.number
    try calling(.write, path(of: name)) { fchmod(number, 0o644) }
    if savingNow { try calling(.sync, path(of: name)) { fsync(number) } }
    try file.close(path: path(of: name))
  }

  /// Replaces a file in one step: whoever reads it finds the old bytes or the new ones, also after
  /// the power has failed.
  func replace(_ name: Name, with bytes: [UInt8]) throws(DiskError) {
    let draft = Name(bytes: name.bytes + Array(".new".utf8))
    try removeIfThere(draft)
    try write(bytes, to: draft, savingNow: true)
    try rename(draft, to: name)
    try sync()
  }

  /// Gives a file of another folder a second name in this one. False where the file system will
  /// not, and a copy must do.
  func link(_ name: Name, from source: borrowing Folder) throws(DiskError) -> Bool {
    do throws(DiskError) {
      let number = source.descriptor.number
      try calling(.link, path(of: name)) {
        name.withPointer { linkat(number, $0, descriptor.number, $0, 0) }
      }
      return true
    } catch let error where [EXDEV, EMLINK, EPERM, EOPNOTSUPP, ENOSYS].contains(error.code) {
      return false
    }
  }

  /// Makes a symbolic link.
  func makeLink(_ name: Name, to target: String) throws(DiskError) {
    try calling(.link, path(of: name)) {
      name.withPointer { symlinkat(target, descriptor.number, $0) }
    }
  }

  /// Waits until the names in this folder are on the disk.
  func sync() throws(DiskError) {
    try calling(.sync, path) { fsync(descriptor.number) }
  }

  /// Waits until everything on this folder's file system is on the disk: one call for a thousand
  /// files, and since Linux 5.8 it reports writes that failed.
  func syncFileSystem() throws(DiskError) {
    try calling(.sync, path) { sitegen_sync_file_system(descriptor.number) }
  }
}

extension Descriptor {
  /// Writes all bytes at the descriptor's position; the system may take them in several portions.
  func write(_ bytes: [UInt8], path: String) throws(DiskError) {
    var written = 0
    while written < bytes.count {
      let count = try calling(.write, path) {
        bytes.withUnsafeBytes { buffer in
          Glibc.write(number, buffer.baseAddress.map { $0 + written }, bytes.count - written)
        }
      }
      // A disk that takes nothing and reports nothing would keep us here for ever.
      if count == 0 { throw DiskError(.write, path, EIO) }
      written += count
    }
  }
}
