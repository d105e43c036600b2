import Foundation
import Testing

/// No content runs script: hostile text in every field of every kind, in bodies and in file names.
@Suite struct HostileTests {
  enum Where: String, CaseIterable { case fields, markdown, fileNames }

  @Test(arguments: Where.allCases)
  func nothingHostileComesOutAsMarkup(place: Where) throws {
    let work = try Workplace()
    #expect(HostileStrings.all.count >= 60)
    for (number, hostile) in HostileStrings.all.enumerated() {
      try HostilePractice(
        slug: "practice-\(number)", text: place == .fields ? hostile : "Plain",
        words: place == .markdown ? hostile : "Plain words.",
        fileName: place == .fileNames ? Self.fileName(hostile) : nil
      ).write(to: work)
    }
    let outcome = try work.sitegen.run(
      ["build", "--today", "2026-05-18", "--format", "json"], timeLimit: 500)
    #expect([1, 3].contains(outcome.status), "\(outcome.errors)")
    let practices = try outcome.json.practices
    #expect(practices.count == HostileStrings.all.count)
    #expect(practices.allSatisfy { !$0.requirements.isEmpty }, "the machine failed")
    var pages = 0
    var problems: [String] = []
    for practice in practices where practice.status == "published" {
      for (path, bytes) in try work.bytes("Output/\(practice.slug)") {
        #expect(path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "<") })
        guard path.hasSuffix(".html") else { continue }
        pages += 1
        problems += PageScan.problems(in: String(decoding: bytes, as: UTF8.self))
          .map { "\(practice.slug)/\(path): \($0)" }
      }
    }
    // A hole shows on many pages: the first ones say enough.
    #expect(problems.sorted().prefix(5) == [])
    // One that is refused says which address of a link or which name it does not take.
    let refused = practices.filter { $0.status == "refused" }
    let known: Set = [
      "link-scheme", "SITE-01", "SITE-13", "bad-name", "field-value", "file-name", "heading-empty",
    ]
    for practice in refused {
      let rules = Set(practice.findings.filter { $0.severity == "error" }.map(\.rule))
      #expect(!rules.isEmpty && rules.isSubset(of: known), "\(practice.slug): \(rules)")
    }
    let published = practices.count - refused.count
    #expect(published >= (place == .fileNames ? 55 : 40), "\(refused.map(\.slug))")
    print(
      "hostile \(place.rawValue): \(published) published, \(refused.count) refused, \(pages) pages")
  }

  /// Names cannot hold everything.
  private static func fileName(_ text: String) -> String {
    String(text.filter { $0 != "/" && !$0.isNewline }.prefix(60)) + " x"
  }

  /// The scan itself finds what it is there to find.
  @Test(arguments: [
    "<script>", "<p onclick=\"x\">", "<a href=\"javascript:x\">", "<a href=\"JAVASCRIPT:x\">",
    "<a href=\"&#106;avascript:x\">", "<a href=\"//evil.example\">", "<img src=x>", "<p", "< p>",
    "<p style=\"x\">", "<a href=\" javascript:x\">", "<iframe>", "<p title=\"<\">", "<!-- x -->",
    "<P>", "<a href='x'>", "<p id>", "<script src=\"//evil.example/a.js\"></script>",
    "<script type=\"application/ld+json\">1</script><script>",
    "<script src=\"/assets/a.js\"></script>",
  ])
  func theScanFindsWhatIsNotOurs(html: String) {
    #expect(!PageScan.problems(in: "<!doctype html>" + html).isEmpty)
    #expect(PageScan.problems(in: "<!doctype html><p>a</p><a class=\"b\" href=\"/c\">d</a>") == [])
  }
}
