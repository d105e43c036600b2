import Calendar
import Diagnostics
import Foundation
import Practice
import Rendering
import Testing

/// A practice read from its files and rendered with the built-in theme.
struct RenderedPractice {
  let pages: [String: PageElements]
  let html: [String: String]
  let assets: Set<String>
  /// What is no page, by its path.
  let files: [String: String]
  let redirects: [Redirect]
  let findings: [Finding]

  /// The demo sites, as the Makefile builds them; each is read once.
  static func demo(_ slug: String) throws -> RenderedPractice {
    try (slug == "elmfield-surgery" ? elmfield : northLane).get()
  }

  private static let elmfield = Result { try read("elmfield-surgery") }
  private static let northLane = Result { try read("north-lane-practice") }

  private static func read(_ slug: String) throws -> RenderedPractice {
    let content = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Content").standardized
    return try RenderedPractice(
      slug, files: files(of: content.appending(path: slug)),
      shared: files(of: content.appending(path: "_shared")))
  }

  /// Pages as typed, by path.
  init(_ pages: [String: String], on today: String = "2026-05-18") throws {
    try self.init(
      "surgery",
      files: pages.sorted { $0.key < $1.key }.map {
        SourceFile(path: $0.key, shownPath: $0.key, bytes: Array($0.value.utf8))
      }, shared: [], on: today)
  }

  private init(
    _ slug: String, files: [SourceFile], shared: [SourceFile], on today: String = "2026-05-18"
  ) throws {
    let day = SiteDay(today: try CalendarDate(reading: today))
    let reader = PracticeReader(day: day, shared: SharedFiles(shared, day: day))
    let practice = reader.read(slug: slug, folder: slug, files: files)
    findings = practice.findings
    let digest = { (_: [UInt8]) in [UInt8](repeating: 7, count: 32) }
    let (renderer, wrong) = SiteRenderer.load(ThemeFiles(), digest: digest)
    #expect(wrong.map(\.line) == [])
    let site = try #require(renderer).render(practice.site)
    html = Dictionary(
      site.pages.map { ($0.address.text, String(decoding: $0.html, as: UTF8.self)) }
    ) { first, _ in first }
    pages = html.mapValues(PageElements.init)
    assets = Set(site.assets.map { "/" + $0.path })
    self.files = Dictionary(
      site.assets.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
    ) { first, _ in first }
    redirects = practice.site.redirects
  }

  private static func files(of folder: URL) throws -> [SourceFile] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted()
    return try paths.compactMap { path in
      let file = folder.appending(path: path)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { return nil }
      return SourceFile(path: path, shownPath: path, bytes: Array(try Data(contentsOf: file)))
    }
  }

  func page(_ address: String) throws -> PageElements { try #require(pages[address], "\(address)") }
}
