import Foundation
import Glibc

/// A folder of a test's own, with Content and Output in it; gone when the test is over.
final class Workplace: Sendable {
  let path: String
  let sitegen: Sitegen

  init() throws {
    var template = Array((FileManager.default.temporaryDirectory.path + "/site-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    sitegen = Sitegen(folder: path)
  }

  /// With a copy of a content of the repository: `Content`, `Tests/Sites/grangewood`.
  convenience init(copying content: String) throws {
    try self.init()
    try FileManager.default.copyItem(
      atPath: Self.repository + "/" + content, toPath: self["Content"])
  }

  /// With one small practice, that has nothing wrong with it and keeps no report.
  convenience init(smallPractice slug: String) throws {
    try self.init()
    try addSmallPractice(slug)
  }

  deinit {
    for folder in (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? [] {
      chmod(path + "/" + folder, 0o755)
    }
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where the sources of this test are.
  static let repository: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.path
  }()

  subscript(_ name: String) -> String { path + "/" + name }

  func addSmallPractice(_ slug: String, fields: String = "rules: []") throws {
    try write(
      """
      ---
      kind: practice
      name: \(slug.capitalized) Surgery
      phone: 01632 960001
      website: https://\(slug).example
      \(fields)
      ---

      About us.
      """, to: "Content/\(slug)/practice.md")
    try write(
      "---\nkind: page\ntitle: Welcome\n---\n\nWelcome to \(slug).\n",
      to: "Content/\(slug)/index.md")
  }

  func write(_ text: String, to name: String) throws {
    let url = URL(fileURLWithPath: self[name])
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: self[name])), as: UTF8.self)
  }

  func replace(_ old: String, with new: String, in name: String) throws {
    let text = try text(name)
    guard text.contains(old) else { throw CocoaError(.fileReadCorruptFile) }
    try write(text.replacingOccurrences(of: old, with: new), to: name)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: self[name]) }

  func names(_ folder: String = ".") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: self[folder]).sorted()
  }

  func has(_ name: String) -> Bool {
    var status = stat()
    return lstat(self[name], &status) == 0
  }

  /// Every file below a folder, with its bytes.
  func bytes(_ folder: String) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: self[folder]) {
      let url = URL(fileURLWithPath: self[folder] + "/" + path)
      guard let data = try? Data(contentsOf: url) else { continue }
      found[path] = Array(data)
    }
    return found
  }

  /// What the system knows of every file and folder below a folder, itself included: equal where
  /// nothing was written, not even the same bytes.
  func traces(_ folder: String) throws -> [String: [Int]] {
    var found: [String: [Int]] = [:]
    for path in try [""] + FileManager.default.subpathsOfDirectory(atPath: self[folder]) {
      var status = stat()
      guard lstat(self[folder] + "/" + path, &status) == 0 else { throw POSIXError(.ENOENT) }
      found[path] = [
        Int(status.st_ino), Int(status.st_mode), Int(status.st_size), status.st_mtim.tv_sec,
        status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
      ]
    }
    return found
  }
}
