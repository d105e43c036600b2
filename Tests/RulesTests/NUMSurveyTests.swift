import Rules
import Testing

private func survey(_ fields: String) -> String { file("survey", "year: 2013/14\n\(fields)") }

/// A survey that 293 people answered, with one question whose answers are on line 8.
private func question(_ fields: String, answered: Int = 293) -> [String: String] {
  [
    "s.md": survey(
      "answered: \(answered)\nquestions:\n  - id: q1\n    ask: How?\n    \(fields)")
  ]
}

@Suite struct NUMSurveyTests {
  static let num06: [RuleCase] = [
    .notMet(
      "189%, and nobody said that several answers were allowed",
      question("unit: percent\n    answers: {Phone: 98%, Desk: 61%, Online: 30%}"),
      says: ["9: the answers to `q1` add up to 189%, but one answer from each person gives 100%"]),
    .notMet(
      "more answers than people", question("answers: {Phone: 280, Desk: 61}"),
      says: ["add up to 341, but by `answered` on line 4 of s.md 293 people answered it"]),
    .notMet(
      "answers lost on the way", question("answers: {Phone: 200, Desk: 61}"),
      says: ["add up to 261, but by `answered` on line 4 of s.md 293 people"]),
    .notMet(
      "so few lost that the number would tell", question("answers: {Phone: 230, Desk: 61}"),
      says: ["the answers to `q1` do not add up to those who answered it by `answered` on line 4"]),
    .notMet(
      "those who left it out are counted twice",
      question("answers: {Phone: 230, Desk: 63}\n    not_answered: 20"),
      says: ["by `answered` on line 4 of s.md, less `not_answered`, 273 people answered it"]),
    .notMet(
      "an answer that more gave than answered",
      question("type: many\n    answers:\n      Phone: 300\n      Desk: 61"),
      says: ["10: the answer `Phone` was given by 300 people, but"]),
    .notMet(
      "so few answered that nothing is shown", question("answers: {Phone: 12}", answered: 6),
      says: ["the answers to `q1` do not add up to those who answered it"]),
    .notMet(
      "97% of two answers", question("unit: percent\n    answers: {Yes: 80%, No: 17%}"),
      says: ["add up to 97%"]),
    .met("all answers", question("answers: {Yes: 211, No: 82}")),
    .met("some left it out", question("answers: {Yes: 211, No: 76}\n    not_answered: 6")),
    .met("fewer could answer", question("base: 100\n    answers: {Yes: 60, No: 40}")),
    .met(
      "fewer could answer, and some did not",
      question("base: 100\n    answers: {Yes: 60, No: 38}\n    not_answered: 2")),
    .met(
      "98% by rounding",
      question("unit: percent\n    answers: {A: 33%, B: 33%, C: 16%, D: 16%}")),
    .met(
      "several answers", question("type: many\n    unit: percent\n    answers: {A: 98%, B: 91%}")),
    .met("several answers of people", question("type: many\n    answers: {A: 280, B: 91}")),
    .met(
      "not all answers are known",
      question("unit: percent\n    answers: {Yes: 99%}\n    some_answers_only: yes")),
    .met("fewer answers, and said so", question("answers: {Yes: 9}\n    some_answers_only: yes")),
    .notApplicable(
      "nobody says how many answered",
      ["s.md": survey("questions:\n  - {id: q1, ask: How, answers: {Yes: 4}}")]),
    .notApplicable("no survey"),
  ]

  @Test(arguments: num06) func answersAddUp(_ rule: RuleCase) throws { try rule.check("NUM-06") }

  static let num07: [RuleCase] = [
    .notMet(
      "more answered than were asked", ["s.md": survey("asked: 293\nanswered: 600")],
      says: ["5: 600 people answered, but `asked` on line 4 of s.md is 293"]),
    .met("half answered", ["s.md": survey("asked: 600\nanswered: 293")]),
    .met("all answered", ["s.md": survey("asked: 30\nanswered: 30")]),
    .notApplicable("only the answers are known", ["s.md": survey("answered: 100")]),
    .notApplicable("no survey"),
  ]

  @Test(arguments: num07) func rateIsPossible(_ rule: RuleCase) throws { try rule.check("NUM-07") }

