import Foundation
import Rules
import Testing

@Suite struct RuleListTests {
  private let root = testsFolder.deletingLastPathComponent()

  @Test func idsAreUniqueAndSayTheirPack() {
    let ids = RuleBook.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for rule in RuleBook.all { #expect(rule.id.hasPrefix(rule.pack.rawValue + "-")) }
    print("\(ids.count) rules")
  }

  @Test(arguments: RuleBook.all.map(\.id)) func theFileIsNamedAfterTheRule(id: String) throws {
    let rule = try #require(RuleBook.rule(id))
    let url = root.appending(path: "Sources/Rules/\(rule.pack.rawValue)/\(id).swift")
    let text = try String(contentsOf: url, encoding: .utf8)
    #expect(text.contains("\"\(id)\""))
  }

  /// No rule stands in the folders without being in the list.
  @Test(arguments: Rule.Pack.allCases) func everyFileIsInTheList(pack: Rule.Pack) throws {
    let folder = root.appending(path: "Sources/Rules/\(pack.rawValue)").path
    guard FileManager.default.fileExists(atPath: folder) else { return }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasPrefix(pack.rawValue + "-") }
    #expect(Set(names) == Set(RuleBook.all.filter { $0.pack == pack }.map { $0.id + ".swift" }))
  }

  @Test(arguments: RuleBook.all.map(\.id)) func everythingIsSaid(id: String) throws {
    let rule = try #require(RuleBook.rule(id))
    for words in [rule.title, rule.source.title, rule.why, rule.fix] { #expect(words.count > 8) }
    #expect(!rule.examples.met.isEmpty && !rule.examples.notMet.isEmpty)
    #expect(rule.title.first?.isUppercase == false && !rule.title.hasSuffix("."))
  }

  /// Made with `sitegen rules --markdown > Docs/Rules.md`.
  @Test func theReferenceIsUpToDate() throws {
    let url = root.appending(path: "Docs/Rules.md")
    #expect(try String(contentsOf: url, encoding: .utf8) == RuleReference.markdown)
  }
}
