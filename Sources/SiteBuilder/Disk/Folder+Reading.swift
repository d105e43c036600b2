import Glibc

/// The bytes of a file, or why there are none.
enum FileReading: Equatable {
  case bytes([UInt8])
  /// Longer than was allowed.
  case tooLong
  /// A pipe, a socket, a device, a folder.
  case notAFile
}

extension Folder {
  /// Reads one file of this folder. Never waits for a pipe, follows no link, and reads at most
  /// `limit` bytes, whatever the file does meanwhile.
  func read(_ name: Name, limit: Int = .max) throws(DiskError) -> FileReading {
    // Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
    let file = Descriptor(owning: try opening(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK))
    let status = try file.status(path: path(of: name))
    guard status.kind == .file else { return .notAFile }
    guard status.size <= limit else { return .tooLong }
    var bytes: [UInt8] = []
    // One byte more than the file says, so that the end shows without another round.
    var capacity = status.size + 1
    while true {
      let start = bytes.count
      let count = try append(capacity, of: file, name, to: &bytes)
      if bytes.count > limit { return .tooLong }
      if count == 0 { return .bytes(bytes) }
      capacity = max(capacity - (bytes.count - start), 4096)
    }
  }

  /// The bytes of a file of our own making; nil where there is none.
  func bytesIfThere(_ name: Name) throws(DiskError) -> [UInt8]? {
    do throws(DiskError) {
      guard case .bytes(let bytes) = try read(name) else {
        throw DiskError(.read, path(of: name), EISDIR)
      }
      return bytes
    } catch let error where error.code == ENOENT {
      return nil
    }
  }

  /// Reads at most `capacity` bytes more; 0 at the end of the file.
  private func append(
    _ capacity: Int, of file: borrowing Descriptor, _ name: Name, to bytes: inout [UInt8]
  ) throws(DiskError) -> Int {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: capacity))
    let number = file.number
    let count = try calling(.read, path(of: name)) {
      bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(number, buffer.baseAddress.map { $0 + start }, capacity)
      }
    }
    bytes.removeLast(capacity - count)
    return count
  }
}
