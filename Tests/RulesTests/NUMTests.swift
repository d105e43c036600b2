import Rules
import Testing

/// A profile of 2013/14 with more fields, which begin on line 5.
func numProfile(_ fields: String, body: String = "") -> String {
  file("profile", "year: 2013/14\n\(fields)", body: body)
}

func numSurvey(_ fields: String) -> String { file("survey", "year: 2013/14\n\(fields)") }

let andrewsAges = """
  age: |
    Age | Patients | Members
    0-15 | 1946 | n/k
    16-25 | 1148 | n/k
    26-35 | 845 | n/k
    46-55 | 1749 | n/k
    56-65 | 1292 | n/k
    66-75 | 911 | n/k
    76-85 | 515 | n/k
    over 86 | 219 | n/k
  """

let andrewsSexes = """
  sex: |
    Sex | Patients | Members
    Men | 4,785 | n/k
    Women | 5,187 | n/k
  """

let hayesbank = """
  members: 45
  virtual_members: 15
  age: |
    Age | Patients | Members
    under 16 | 3470 | not asked
    17-24 | 1552 | not asked
    25-34 | 2166 | not asked
    35-44 | 2137 | not asked
    45-54 | 2353 | not asked
    55-64 | 1863 | not asked
    65-74 | 1593 | not asked
    over 75 | 1329 | not asked
  sex: |
    Sex | Patients | Members
    Men | 7,924 | 18
    Women | 8,539 | 27
  ethnicity: |
    Group | Patients | Members
    White British | 3,100 | not asked
    All others | 140 | not asked
  """

func sexes(_ women: String, _ men: String, members: (String, String) = ("n/k", "n/k"))
  -> String
{
  "sex: |\n  Sex | Patients | Members\n  Women | \(women) | \(members.0)\n"
    + "  Men | \(men) | \(members.1)"
}

@Suite struct NUMTests {
  static let num01: [RuleCase] = [
    .notMet(
      "a band lost on the way, list size in the report",
      [
        "p.md": numProfile(andrewsAges + "\n" + andrewsSexes),
        "report-2014.md": file("report", "year: 2013/14\nlist_size: 9,972"),
      ],
      says: [
        "4: the patients by age add up to 8,625, but `list_size` on line 4 of report-2014.md is 9,972"
      ]),
    .notMet(
      "a band lost on the way, list size of the practice without a day",
      [
        "p.md": numProfile(andrewsAges),
        "practice.md": InMemory.practiceFile("list_size: 9,972"),
      ], says: ["but `list_size` on line 5 of practice.md is 9,972"]),
    .notMet(
      "43 more than the list",
      [
        "p.md": numProfile("as_at: 3 March 2014\n" + sexes("4,000", "3,043")),
        "practice.md": InMemory.practiceFile("list_size: 7,000\nlist_size_on: 1 April 2014"),
      ], says: ["add up to 7,043, but"]),
    .notMet(
      "more people with an ethnic group than there are people",
      [
        "p.md": numProfile(
          "ethnicity: |\n  Group | Patients | Members\n  White | 900 | 0\n  Other | 200 | 0"),
        "r.md": file("report", "year: 2013/14\nlist_size: 1,000"),
      ], says: ["the patients by ethnicity add up to 1,100, but"]),
    .notMet(
      "percentages far from 100",
      ["p.md": numProfile("unit: percent\n" + sexes("51%", "42%"))],
      says: ["add up to 93%, but percentages add up to 100%"]),
    .notMet(
      "a figure that is not known, and the others are too many already",
      [
        "p.md": numProfile(sexes("1,200", "n/k")),
        "r.md": file("report", "year: 2013/14\nlist_size: 1,000"),
      ], says: ["add up to 1,200"]),
    .met(
      "ethnicity falls short without being wrong",
      [
        "p.md": file("profile", "year: 2014/15\n" + hayesbank),
        "r.md": file("report", "year: 2014/15\nlist_size: 16,463"),
      ], today: "2015-05-01"),
    .met(
      "percentages that were rounded",
      [
        "p.md": numProfile(
          "unit: percent\nage: |\n  Age | Patients | Members\n  0-16 | 19% | 0%\n  17-34 | 22% | 0%\n"
            + "  35-54 | 25% | 35%\n  55-74 | 24% | 40%\n  75+ | 8% | 25%")
      ]),
    .met(
      "a figure that is not known",
      [
        "p.md": numProfile(sexes("600", "n/k")),
        "r.md": file("report", "year: 2013/14\nlist_size: 1,000"),
      ]),
    .notApplicable(
      "the list was counted at another time",
      [
        "p.md": numProfile("as_at: 3 December 2013\n" + sexes("400", "500")),
        "practice.md": InMemory.practiceFile("list_size: 1,000\nlist_size_on: 4 March 2014"),
      ]),
    .notApplicable(
      "today's list says nothing of a profile of years ago",
      [
        "p.md": numProfile(sexes("400", "500")),
        "practice.md": InMemory.practiceFile("list_size: 1,000"),
      ],
      today: "2026-05-18"),
    .notApplicable(
      "a month that may be more than three months away",
      [
        "p.md": numProfile("as_at: December 2013\n" + sexes("400", "500")),
        "practice.md": InMemory.practiceFile("list_size: 1,000\nlist_size_on: March 2014"),
      ]),
    .notApplicable("no list size is known", ["p.md": numProfile(sexes("400", "500"))]),
    .notApplicable(
      "a draft",
      [
        "p.md": numProfile("draft: yes\n" + sexes("400", "500")),
        "r.md": file("report", "year: 2013/14\nlist_size: 1,000"),
      ]),
    .notApplicable("no profile"),
  ]

