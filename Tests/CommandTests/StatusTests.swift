import Foundation
import Testing

/// `sitegen status`: a line for each practice, those with something to do first.
@Suite struct StatusTests {
  /// One that is broken, one whose report is missing, and one with nothing to do.
  private func threePractices() throws -> Workplace {
    let work = try Workplace(smallPractice: "ashby")
    try work.addSmallPractice("birch", fields: "rules: [des]\ndes_since: 2013/14")
    try work.addSmallPractice("cedar")
    try work.write("---\nkind: page\n---\n", to: "Content/cedar/broken.md")
    return work
  }

  @Test func theMostUrgentComesFirst() throws {
    let work = try threePractices()
    let outcome = try work.sitegen("status", "--today", "2014-04-02")
    let lines = outcome.output.split(separator: "\n").map(String.init)
    #expect(lines.map { $0.prefix(5) } == ["Cedar", "Birch", "Ashby"])
    #expect(lines[0].contains("refused") && lines[0].contains("1 thing to mend: missing-field"))
    #expect(lines[1].contains("report missing  2013/14 due on 31 March 2014, 2 days ago"))
    #expect(lines[1].contains("1 thing to mend: DES-01"))
    #expect(lines[2].contains("no report due") && lines[2].hasSuffix("nothing missing"))
    #expect(outcome.status == 1)
    #expect(!work.has("Output"))
  }

  @Test(arguments: [
    ("2014-03-12", 19, 13), ("2014-03-31", 0, 0), ("2014-03-28", 3, 1),
  ]) func daysLeftAreCounted(today: String, days: Int, workingDays: Int) throws {
    let work = try threePractices()
    let outcome = try work.sitegen("status", "birch", "--today", today, "--format", "json")
    let json = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let practice = try #require((json?["practices"] as? [[String: Any]])?.first)
    #expect(practice["state"] as? String == "due-soon")
    #expect(practice["days_left"] as? Int == days)
    #expect(practice["working_days_left"] as? Int == workingDays)
    #expect(practice["due"] as? String == "2014-03-31")
  }

  @Test func workingDaysAreNullWhereBankHolidaysAreNotKnown() throws {
    let work = try threePractices()
    let outcome = try work.sitegen("status", "birch", "--today", "2042-03-12", "--format", "json")
    #expect(outcome.output.contains("\"days_left\" : 19"))
    #expect(outcome.output.contains("\"working_days_left\" : null"))
  }

  @Test func thePageSaysTheSameAndEscapesWhatWasTyped() throws {
    let work = try threePractices()
    try work.replace("Ashby Surgery", with: "A <b>&\"ash\"", in: "Content/ashby/practice.md")
    let outcome = try work.sitegen("status", "--today", "2014-04-02", "--html", "status.html")
    let page = try work.text("status.html")
    #expect(outcome.output.contains("A <b>&\"ash\""))
    #expect(page.contains(">A &lt;b&gt;&amp;&quot;ash&quot;</th>"))
    #expect(page.contains("<strong>DES-01</strong> there is no report of 2013/14"))
    #expect(page.contains("<h1>Practices on 2 April 2014</h1>") && page.contains("lang=\"en-GB\""))
    for outside in ["http:", "https:", "src=", "href=", "<script"] {
      #expect(!page.contains(outside), "the page needs nothing besides itself")
    }
  }

  @Test func aPageThatCannotBeWrittenIsAFailure() throws {
    let work = try threePractices()
    let outcome = try work.sitegen("status", "--html", "nowhere/status.html")
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("could not be written to `nowhere/status.html`"))
  }

  @Test func otherFormatsAreNotForIt() throws {
    let work = try threePractices()
    #expect(try work.sitegen("status", "--format", "sarif").status == 64)
  }
}
