import Rules
import Testing

/// Units, totals and members of the profiles.
@Suite struct NUMTotalsTests {
  static let num03: [RuleCase] = [
    .notMet(
      "counts under percent", ["p.md": numProfile("unit: percent\n" + sexes("4,688", "4,515"))],
      says: ["7: the patients by sex hold 4,688, which is a count, but the unit on line 4 of p.md"]),
    .notMet(
      "percent signs under people", ["p.md": numProfile(sexes("51%", "49%"))],
      says: ["6: the patients by sex are percentages, but the unit is `people`"]),
    .notMet(
      "shares without a sign under people",
      [
        "p.md": numProfile(sexes("51", "49")),
        "r.md": file("report", "year: 2013/14\nlist_size: 9,972"),
      ], says: ["the patients by sex are percentages"]),
    .notMet(
      "a percent sign above a column of counts",
      [
        "p.md": numProfile(
          "sex: |\n  Sex | % of list | Members\n  Women | 5,187 | 30\n  Men | 4,785 | 27")
      ],
      says: ["5: `% of list` stands above the patients by sex, but they are counts"]),
    .notMet(
      "members counted under percent",
      [
        "p.md": numProfile(
          "members: 57\nunit: percent\nsex: |\n  Sex | Patients | Members\n  Women | 52% | 30\n"
            + "  Men | 48% | 27")
      ], says: ["the members by sex add up to 57 people, which is a count"]),
    .notMet(
      "answers in percent under people",
      [
        "s.md": numSurvey(
          "answered: 293\nquestions:\n  - id: q1\n    ask: Easy?\n    answers: {Yes: 72, No: 28}")
      ],
      says: ["the answers to `q1` are percentages"]),
    .notMet(
      "a month of feedback in percent",
      ["f.md": file("feedback", "month: February 2014\nanswers: {Good: 90%, Poor: 10%}")],
      says: ["the answers of February 2014 are percentages, but how many people"]),
    .met(
      "percentages under percent", ["p.md": numProfile("unit: percent\n" + sexes("51%", "49%"))]),
    .met("counts under people", ["p.md": numProfile(sexes("5,187", "4,785"))]),
    .met(
      "99% of the answers, the others not known",
      [
        "s.md": numSurvey(
          "answered: 293\nquestions:\n  - id: q1\n    ask: Easy?\n    unit: percent\n"
            + "    answers: {Yes: 99%}\n    some_answers_only: yes")
      ]),
    .met(
      "a hundred people who answered",
      [
        "s.md": numSurvey(
          "answered: 100\nquestions:\n  - id: q1\n    ask: Easy?\n    answers: {Yes: 72, No: 28}")
      ]
    ),
    .notApplicable("no figures"),
  ]

  @Test(arguments: num03) func unitsFit(_ rule: RuleCase) throws { try rule.check("NUM-03") }

  static let num04: [RuleCase] = [
    .notMet(
      "a band lost on the way", ["p.md": numProfile(andrewsAges + "\n" + andrewsSexes)],
      says: [
        "4: the patients by age add up to 8,625, but those by sex on line 14 of p.md add up to 9,972"
      ]),
    .met(
      "sexes and ages give 16,463", ["p.md": file("profile", "year: 2014/15\n" + hayesbank)],
      today: "2015-05-01"),
    .met(
      "a sex that is not known",
      [
        "p.md": numProfile(
          "age: |\n  Age | Patients | Members\n  0-40 | 500 | 1\n  41+ | 500 | 1\n"
            + sexes("480", "n/k"))
      ]),
    .notApplicable("percentages", ["p.md": numProfile("unit: percent\n" + sexes("51%", "49%"))]),
    .notApplicable("no profile"),
  ]

  @Test(arguments: num04) func totalsAgree(_ rule: RuleCase) throws { try rule.check("NUM-04") }

  static func members(_ fields: String, _ women: String, _ men: String) -> [String: String] {
    ["p.md": numProfile(fields + "\n" + sexes("n/k", "n/k", members: (women, men)))]
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
        "p.md": numProfile(
          "members: 36\ngroups:\n  Carers: |\n    Carers | Patients | Members\n    Known | 284 | 7")
      ]
    ),
    .met("percentages that were rounded", members("members: 40\nunit: percent", "60%", "41%")),
    .notApplicable("no number of members", members("as_at: March 2014", "15", "10")),
    .notApplicable("no profile"),
  ]

  @Test(arguments: num05) func membersAddUp(_ rule: RuleCase) throws { try rule.check("NUM-05") }
}