  @Test(arguments: num01) func listAddsUp(_ rule: RuleCase) throws { try rule.check("NUM-01") }

  static func ages(_ bands: String...) -> [String: String] {
    let rows = bands.map { "\n    \($0) | 100 | n/k" }.joined()
    return ["p.md": numProfile("age: |\n    Age | Patients | Members\(rows)")]
  }

  static let num02: [RuleCase] = [
    .notMet(
      "36 to 45 is missing", ["p.md": numProfile(andrewsAges)],
      says: ["9: no band holds the ages 36 to 45, between `26-35` on line 8 of p.md and `46-55`"]),
    .notMet(
      "bands that overlap", ages("0-20", "20-40", "41+"),
      says: ["7: the band `20-40` overlaps with `0-20` on line 6 of p.md"]),
    .notMet(
      "a gap of one year", ages("0-20", "22-40", "41+"), says: ["the ages 21, between `0-20`"]),
    .notMet(
      "a band inside another, and the next still seen", ages("0-60", "20-30", "70+"),
      says: ["`20-30` overlaps", "the ages 61 to 69, between `0-60`"]),
    .notMet(
      "two bands without an end", ages("0-50", "51+", "76+"), says: ["`76+` overlaps with `51+`"]),
    .notMet(
      "the bands of the form with one missing", ages("under 16", "17-24", "35-44"),
      says: ["the ages 25 to 34"]),
    .met("over 86 after 76-85", ages("0-75", "76-85", "over 86")),
    .met("over 85 after 75-84", ages("0-74", "75-84", "over 85")),
    .met("from the oldest down", ages("85+", "17-84", "Under 17")),
    .met("people whose age is not known", ages("Under 17", "17 and over", "Not recorded")),
    .met(
      "the bands of the form of 2014/15", ["p.md": file("profile", "year: 2014/15\n" + hayesbank)],
      today: "2015-05-01"),
    .met("a table that begins with adults", ages("17-40", "41-64", "65 and over")),
    .met("words beside the ages", ages("0-16 (children)", "17-44 (adults)", "45+ (older)")),
    .met("ages in brackets", ages("0 to 16", "Working age (17 to 64)", "65+")),
    .met("ages up to the next band", ages("birth to 16", "17 to <45", "45..64", "65/84", "85+")),
    .met("a band in words alone may fill the gap", ages("0 to 16", "Working age", "65+")),
    .met("men and women of one age", ages("0-40 (men)", "0-40 (women)", "41+")),
    .notMet("one band typed twice", ages("0-40", "0 to 40", "41+"), says: ["`0 to 40` overlaps"]),
    .notMet(
      "people whose age is not known fill no gap", ages("0-40", "51+", "Age not known"),
      says: ["the ages 41 to 50"]),
    .notApplicable("words instead of ages", ages("Children", "Adults")),
    .notApplicable("no profile"),
  ]

  @Test(arguments: num02) func bandsFollow(_ rule: RuleCase) throws { try rule.check("NUM-02") }
}
