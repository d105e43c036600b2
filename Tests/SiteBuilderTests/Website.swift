import Calendar
import Foundation
import Glibc
import Testing

@testable import SiteBuilder

/// An output folder of a test's own, and what a test asks of it.
struct Website {
  let scratch: Scratch
  var mayExchange = true

  init(mayExchange: Bool = true, inMemory: Bool = false) throws {
    scratch = try Scratch(inMemory: inMemory)
    self.mayExchange = mayExchange
  }

  static let firstDay = CalendarDate(2014, 3, 12) ?? CalendarDate(number: 0)

  func open(wait: Int = 20) throws -> Publisher {
    try Publisher(output: scratch["Output"], content: nil, wait: wait, mayExchange: mayExchange)
  }

  /// A small site in which every page bears the generation's name, but for two that never change.
  static func generation(
    _ name: String, pages: Int = 4, reports: [PublishedReport] = [], day: Int = 0,
    slug: String = "elmfield"
  ) -> Generation {
    var files = (0..<pages).map { number in
      OutputFile(path: "page-\(number)/index.html", bytes: Array("<p>\(name)".utf8))
    }
    files.append(OutputFile(path: "assets/site.css", bytes: Array("p{}".utf8)))
    files.append(OutputFile(path: "assets/deep/down/logo.png", bytes: [0x89, 0, 0xFF]))
    return Generation(
      slug: slug, files: files, fingerprint: "inputs of \(name)", verdict: "{\"of\":\"\(name)\"}",
      reports: reports, program: "1.0.0", today: firstDay.adding(days: day))
  }

  @discardableResult
  func publish(_ generation: Generation, allowShrink: Bool = false) throws -> Publication {
    let publisher = try open()
    let standing = try publisher.standing(generation.slug)
    return try publisher.publish(generation, over: standing, allowShrink: allowShrink)
  }

  @discardableResult
  func publish(_ name: String, pages: Int = 4) throws -> Publication {
    try publish(Self.generation(name, pages: pages))
  }

  /// Every live file and what is in it.
  func live(_ slug: String = "elmfield") throws -> [String: [UInt8]] {
    try Self.contents(scratch["Output/\(slug)"])
  }

  static func contents(_ folder: String) throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    // Through a link as well, as a web server would.
    let start = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    for path in try FileManager.default.subpathsOfDirectory(atPath: start) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: start + "/" + path, isDirectory: &isFolder)
      if isFolder.boolValue { continue }
      found[path] = Array(try Data(contentsOf: URL(fileURLWithPath: start + "/" + path)))
    }
    return found
  }

  static func contents(_ generation: Generation) -> [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: generation.files.map { ($0.path, $0.bytes) })
  }

  /// Whether people see exactly that generation.
  func shows(_ name: String, pages: Int = 4) throws -> Bool {
    try live() == Self.contents(Self.generation(name, pages: pages))
  }

  /// What is kept for the practice, at rest.
  func kept() throws -> [String] { try scratch.names("Output/.sitegen/elmfield") }

  func status(_ path: String) throws -> stat { try scratch.status("Output/elmfield/" + path) }
}
