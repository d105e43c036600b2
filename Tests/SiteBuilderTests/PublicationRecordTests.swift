import Calendar
import Foundation
import Testing

@testable import SiteBuilder

@Suite struct PublicationRecordTests {
  let website: Website
  let file = "Output/.sitegen/elmfield/publications.jsonl"

  init() throws { website = try Website() }

  func record() throws -> PublicationRecord {
    try PublicationRecord.read(output: website.scratch["Output"], slug: "elmfield")
  }

  func report(_ end: Int, _ digest: String) -> PublishedReport {
    PublishedReport(
      page: "/report-\(end)/", year: ReportingYear(startingIn: end - 1).name, digest: digest)
  }

  func publish(_ name: String, _ reports: [PublishedReport], day: Int) throws {
    try website.publish(Website.generation(name, reports: reports, day: day))
  }

  @Test func tellsWhenEachReportWasPublishedAndChanged() throws {
    #expect(try record() == PublicationRecord())
    try publish("a", [report(2013, "x")], day: 0)
    try publish("b", [report(2013, "x"), report(2014, "y")], day: 1)
    try publish("c", [report(2013, "x"), report(2014, "z")], day: 2)
    try publish("d", [report(2013, "x")], day: 3)
    #expect(
      try website.scratch.text(file) == """
        {"date":"2014-03-12","digest":"x","event":"published","page":"/report-2013/","year":"2012/13"}
        {"date":"2014-03-13","digest":"y","event":"published","page":"/report-2014/","year":"2013/14"}
        {"date":"2014-03-14","digest":"z","event":"changed","page":"/report-2014/","year":"2013/14"}
        {"date":"2014-03-15","digest":"z","event":"withdrawn","page":"/report-2014/","year":"2013/14"}

        """)
    let year = ReportingYear(startingIn: 2013)
    #expect(try record().firstPublished(year) == Website.firstDay.adding(days: 1))
    #expect(try record().firstPublished(year.next) == nil)
  }

  @Test func goingBackIsRecordedToo() throws {
    try publish("a", [report(2014, "x")], day: 0)
    try publish("b", [report(2014, "y")], day: 1)
    _ = try website.open().rollback("elmfield", today: Website.firstDay.adding(days: 5))
    #expect(try record().events.map(\.digest) == ["x", "y", "x"])
    #expect(try record().events.map(\.date) == ["2014-03-12", "2014-03-13", "2014-03-17"])
  }

  @Test func anUnchangedSiteAddsNothing() throws {
    try publish("a", [report(2014, "x")], day: 0)
    try publish("a", [report(2014, "x")], day: 1)
    #expect(try record().events.count == 1)
  }

  /// Every length at which a power cut may leave the last line.
  @Test func aTornLastLineIsWrittenAgain() throws {
    try publish("a", [report(2013, "x")], day: 0)
    let first = try website.scratch.text(file)
    try publish("b", [report(2013, "x"), report(2014, "y")], day: 1)
    let both = try website.scratch.text(file)
    for length in first.utf8.count..<both.utf8.count {
      #expect(truncate(website.scratch[file], length) == 0)
      #expect(try record().events.count == 1)
      #expect(try record().spoiltLines == [])
      _ = try website.open().standing("elmfield")
      #expect(try website.scratch.text(file) == both)
    }
  }

  @Test func aSpoiltLineIsNamedAndKept() throws {
    try publish("a", [report(2013, "x")], day: 0)
    try publish("b", [report(2013, "x"), report(2014, "y")], day: 1)
    let text = try website.scratch.text(file)
    try website.scratch.write("oh\n\n" + text, to: file)
    #expect(try record().spoiltLines == [1, 2])
    #expect(try record().events.count == 2)
    _ = try website.open().standing("elmfield")
    #expect(try website.scratch.text(file) == "oh\n\n" + text)
  }
}
