import Foundation
import Testing

@testable import SiteBuilder

/// Pages that browsers have cached ask for the stylesheet of the generation before.
@Suite struct CarriedAssetTests {
  private static func generation(_ name: String) -> Generation {
    var generation = Website.generation(name)
    generation.files.append(
      OutputFile(path: style(name), bytes: Array("\(name){}".utf8)))
    return generation
  }

  /// Named by its content, ten digits long.
  private static func style(_ name: String) -> String {
    "assets/site-\(String(repeating: name, count: 10)).css"
  }

  private func styles(_ website: Website) throws -> [String] {
    try website.live().keys.filter { $0.hasPrefix("assets/site-") }.sorted()
  }

  @Test(arguments: [true, false])
  func assetsOfTheLastTwoGenerationsAreCarried(mayExchange: Bool) throws {
    let website = try Website(mayExchange: mayExchange)
    let expected = [["a"], ["a", "b"], ["a", "b", "c"], ["b", "c", "d"]]
    for (name, there) in zip(["a", "b", "c", "d"], expected) {
      try website.publish(Self.generation(name))
      #expect(try styles(website) == there.map(Self.style))
    }
    let standing = try website.open().standing("elmfield")
    #expect(standing.isUpToDate("inputs of d"))
    #expect(
      standing.manifest?.carried == [
        CarriedAsset(path: Self.style("b"), generationsAgo: 2),
        CarriedAsset(path: Self.style("c"), generationsAgo: 1),
      ])
    #expect(standing.manifest?.pages == 4)
  }

  @Test func whatIsCarriedMakesNothingNew() throws {
    let website = try Website()
    for name in ["a", "b"] { try website.publish(Self.generation(name)) }
    let before = try website.live()
    var again = Self.generation("b")
    again.fingerprint = "another day"
    #expect(try website.publish(again) == .unchanged)
    #expect(try website.live() == before)
  }

  @Test func anAssetThatComesBackIsItsOwnAgain() throws {
    let website = try Website()
    for name in ["a", "b", "a"] { try website.publish(Self.generation(name)) }
    let manifest = try website.open().standing("elmfield").manifest
    #expect(manifest?.carried?.map(\.path) == [Self.style("b")])
    #expect(try styles(website) == [Self.style("a"), Self.style("b")])
  }

  @Test func nothingTamperedIsCarried() throws {
    let website = try Website()
    try website.publish(Self.generation("a"))
    try website.scratch.write("evil", to: "Output/elmfield/\(Self.style("a"))")
    try website.publish(Self.generation("b"))
    #expect(try styles(website) == [Self.style("b")])
  }

  @Test func aRollbackPutsBackWhatWasCarriedToo() throws {
    let website = try Website()
    for name in ["a", "b"] { try website.publish(Self.generation(name)) }
    let before = try website.live()
    try website.publish(Self.generation("c"))
    _ = try website.open().rollback("elmfield", today: Website.firstDay)
    #expect(try website.live() == before)
    #expect(try website.open().standing("elmfield").isIntact)
  }

  @Test(arguments: [
    ("assets/site-0123456789.css", true), ("assets/today-abcdefabcd.js", true),
    ("assets/site.css", false), ("assets/site-0123456789", false),
    ("assets/a/site-0123456789.css", false), ("files/site-0123456789.css", false),
    ("assets/site-012345678.css", false), ("assets/site-012345678g.css", false),
    ("assets/.css", false), ("assets/", false), ("", false),
  ])
  func onlyNamesMadeFromTheirBytesAreCarried(path: String, isCarried: Bool) {
    #expect(CarriedAsset.isFingerprinted(path) == isCarried)
  }
}
