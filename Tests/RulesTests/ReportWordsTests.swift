import Diagnostics
import Foundation
import Practice
import Testing

/// A report claims nothing that nobody wrote down.
@Suite struct ReportWordsTests {
  @Test func aMonthIsNoDay() throws {
    let page = try report("published: March 2014")
    #expect(page.contains("<dd>March 2014</dd>"))
    #expect(!page.contains(">1 March 2014"))
  }

  /// The plan is of some day in March, which may be the last.
  @Test func lastUpdatedIsTheMonthThatMayBeLatest() throws {
    let page = try report(
      "published: 11 March 2014",
      ["plan.md": file("action-plan", "year: 2013/14\nagreed_on: March 2014")])
    #expect(page.contains("<dt>Last updated</dt><dd>March 2014</dd>"))
    let later = try report(
      "published: 2 April 2014",
      ["plan.md": file("action-plan", "year: 2013/14\nagreed_on: March 2014")])
    #expect(later.contains("<dt>Last updated</dt><dd>2 April 2014</dd>"))
  }

  @Test func aMonthTakesItsOwnWord() throws {
    let pages = try site(
      "published: March 2014\nlist_size: 7,422\nlist_size_on: September 2013",
      [
        "p.md": file(
          "profile",
          "year: 2013/14\nas_at: October 2013\nmembers: 20\nage: |\n"
            + "  Age | Patients | Members\n  17-44 | 2000 | 10\n  45+ | 5422 | 10")
      ])
    let report = try #require(pages["/r/"])
    #expect(report.contains("7,422, counted in September 2013"))
    #expect(report.contains("counted in October 2013"))
    let list = try #require(pages["/patient-group/reports/"])
    #expect(list.contains("Published in March 2014"))
  }

  /// A list that was counted in another year is not as it is today.
  @Test func aDatedListIsNotTodays() throws {
    let dated = try report(
      "published: 28 March 2014", practice: "list_size: 7,422\nlist_size_on: September 2013")
    #expect(dated.contains("<dd>7,422, counted in September 2013</dd>"))
    let undated = try report("published: 28 March 2014", practice: "list_size: 7,422")
    #expect(undated.contains("<dd>7,422 (as it is today)</dd>"))
  }

  @Test(arguments: [
    ("", "", "This report does not say whether there were appointments outside our opening hours."),
    (
      "extended_hours_scheme: no", "", "There are no appointments outside our opening hours."
    ),
    (
      "", "extended_hours_scheme: no", "There are no appointments outside our opening hours."
    ),
    (
      "extended_hours_scheme: yes", "",
      "There are appointments outside our opening hours. When they are is not written down."
    ),
  ])
  func extendedHours(ofReport: String, ofPractice: String, sentence: String) throws {
    let page = try report("published: 28 March 2014\n" + ofReport, practice: ofPractice)
    let part = try #require(page.components(separatedBy: "id=\"extended-hours\"").last)
    #expect(part.components(separatedBy: "</section>")[0].contains(">\(sentence)<"))
  }

  /// A meeting that dealt with the plan alone did not talk about answers.
  @Test func meetingsAreSaidToHaveDoneWhatTheyDid() throws {
    let page = try report(
      "published: 28 March 2014",
      [
        "survey.md": file("survey", "year: 2013/14"),
        "m.md": file(
          "minutes", "date: 22 April 2013\nstatus: agreed\ncovers: [priorities, action-plan]",
          body: "We talked."),
        "n.md": file(
          "minutes", "date: 4 March 2014\nstatus: agreed\ncovers: [survey-results, action-plan]",
          body: "We talked."),
      ])
    let part = try #require(page.components(separatedBy: "id=\"discussion\"").last)
      .components(separatedBy: "</section>")[0]
    #expect(part.contains("The group talked about survey answers or an action plan at:"))
    #expect(part.contains("22 April 2013</a>: the action plan</li>"))
    #expect(part.contains("4 March 2014</a>: survey answers and the action plan</li>"))
  }

  @Test func whatIsNotOnFileIsNotDenied() throws {
    let page = try report("published: 28 March 2014")
    #expect(!page.contains("There is no action plan for this year.<"))
    #expect(page.contains("There is no action plan for this year on this website."))
    #expect(!page.contains("since the plan was agreed"))
    #expect(page.contains("No progress has been reported for this year."))
  }

  @Test func aPriorityIsNotSaidToBeTheGroups() throws {
    let survey: [String: String] = [
      "survey.md": file("survey", "year: 2013/14\npriorities:\n  - what: Booking")
    ]
    let pages = try site("published: 28 March 2014", survey)
    for address in ["/r/", "/survey/"] {
      let page = try #require(pages[address])
      #expect(!page.contains("Chosen by the group"))
      #expect(page.contains("Nothing more is said about this here."))
    }
  }

  /// A survey of which nothing is known, with a link to it.
  @Test func aSilentSurveySaysSo() throws {
    let pages = try site(
      "published: 28 March 2014", ["survey.md": file("survey", "year: 2013/14")])
    let report = try #require(pages["/r/"])
    let part = try #require(report.components(separatedBy: "id=\"views-sought\"").last)
      .components(separatedBy: "</section>")[0]
    #expect(part.contains("This report does not say how patients were asked."))
    let survey = try #require(pages["/survey/"])
    #expect(survey.contains("When and how patients were asked is not written down."))
  }

  private func report(
    _ fields: String, _ files: [String: String] = [:], practice: String = ""
  ) throws -> String {
    try #require(try site(fields, files, practice: practice)["/r/"])
  }

  private func site(
    _ fields: String, _ files: [String: String] = [:], practice: String = ""
  ) throws -> [String: String] {
    var files = files
    files["practice.md"] = InMemory.practiceFile("rules: []\n" + practice)
    files["r.md"] = RulesTests.file("report", "year: 2013/14\n" + fields)
    let site = try JudgedSite(
      files.sorted { $0.key < $1.key }.map { RulesTests.file($0.key, $0.value) },
      on: try day(2014, 5, 1))
    #expect(!site.practice.findings.contains { $0.severity == .error }, "\(site.practice.findings)")
    return site.pages
  }
}
