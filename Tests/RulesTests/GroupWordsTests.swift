import Foundation
import Practice
import Testing

/// What the figures of a group say of its bands: who is missing, which share of the list each is, and
/// how many members one would expect.
@Suite struct GroupWordsTests {
  private static let ages = """
    age: |
      Age | Patients | Members
      0-16 | 1593 | 0
      17-24 | 800 | 0
      25-34 | 1224 | 6
      35-44 | 1061 | 0
      45-54 | 946 | 0
      55-64 | 756 | 0
      65 and over | 1042 | 10
    """

  /// Readers see five rows with nobody; children are asked neither to join nor to be counted.
  @Test func childrenAreInNeitherNumberOfTheHeadline() throws {
    let page = try profile("members: 16\n" + Self.ages)
    #expect(page.contains("Leaving out children, 4 of these 6 have nobody in the group yet."))
  }

  @Test func childrenAreNamedAsLeftOut() throws {
    let page = try profile(
      "members: 16\nage: |\n  Age | Patients | Members\n  Under 17 | 900 | 0\n  17 to 24 | 800 | 0\n"
        + "  25+ | 4000 | 16")
    #expect(page.contains("Nobody in the group yet, leaving out children: 17 to 24."))
  }

  /// A band that nobody on the list belongs to is in neither number too.
  @Test func bandsWithoutPatientsAreNotCounted() throws {
    let page = try profile(
      "members: 20\ngroups:\n  Area: |\n    Area | Patients | Members\n    North | 0 | 0\n"
        + "    East | 200 | 0\n    South | 300 | 0\n    West | 400 | 0\n    Hill | 500 | 0\n"
        + "    Town | 600 | 20")
    #expect(
      page.contains("4 of the 5 with patients on our list have nobody in the group yet."))
  }

  @Test func withoutChildrenAllRowsAreCounted() throws {
    let page = try profile(
      "members: 20\ngroups:\n  Area: |\n    Area | Patients | Members\n    East | 200 | 0\n"
        + "    South | 300 | 0\n    West | 400 | 0\n    Hill | 500 | 0\n    Town | 600 | 20")
    #expect(page.contains("4 of these 5 have nobody in the group yet."))
  }

  /// 1,200 of 6,000 patients are a fifth of the list, though they are half of the men.
  @Test func bandsOfAPartAreSharesOfTheWholeList() throws {
    let page = try profile(
      "members: 40\nsex: |\n  Sex | Patients | Members\n  Men | 2400 | 20\n  Women | 3600 | 20\n"
        + "groups:\n  Men by age: |\n    Age | Patients | Members\n    0-16 | 600 | 0\n"
        + "    17-44 | 600 | 10\n    45 and over | 1200 | 10")
    #expect(page.contains(">1,200 patients (20%)<"))
    #expect(page.contains("members you would expect: about 8<"))
    #expect(!page.contains("about 20"))
    #expect(
      page.contains(
        "These add up to 2,400 of the 6,000 patients on our list; the percentages are of all of them."
      ))
  }

  @Test func nobodyExpectsChildrenUnderAnyHeading() throws {
    let page = try profile(
      "members: 40\nsex: |\n  Sex | Patients | Members\n  Men | 2400 | 20\n  Women | 3600 | 20\n"
        + "groups:\n  Men by age: |\n    Age | Patients | Members\n    0-16 | 300 | 0\n"
        + "    17-44 | 900 | 10\n    45 and over | 1200 | 10")
    #expect(page.contains("expect: about 6<") && !page.contains("expect: about 2<"))
  }

  /// A small number that is no age is not a child.
  @Test func numbersOfOtherThingsAreNoAges() throws {
    let page = try profile(
      "members: 40\ngroups:\n  Long illnesses: |\n    How many | Patients | Members\n"
        + "    0 | 3000 | 10\n    1 to 2 | 2000 | 20\n    3 or more | 1000 | 10")
    #expect(page.contains("members you would expect: about 20, short by 10"))
  }

  /// St Andrew's: the band 36 to 45 is missing, and with it 1,347 patients.
  @Test func whereABandIsMissingSharesAreOfTheList() throws {
    let page = try profile(
      "members: 57\nas_at: 1 January 2014\n"
        + "age: |\n  Age | Patients | Members\n  0-15 | 1946 | n/k\n  16-25 | 1148 | n/k\n"
        + "  26-35 | 845 | n/k\n  46-55 | 1749 | n/k\n  56-65 | 1292 | n/k\n  66-75 | 911 | n/k\n"
        + "  76-85 | 515 | n/k\n  over 86 | 219 | n/k",
      practice: "list_size: 9,972\nlist_size_on: 1 January 2014")
    #expect(page.contains(">1,946 patients (20%)<") && page.contains(">1,749 patients (18%)<"))
    #expect(page.contains("members you would expect: about 10<"))
    #expect(
      page.contains(
        "These add up to 8,625 of the 9,972 patients on our list; the percentages are of all of them."
      ))
    #expect(!page.contains("Because of rounding"))
  }

  /// A list of another time says nothing of this one.
  @Test func aListOfAnotherYearIsNoWhole() throws {
    let page = try profile(
      "members: 20\nas_at: 1 January 2014\n"
        + "age: |\n  Age | Patients | Members\n  17-44 | 2000 | 10\n  45+ | 2000 | 10",
      practice: "list_size: 9,972\nlist_size_on: 1 January 2020")
    #expect(page.contains(">2,000 patients (50%)<") && !page.contains("These add up to"))
  }

  @Test func roundedPercentagesAreExplained() throws {
    let table = "members: 30\nage: |\n  Age | Patients | Members\n  17-24 | 1000 | 10\n"
    let page = try profile(table + "  25-44 | 1000 | 10\n  45+ | 1000 | 10")
    #expect(page.contains("Because of rounding, the percentages do not add up to 100."))
    #expect(
      !(try profile(table + "  25-44 | 1000 | 10\n  45+ | 2000 | 10")).contains("Because of"))
  }

  func profile(_ fields: String, practice: String = "") throws -> String {
    let site = try JudgedSite(
      [
        file("practice.md", InMemory.practiceFile("rules: []\n" + practice)),
        file("p.md", "---\nkind: profile\nyear: 2013/14\n\(fields)\n---\n"),
      ], on: try day(2014, 5, 1))
    #expect(site.practice.findings.isEmpty, "\(site.practice.findings)")
    return try #require(site.pages["/p/"])
  }
}
