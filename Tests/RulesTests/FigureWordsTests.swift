import Foundation
import Practice
import Testing

/// What figures say in words is what their numbers say.
@Suite struct FigureWordsTests {
  @Test(arguments: [
    ("2 hours", "30 minutes", "45 minutes"), ("1 in 10 patients", "1 in 5", "1 in 4"),
    ("1 out of 10", "5", "6"), ("2 to 3 hours", "1 hour", "1 hour"),
    ("12 a week", "3 a day", "2 a day"),
    ("2 hours 30 minutes", "2 hours", "1 hour"), ("40%", "20 patients", "10 patients"),
    ("£40", "20", "10"), ("1/10", "2/10", "3/10"), ("2½ hours", "2 hours", "1 hour"),
    ("10-15 minutes", "8 minutes", "9 minutes"), ("9:30", "8", "8"),
    ("14 minutes", "8", "1 hour"),
  ])
  func numbersOfDifferentThingsAreNotCompared(from: String, to: String, now: String) throws {
    let page = try plan(from, to, now)
    #expect(!page.contains("The aim was reached") && !page.contains("the aim of"))
    #expect(!page.contains("<svg"))
    #expect(page.contains(now))
  }

  @Test(arguments: [
    (
      "14 minutes in October 2025", "8 minutes in April 2026", "8 mins",
      "The aim was reached: from 14 to 8."
    ),
    ("40% in autumn 2024", "50 per cent", "45%", "Nearer to the aim of 50%: from 40% to 45%."),
    ("£1,200 a month", "£900 per month", "£950", "Nearer to the aim of £900: from £1,200 to £950."),
    ("14 in 2024", "8 of our patients", "9", "Nearer to the aim of 8: from 14 to 9."),
    ("3 hours", "1 hour", "1 hr", "The aim was reached: from 3 to 1."),
  ])
  func numbersOfOneThingAre(from: String, to: String, now: String, words: String) throws {
    let page = try plan(from, to, now)
    #expect(page.contains(words))
    #expect(page.contains("<svg"))
  }

