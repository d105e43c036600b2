import Rules
import Testing

/// A profile of 2013/14 with more fields, which begin on line 5.
private func profile(_ fields: String, body: String = "") -> String {
  file("profile", "year: 2013/14\n\(fields)", body: body)
}

private func survey(_ fields: String) -> String { file("survey", "year: 2013/14\n\(fields)") }

private let andrewsAges = """
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

private let andrewsSexes = """
  sex: |
    Sex | Patients | Members
    Men | 4,785 | n/k
    Women | 5,187 | n/k
  """

private let hayesbank = """
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

private func sexes(_ women: String, _ men: String, members: (String, String) = ("n/k", "n/k"))
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
        "p.md": profile(andrewsAges + "\n" + andrewsSexes),
        "report-2014.md": file("report", "year: 2013/14\nlist_size: 9,972"),
      ],
      says: [
        "4: the patients by age add up to 8,625, but `list_size` on line 4 of report-2014.md is 9,972"
      ]),
    .notMet(
      "a band lost on the way, list size of the practice without a day",
      [
        "p.md": profile(andrewsAges),
        "practice.md": InMemory.practiceFile("list_size: 9,972"),
      ], says: ["but `list_size` on line 5 of practice.md is 9,972"]),
    .notMet(
      "43 more than the list",
      [
        "p.md": profile("as_at: 3 March 2014\n" + sexes("4,000", "3,043")),
        "practice.md": InMemory.practiceFile("list_size: 7,000\nlist_size_on: 1 April 2014"),
      ], says: ["add up to 7,043, but"]),
    .notMet(
      "more people with an ethnic group than there are people",
      [
        "p.md": profile(
          "ethnicity: |\n  Group | Patients | Members\n  White | 900 | 0\n  Other | 200 | 0"),
        "r.md": file("report", "year: 2013/14\nlist_size: 1,000"),
      ], says: ["the patients by ethnicity add up to 1,100, but"]),
    .notMet(
      "percentages far from 100",
      ["p.md": profile("unit: percent\n" + sexes("51%", "42%"))],
      says: ["add up to 93%, but percentages add up to 100%"]),
    .notMet(
      "a figure that is not known, and the others are too many already",
      [
        "p.md": profile(sexes("1,200", "n/k")),
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
        "p.md": profile(
          "unit: percent\nage: |\n  Age | Patients | Members\n  0-16 | 19% | 0%\n  17-34 | 22% | 0%\n"
            + "  35-54 | 25% | 35%\n  55-74 | 24% | 40%\n  75+ | 8% | 25%")
      ]),
    .met(
      "a figure that is not known",
      [
        "p.md": profile(sexes("600", "n/k")),
        "r.md": file("report", "year: 2013/14\nlist_size: 1,000"),
      ]),
    .notApplicable(
      "the list was counted at another time",
      [
        "p.md": profile("as_at: 3 December 2013\n" + sexes("400", "500")),
        "practice.md": InMemory.practiceFile("list_size: 1,000\nlist_size_on: 4 March 2014"),
      ]),
    .notApplicable(
      "today's list says nothing of a profile of years ago",
      [
        "p.md": profile(sexes("400", "500")),
        "practice.md": InMemory.practiceFile("list_size: 1,000"),
      ],
      today: "2026-05-18"),
    .notApplicable(
      "a month that may be more than three months away",
      [
        "p.md": profile("as_at: December 2013\n" + sexes("400", "500")),
        "practice.md": InMemory.practiceFile("list_size: 1,000\nlist_size_on: March 2014"),
      ]),
    .notApplicable("no list size is known", ["p.md": profile(sexes("400", "500"))]),
    .notApplicable(
      "a draft",
      [
        "p.md": profile("draft: yes\n" + sexes("400", "500")),
        "r.md": file("report", "year: 2013/14\nlist_size: 1,000"),
      ]),
    .notApplicable("no profile"),
  ]

  @Test(arguments: num01) func listAddsUp(_ rule: RuleCase) throws { try rule.check("NUM-01") }

  static func ages(_ bands: String...) -> [String: String] {
    let rows = bands.map { "\n    \($0) | 100 | n/k" }.joined()
    return ["p.md": profile("age: |\n    Age | Patients | Members\(rows)")]
  }

  static let num02: [RuleCase] = [
    .notMet(
      "36 to 45 is missing", ["p.md": profile(andrewsAges)],
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
    .notApplicable("words instead of ages", ages("Children", "Adults")),
    .notApplicable("no profile"),
  ]

  @Test(arguments: num02) func bandsFollow(_ rule: RuleCase) throws { try rule.check("NUM-02") }

  static let num03: [RuleCase] = [
    .notMet(
      "counts under percent", ["p.md": profile("unit: percent\n" + sexes("4,688", "4,515"))],
      says: ["7: the patients by sex hold 4,688, which is a count, but the unit on line 4 of p.md"]),
    .notMet(
      "percent signs under people", ["p.md": profile(sexes("51%", "49%"))],
      says: ["6: the patients by sex are percentages, but the unit is `people`"]),
    .notMet(
      "shares without a sign under people",
      [
        "p.md": profile(sexes("51", "49")),
        "r.md": file("report", "year: 2013/14\nlist_size: 9,972"),
      ], says: ["the patients by sex are percentages"]),
    .notMet(
      "a percent sign above a column of counts",
      [
        "p.md": profile(
          "sex: |\n  Sex | % of list | Members\n  Women | 5,187 | 30\n  Men | 4,785 | 27")
      ],
      says: ["5: `% of list` stands above the patients by sex, but they are counts"]),
    .notMet(
      "members counted under percent",
      [
        "p.md": profile(
          "members: 57\nunit: percent\nsex: |\n  Sex | Patients | Members\n  Women | 52% | 30\n"
            + "  Men | 48% | 27")
      ], says: ["the members by sex add up to 57 people, which is a count"]),
    .notMet(
      "answers in percent under people",
      [
        "s.md": survey(
          "answered: 293\nquestions:\n  - id: q1\n    ask: Easy?\n    answers: {Yes: 72, No: 28}")
      ],
      says: ["the answers to `q1` are percentages"]),
    .notMet(
      "a month of feedback in percent",
      ["f.md": file("feedback", "month: February 2014\nanswers: {Good: 90%, Poor: 10%}")],
      says: ["the answers of February 2014 are percentages, but how many people"]),
    .met(
      "percentages under percent", ["p.md": profile("unit: percent\n" + sexes("51%", "49%"))]),
    .met("counts under people", ["p.md": profile(sexes("5,187", "4,785"))]),
    .met(
      "99% of the answers, the others not known",
      [
        "s.md": survey(
          "answered: 293\nquestions:\n  - id: q1\n    ask: Easy?\n    unit: percent\n"
            + "    answers: {Yes: 99%}\n    some_answers_only: yes")
      ]),
    .met(
      "a hundred people who answered",
      [
        "s.md": survey(
          "answered: 100\nquestions:\n  - id: q1\n    ask: Easy?\n    answers: {Yes: 72, No: 28}")
      ]
    ),
    .notApplicable("no figures"),
  ]

  @Test(arguments: num03) func unitsFit(_ rule: RuleCase) throws { try rule.check("NUM-03") }

  static let num04: [RuleCase] = [
    .notMet(
      "a band lost on the way", ["p.md": profile(andrewsAges + "\n" + andrewsSexes)],
      says: [
        "4: the patients by age add up to 8,625, but those by sex on line 14 of p.md add up to 9,972"
      ]),
    .met(
      "sexes and ages give 16,463", ["p.md": file("profile", "year: 2014/15\n" + hayesbank)],
      today: "2015-05-01"),
    .met(
      "a sex that is not known",
      [
        "p.md": profile(
          "age: |\n  Age | Patients | Members\n  0-40 | 500 | 1\n  41+ | 500 | 1\n"
            + sexes("480", "n/k"))
      ]),
    .notApplicable("percentages", ["p.md": profile("unit: percent\n" + sexes("51%", "49%"))]),
    .notApplicable("no profile"),
  ]

  @Test(arguments: num04) func totalsAgree(_ rule: RuleCase) throws { try rule.check("NUM-04") }

  static func members(_ fields: String, _ women: String, _ men: String) -> [String: String] {
    ["p.md": profile(fields + "\n" + sexes("n/k", "n/k", members: (women, men)))]
  }

  static let num05: [RuleCase] = [
    .notMet(
      "more under a heading than there are", members("members: 36", "21", "25"),
      says: ["5: the members by sex add up to 46, but `members` on line 4 of p.md is 36"]),
    .notMet(
      "fewer, and nothing says why", members("members: 36", "12", "15"),
      says: ["add up to 27, but `members` on line 4 of p.md is 36"]),
    .notMet(
      "too few to name the gap", members("members: 36", "19", "15"),
      says: ["the members by sex do not add up to the figure of `members` on line 4 of p.md"]),
    .notMet(
      "percentages of members", members("members: 40\nunit: percent", "60%", "60%"),
      says: ["add up to 120%, but percentages add up to 100%"]),
    .met("all counted", members("members: 25", "15", "10")),
    .met("fewer, and said so", members("members: 36\nwords: Some did not answer.", "12", "15")),
    .met("fewer, and not known", members("members: 36", "12", "n/k")),
    .met(
      "45 of whom the ages were not asked",
      ["p.md": file("profile", "year: 2014/15\n" + hayesbank)],
      today: "2015-05-01"),
    .met("a group that never meets", members("members: 0\nvirtual_members: 40", "22", "18")),
    .met("a group that never meets, no members given", members("virtual_members: 40", "22", "18")),
    .met(
      "those who take part by email are counted in",
      members("members: 12\nvirtual_members: 30", "22", "20")),
    .met(
      "a heading that is no partition",
      [
        "p.md": profile(
          "members: 36\ngroups:\n  Carers: |\n    Carers | Patients | Members\n    Known | 284 | 7")
      ]
    ),
    .met("percentages that were rounded", members("members: 40\nunit: percent", "60%", "41%")),
    .notApplicable("no number of members", members("as_at: March 2014", "15", "10")),
    .notApplicable("no profile"),
  ]

  @Test(arguments: num05) func membersAddUp(_ rule: RuleCase) throws { try rule.check("NUM-05") }
}
