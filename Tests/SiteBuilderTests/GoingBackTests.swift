import Calendar
import Foundation
import Testing

@testable import SiteBuilder

/// `rollback` and `remove`.
@Suite struct GoingBackTests {
  @Test(arguments: [true, false])
  func goesBackAndForward(mayExchange: Bool) throws {
    let website = try Website(mayExchange: mayExchange)
    for name in ["a", "b", "c"] { try website.publish(name) }
    let way: Publication.Way = mayExchange ? .exchanged : .linked
    for name in ["b", "c", "b"] {
      #expect(try website.open().rollback("elmfield", today: Website.firstDay) == way)
      #expect(try website.shows(name))
      #expect(try website.open().standing("elmfield").isUpToDate("inputs of \(name)"))
    }
    #expect(try website.publish("d") == .published(way))
    #expect(try website.open().rollback("elmfield", today: Website.firstDay) == way)
    #expect(try website.shows("b"))
  }

  @Test func nothingToGoBackTo() throws {
    let website = try Website()
    try website.publish("a")
    #expect(throws: OutputError.noGenerationBefore("elmfield")) {
      try website.open().rollback("elmfield", today: Website.firstDay)
    }
  }

  @Test func aDamagedGenerationIsNotPutBack() throws {
    let website = try Website()
    for name in ["a", "b"] { try website.publish(name) }
    try website.scratch.write("!", to: "Output/.sitegen/elmfield/previous/page-0/index.html")
    #expect(throws: OutputError.generationDamaged("elmfield")) {
      try website.open().rollback("elmfield", today: Website.firstDay)
    }
    #expect(try website.shows("b"))
  }

  /// Unchanged files are one file with two names: a change in the live one shows in both.
  @Test func aSharedFileThatWasTamperedIsNotPutBack() throws {
    let website = try Website()
    for name in ["a", "b"] { try website.publish(name) }
    let path = website.scratch["Output/elmfield/assets/site.css"]
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.write(contentsOf: Data("q{}".utf8))
    try handle.close()
    #expect(throws: OutputError.generationDamaged("elmfield")) {
      try website.open().rollback("elmfield", today: Website.firstDay)
    }
    try website.publish("b")
    #expect(try website.shows("b"))
  }

  @Test func bringsBackASiteThatSomebodyRemoved() throws {
    let website = try Website()
    for name in ["a", "b"] { try website.publish(name) }
    try website.scratch.remove("Output/elmfield")
    #expect(try website.open().rollback("elmfield", today: Website.firstDay) == .exchanged)
    #expect(try website.shows("a"))
  }

  @Test(arguments: [true, false])
  func removesAPracticeAndKeepsItsRecord(mayExchange: Bool) throws {
    let website = try Website(mayExchange: mayExchange)
    let report = PublishedReport(page: "/report/", year: "2013/14", digest: "1")
    try website.publish(Website.generation("a", reports: [report]))
    try website.publish(Website.generation("b", reports: [report]))
    #expect(try Publisher.published(in: website.scratch["Output"]) == ["elmfield"])
    try website.open().remove("elmfield", today: Website.firstDay.adding(days: 9))
    #expect(try website.scratch.names("Output") == [".sitegen"])
    #expect(try website.kept() == ["publications.jsonl"])
    #expect(try Publisher.published(in: website.scratch["Output"]) == [])
    let record = try PublicationRecord.read(
      output: website.scratch["Output"], slug: "elmfield")
    #expect(record.events.map(\.event) == [.published, .withdrawn])
    #expect(record.events.map(\.date) == ["2014-03-12", "2014-03-21"])
    #expect(throws: OutputError.notPublished("elmfield")) {
      try website.open().remove("elmfield", today: Website.firstDay)
    }
    #expect(try website.publish("c") != .unchanged)
    #expect(try website.shows("c"))
  }
}