  @Test func rateIsWorkedOut() throws {
    let judged = InMemory(["s.md": survey("asked: 600\nanswered: 293")])
    let evidence = try #require(judged.judgement(of: "NUM-07")).evidence
    #expect(evidence == "293 of 600 people answered (49%)")
  }

  static let num08: [RuleCase] = [
    .notMet(
      "the profile's words, on their line",
      [
        "p.md": file(
          "profile",
          "year: 2013/14\nmembers: 12\nwords: |\n  We know our members.\n"
            + "  There are 12 members, including\n  the practice manager.")
      ], says: ["8: `manager` is somebody who works here, counted among the group's members"]),
    .notApplicable("nothing about a group"),
  ]

  @Test(arguments: num08) func membersArePatients(_ rule: RuleCase) throws {
    try rule.check("NUM-08")
  }

  static func year(
    agreedAt: String = "12 November 2013",
    survey days: (String, String) = ("6 January 2014", "17 January 2014"),
    meeting: String = "11 February 2014", plan: String = "11 March 2014",
    published: String = "20 March 2014", signed: String = "18 March 2014"
  ) -> [String: String] {
    [
      "s.md": survey(
        "from: \(days.0)\nto: \(days.1)\npriorities:\n  - what: Access\n    agreed_at: \(agreedAt)"),
      "m.md": file("minutes", "date: \(meeting)\nstatus: agreed\ncovers: survey-results"),
      "a.md": file("action-plan", "year: 2013/14\nagreed_on: \(plan)"),
      "r.md": file(
        "report", "year: 2013/14\npublished: \(published)\nsigned_group: {date: \(signed)}"),
    ]
  }

  static let num09: [RuleCase] = [
    .met("a year in order", year()),
    .met(
      "all on one day",
      year(
        agreedAt: "6 January 2014", survey: ("6 January 2014", "6 January 2014"),
        meeting: "6 January 2014", plan: "6 January 2014", published: "6 January 2014")),
    .met(
      "only months are known",
      year(
        agreedAt: "January 2014", survey: ("January 2014", "January 2014"), meeting: "January 2014",
        plan: "January 2014", published: "January 2014", signed: "March 2014")),
    .met(
      "first results before it closed",
      year(
        survey: ("6 January 2014", "28 February 2014"), meeting: "February 2014",
        plan: "March 2014")),
    .notMet(
      "a priority after the survey began", year(agreedAt: "7 January 2014"),
      says: [
        "8: the priority `Access` was agreed on 7 January 2014, after the survey began on "
          + "6 January 2014 (line 4 of s.md)"
      ]),
    .notMet(
      "the survey ends before it begins", year(survey: ("6 February 2014", "6 January 2014")),
      says: [
        "5: the survey closed on 6 January 2014, before it began: `from` on line 4 of s.md is 6 February 2014"
      ]),
    .notMet(
      "discussed before it closed", year(meeting: "10 January 2014"),
      says: [
        "5: the survey closed on 17 January 2014, after the meeting on the survey's results was on "
          + "10 January 2014 (line 3 of m.md)"
      ]),
    .notMet(
      "a plan before the discussion", year(plan: "4 February 2014"),
      says: [
        "after the plan was agreed on 4 February 2014 (line 4 of a.md)"
      ]),
    .notMet(
      "a plan before the survey closed, and a meeting known by its month",
      year(meeting: "January 2014", plan: "10 January 2014"),
      says: ["the survey closed on 17 January 2014, after the plan was agreed on 10 January 2014"]),
    .notMet(
      "published before the plan", year(published: "February 2014"),
      says: [
        "the plan was agreed on 11 March 2014, after the report was published in February 2014"
      ]),
    .notMet(
      "the group signed on 2 April 2015",
      [
        "r.md": file(
          "report",
          "year: 2014/15\nsigned_practice: {date: 30 March 2015}\nsigned_group: {date: 2 April 2015}"
        )
      ],
      today: "2015-05-01",
      says: ["5: the report was signed for the group on 2 April 2015, after 31 March 2015"]),
    .notApplicable("no dates", ["s.md": survey("answered: 100")]),
    .notApplicable("no year"),
  ]

  @Test(arguments: num09) func datesAreInOrder(_ rule: RuleCase) throws { try rule.check("NUM-09") }
}
