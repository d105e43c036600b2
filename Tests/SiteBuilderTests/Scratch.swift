import Foundation
import Glibc

/// A folder of a test's own, gone when the test is over.
final class Scratch: Sendable {
  let path: String

  /// `inMemory` for tests that publish so often that waiting for the disk would be all they do.
  init(inMemory: Bool = false) throws {
    let memory = "/dev/shm"
    let parent =
      inMemory && access(memory, W_OK) == 0 ? memory : FileManager.default.temporaryDirectory.path
    var template = Array((parent + "/sitegen-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    // Some tests take permissions away.
    for folder in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
      var status = stat()
      let full = path + "/" + folder
      if lstat(full, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { chmod(full, 0o755) }
    }
    try? FileManager.default.removeItem(atPath: path)
  }

  subscript(_ name: String) -> String { path + "/" + name }

  @discardableResult
  func folder(_ name: String) throws -> String {
    try FileManager.default.createDirectory(
      atPath: self[name], withIntermediateDirectories: true)
    return self[name]
  }

  func write(_ text: String, to name: String) throws {
    let folder = name.split(separator: "/").dropLast().joined(separator: "/")
    try self.folder(folder)
    try Data(text.utf8).write(to: URL(fileURLWithPath: self[name]))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: self[name])), as: UTF8.self)
  }

  func names(_ folder: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self[folder]).sorted()
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: self[name]) }

  func has(_ name: String) -> Bool {
    var status = stat()
    return lstat(self[name], &status) == 0
  }

  func status(_ name: String) throws -> stat {
    var status = stat()
    guard lstat(self[name], &status) == 0 else { throw POSIXError(.ENOENT) }
    return status
  }
}
