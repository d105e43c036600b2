import CLinux
import Glibc

/// An open folder, and the path by which people know it. What it holds is reached by one name at a
/// time from the open folder, so that no parent can be swapped for a link on the way.
struct Folder: ~Copyable, Sendable {
  let descriptor: Descriptor
  let path: String

  private init(descriptor: consuming Descriptor, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Opens a folder that a person named; links are followed, since people mean what they point at.
  init(path: String) throws(DiskError) {
    let number = try calling(.open, path) {
      Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    self.init(descriptor: Descriptor(owning: number), path: path)
  }

  /// A path for people.
  func path(of name: Name) -> String {
    path.hasSuffix("/") ? path + name.shown : "\(path)/\(name.shown)"
  }

  /// Opens a folder in this one; a link is refused (ELOOP or ENOTDIR).
  func folder(_ name: Name) throws(DiskError) -> Folder {
    let number = try opening(name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    return Folder(descriptor: Descriptor(owning: number), path: path(of: name))
  }

  /// Nil where there is nothing of that name.
  func folderIfThere(_ name: Name) throws(DiskError) -> Folder? {
    do throws(DiskError) {
      return try folder(name)
    } catch let error where error.code == ENOENT {
      return nil
    }
  }

  /// The same folder, opened once more.
  func again() throws(DiskError) -> Folder {
    let number = try opening(".", O_RDONLY | O_DIRECTORY)
    return Folder(descriptor: Descriptor(owning: number), path: path)
  }

  func opening(_ name: Name, _ flags: Int32, mode: mode_t = 0) throws(DiskError) -> Int32 {
    try calling(flags & O_CREAT == 0 ? .open : .write, path(of: name)) {
      name.withPointer { openat(descriptor.number, $0, flags | O_CLOEXEC, mode) }
    }
  }

  func status() throws(DiskError) -> FileStatus { try descriptor.status(path: path) }

  /// Nil where there is nothing of that name. A link is looked at, not followed.
  func status(of name: Name) throws(DiskError) -> FileStatus? {
    var status = stat()
    do throws(DiskError) {
      try calling(.look, path(of: name)) {
        name.withPointer { fstatat(descriptor.number, $0, &status, AT_SYMLINK_NOFOLLOW) }
      }
    } catch let error where error.code == ENOENT {
      return nil
    }
    return FileStatus(status)
  }

  /// Where a link points.
  func target(of name: Name) throws(DiskError) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = try calling(.read, path(of: name)) {
      name.withPointer { readlinkat(descriptor.number, $0, &buffer, buffer.count) }
    }
    return String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private func stream(owning number: Int32) throws(DiskError) -> OpaquePointer {
    while true {
      if let stream = fdopendir(number) { return stream }
      let code = errno
      if code == EINTR { continue }
      _ = close(number)
      throw DiskError(.list, path, code)
    }
  }

  /// Every name but `.` and `..`, sorted by bytes: the order on the disk is nobody's business.
  func names() throws(DiskError) -> [Name] {
    // A descriptor of its own, since reading moves a position that the descriptor carries.
    let number = try opening(".", O_RDONLY | O_DIRECTORY)
    let stream = try stream(owning: number)
    defer { closedir(stream) }
    var names: [Name] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno == EINTR { continue }
        if errno != 0 { throw DiskError(.list, path, errno) }
        return names.sorted()
      }
      let name = Name(
        bytes: Array(
          UnsafeBufferPointer(
            start: UnsafeRawPointer(sitegen_entry_name(entry)).assumingMemoryBound(to: UInt8.self),
            count: strlen(sitegen_entry_name(entry)))))
      if name != ".", name != ".." { names.append(name) }
    }
  }
}
