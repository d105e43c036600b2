import Glibc

/// A file that somebody named on the command line, read and written by itself. No link is followed
/// on the way to one that is written.
package struct NamedFile: Sendable {
  package let path: String
  private let parents: [Name]
  private let name: Name
  private let isAbsolute: Bool

  package init(_ path: String) throws(NotAFile) {
    self.path = path
    var names = path.utf8.split(separator: UInt8(ascii: "/")).map { Name(bytes: Array($0)) }
      .filter { $0 != "." }
    guard let name = names.popLast(), name != "..", !path.hasSuffix("/") else {
      throw NotAFile(path: path)
    }
    self.name = name
    parents = names
    isAbsolute = path.hasPrefix("/")
  }

  /// Its bytes, wherever it is: links are followed, and at most `limit` bytes are read.
  package func contents(limit: Int) throws -> [UInt8] {
    // Where the name itself is a link, what it points at is meant.
    let descriptor = Descriptor(
      owning: try calling(.open, path) {
        Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
      })
    guard try descriptor.status(path: path).kind == .file else { throw NotAFile(path: path) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    let number = descriptor.number
    while bytes.count <= limit {
      let count = try calling(.read, path) {
        buffer.withUnsafeMutableBytes { Glibc.read(number, $0.baseAddress, $0.count) }
      }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Its bytes where it is to be written; nil where it is not there yet.
  package func contentsToChange(limit: Int) throws -> [UInt8]? {
    let folder = try folder()
    guard let status = try folder.status(of: name) else { return nil }
    guard status.kind != .link else { throw DiskError(.write, path, ELOOP) }
    guard case .bytes(let bytes) = try folder.read(name, limit: limit) else {
      throw NotAFile(path: path)
    }
    return bytes
  }

  /// Puts new bytes in its place in one step; whoever reads it finds the old ones or the new ones.
  package func replace(with bytes: [UInt8]) throws {
    let folder = try folder()
    if let status = try folder.status(of: name), status.kind != .file {
      throw status.kind == .link ? DiskError(.write, path, ELOOP) : NotAFile(path: path)
    }
    // Files that begin with a dot are no content, should this one be left behind.
    let draft = Name(bytes: Array(".".utf8) + name.bytes + Array(".new".utf8))
    try folder.removeIfThere(draft)
    do {
      try folder.write(bytes, to: draft, savingNow: true)
      try folder.rename(draft, to: name)
    } catch {
      try? folder.removeIfThere(draft)
      throw error
    }
    try folder.sync()
  }

  /// A file of that name in its folder, or in the nearest folder above that has one.
  package func nearest(_ other: String, limit: Int) throws -> (bytes: [UInt8], path: String)? {
    for count in (max(0, parents.count - Self.levels)...parents.count).reversed() {
      let above = try folder(count)
      if let status = try above.status(of: Name(other)), status.kind == .file,
        case .bytes(let bytes) = try above.read(Name(other), limit: limit)
      {
        return (bytes, shown(parents.prefix(count) + [Name(other)]))
      }
    }
    return nil
  }

  /// How far above a file its practice may be.
  private static let levels = 4

  private func folder() throws -> Folder { try folder(parents.count) }

  private func folder(_ count: Int) throws -> Folder {
    var folder = try Folder(path: isAbsolute ? "/" : ".")
    for (index, parent) in parents.prefix(count).enumerated() {
      do {
        folder = try folder.folder(parent)
      } catch {
        let path = shown(parents.prefix(index + 1))
        if error.code == ENOENT { throw NoSuchFolder(path: path) }
        // Of a link that should be a folder, some systems say only that it is none.
        let isLink = try folder.status(of: parent)?.kind == .link
        throw DiskError(.open, path, isLink ? ELOOP : error.code)
      }
    }
    return folder
  }

  private func shown(_ names: ArraySlice<Name>) -> String {
    (isAbsolute ? "/" : "") + names.map(\.shown).joined(separator: "/")
  }
}

/// The folder that a file is to be written into is not there.
package struct NoSuchFolder: CannotRun {
  package let path: String

  package var message: String { "there is no folder `\(path)`" }
  package var help: String? { "make it first, or correct the path after --to" }
}

/// What was named is no file: a folder, a pipe.
package struct NotAFile: CannotRun {
  package let path: String

  package var message: String { "`\(path)` is not a file" }
  package var help: String? { "name a file" }
}
