import Diagnostics
import Foundation
import Practice
import Rules
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
      ("gets-it/index.md", page), ("has-its-own/index.md", page),
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

  @Test func whatTellsOfPatientsIsToldOnceForAll() throws {
    let shared = [
      ("files/who.csv", "Name,Email\nJoan Brown,joan@gmail.com\n"),
      ("files/letter.txt", "Joan Brown, DOB 3 May 1957, wrote to us.\n"),
      (
        "m.md",
        file(
          "minutes", "date: 2014-03-11\nstatus: agreed",
          body: "\nPresent: Joan Brown, Peter Smith. Ring 07700 900123.\n")
      ),
    ].map { SourceFile(path: $0, shownPath: "_shared/\($0)", bytes: Array($1.utf8)) }
    let siteDay = SiteDay(today: try day(2014, 4, 1))
    let found = SharedVerdicts.findings(of: SharedFiles(shared, day: siteDay), on: siteDay)
    #expect(
      found.filter { $0.rule.hasPrefix("PII") }.map { "\($0.rule) \($0.severity) \($0.place.file)" }
        .sorted() == [
          "PII-02 warning _shared/files/letter.txt", "PII-03 warning _shared/m.md",
          "PII-04 warning _shared/m.md", "PII-04 warning _shared/m.md",
          "PII-06 error _shared/files/who.csv", "PII-06 error _shared/files/who.csv",
        ])
  }
}
