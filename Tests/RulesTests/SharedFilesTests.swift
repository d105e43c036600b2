import Diagnostics
import Foundation
import SiteBuilder
import Testing

/// What is wrong in `_shared` is told once, and no practice publishes it.
@Suite struct SharedFilesTests {
  @Test func aNumberInASharedPageStopsThosePracticesThatGetIt() async throws {
    let content = FileManager.default.temporaryDirectory.appending(path: "shared-\(UUID())")
    defer { try? FileManager.default.removeItem(at: content) }
    let practice = "---\nkind: practice\nname: A\nphone: 01632 960118\nrules: []\n---\n"
    let page = "---\nkind: page\ntitle: Records\n---\n\n"
    for (path, text) in [
      ("_shared/records.md", page + "Say 999 **000** 0018 [insert name]\n"),
      ("gets-it/practice.md", practice), ("has-its-own/practice.md", practice),
      ("has-its-own/records.md", page + "Ask us.\n"),
    ] {
      let url = content.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    var options = RunOptions(.check, today: try day(2026, 1, 1))
    options.content = content.path
    options.output = content.path + "-output"
    let report = try await Run(options).report()
    #expect(report.findings.map(\.rule).sorted() == ["PII-01", "SITE-05"])
    #expect(report.practices.map(\.status) == [.refused, .checked])
    // The details once; of a practice only that the shared page keeps it back.
    let own = report.practices.flatMap(\.findings).filter { $0.severity == .error }
    #expect(own.count == 1)
    #expect(own.allSatisfy { $0.place.file.hasSuffix("_shared/records.md") })
    #expect(report.exitStatus == 1)
  }
}