  /// Most people said "Very good": a month in which a few did not know says so still.
  @Test func theNearestAnswerIsHidden() throws {
    let page = try month(
      "{Very good: 127, Good: 36, Neither good nor poor: 6, Poor: 5, Very poor: 0, Don't know: 2}")
    #expect(page.contains("163 of 176 people (93%) answered “Very good” or “Good”."))
    #expect(
      columns(of: page, members: false) == [
        ["127", "36", "6", "not shown", "0", "fewer than 5"]
      ])
  }

  /// Where the largest number may be hidden, no answer is called the most common one.
  @Test func nothingIsSaidOfTheLargestWhereItMayBeHidden() throws {
    let page = try month("{Good: 36, Poor: 3, Very good: 127, Neither: 10}")
    #expect(page.contains("176 people answered; not all of their answers can be shown."))
    #expect(!page.contains("answered “Good”"))
  }

  /// Where nobody gave the two best answers, another one stands out.
  @Test(arguments: [
    (
      "Very good: 0, Good: 0, Poor: 80, Very poor: 120",
      "Most people answered “Very poor”: 120 of 200 people (60%)."
    ),
    (
      "Very good: 0, Good: 120, Poor: 80, Very poor: 0",
      "120 of 200 people (60%) answered “Very good” or “Good”."
    ),
    ("Very good: 200, Good: 0", "Everybody answered “Very good”: 200 people."),
  ])
  func nothingIsSaidToBeHiddenWhereNothingIs(answers: String, headline: String) throws {
    let page = try month("{\(answers)}")
    #expect(page.contains(headline))
    #expect(!page.contains("can be shown"))
  }

  /// Nearly all are not all, and one is not nobody.
  @Test(arguments: [
    (1003, 1000, "1,000 of 1,003 people answered (over 99%)"),
    (1003, 1, "1 of 1,003 people answered (under 1%)"),
    (1003, 1003, "1,003 of 1,003 people answered (100%)"),
    (600, 293, "293 of 600 people answered (49%)"),
  ])
  func allAreSaidToHaveAnsweredOnlyWhereTheyDid(asked: Int, answered: Int, words: String) throws {
    let page = try site(
      "s.md", "kind: survey\nyear: 2014/15\nasked: \(asked)\nanswered: \(answered)")
    #expect(page.contains(words))
  }

  @Test func nearlyAllAreNotAll() throws {
    let page = try month("{Yes: 995, No: 5}")
    #expect(page.contains("Most people answered “Yes”: 995 of 1,000 people (over 99%)."))
  }

  @Test func aMeasureHasItsNumbersAsATable() throws {
    let page = try plan("14 minutes in October", "8 minutes", "9 minutes in April")
    let figure = try #require(page.components(separatedBy: "<figure").last)
    let table = try #require(figure.components(separatedBy: "<details>").dropFirst().first)
    for (name, number) in [
      ("At first", "14 minutes in October"), ("The aim", "8 minutes"),
      ("Now", "9 minutes in April"),
    ] {
      #expect(
        table.contains("<th scope=\"row\">\(name)</th><td class=\"numeric\">\(number)</td>"))
    }
  }

  @Test func roundedPercentagesAreExplained() throws {
    let page = try month("{Good: 33, Neither: 33, Poor: 33}")
    #expect(page.contains("Because of rounding, the percentages do not add up to 100."))
    #expect(!(try month("{Good: 50, Poor: 50}")).contains("Because of rounding"))
  }

  @Test func percentagesAreWhole() throws {
    let page = try site(
      "s.md",
      "kind: survey\nyear: 2014/15\nanswered: 1000\nquestions:\n  - id: q1\n    ask: Was it easy?\n"
        + "    unit: percent\n    answers: {Yes: 50.4%, No: 30.3%, Partly: 19.3%}")
    #expect(page.contains(">50%<") && !page.contains("50.4%"))
    #expect(page.contains("Because of rounding, the percentages do not add up to 100."))
  }

  /// A part of a row is as long as its share of all who answered.
  @Test func partsOfARowAreSharesOfAll() throws {
    let months = try site(
      ["April", "May"].map { month in
        (
          "feedback/\(month).md",
          "kind: feedback\nmonth: \(month) 2025\nanswers: {Good: 20, Poor: 3, Very good: 70, Neither: 7}"
        )
      })
    let page = try #require(months["/feedback/"])
    let wide = try #require(page.components(separatedBy: "class=\"chart__wide\"").last)
    let parts = wide.matches(
      of: /chart__part--[0-9a-z]+" x="[0-9.]+" y="[0-9.]+" width="([0-9.]+)"/
    )
    .compactMap { Double($0.1) }
    let hidden = wide.matches(of: /chart__hidden" x="[0-9.]+" y="[0-9.]+" width="([0-9.]+)"/)
      .compactMap { Double($0.1) }
    // 20 and 7 of 100 people; what is hidden takes the rest.
    #expect(parts.map { ($0 / 6.18).rounded() } == [20, 7, 20, 7])
    #expect(hidden.map { ($0 / 6.18).rounded() } == [73, 73])
  }

  private func plan(_ from: String, _ to: String, _ now: String) throws -> String {
    try site(
      "plan.md",
      "kind: action-plan\nyear: 2014/15\nactions:\n  - id: 1\n    you_said: It is slow.\n"
        + "    we_will: Mend it.\n    who: Manager\n    by: 1 May 2015\n    status: done\n"
        + "    result: It was mended.\n    measure:\n      what: The wait\n"
        + "      baseline: \"\(from)\"\n      target: \"\(to)\"\n      result: \"\(now)\"")
  }

  private func month(_ answers: String) throws -> String {
    try site("f.md", "kind: feedback\nmonth: May 2025\nanswers: \(answers)")
  }

  private func site(_ path: String, _ fields: String) throws -> String {
    let pages = try site([(path, fields)])
    return try #require(pages["/" + path.dropLast(3) + "/"])
  }

  private func site(_ files: [(path: String, fields: String)]) throws -> [String: String] {
    let site = try JudgedSite(
      [file("practice.md", InMemory.practiceFile("rules: []"))]
        + files.map { file($0.path, "---\n\($0.fields)\n---\n") }, on: try day(2026, 1, 1))
    #expect(site.practice.findings.isEmpty, "\(site.practice.findings)")
    return site.pages
  }
}
