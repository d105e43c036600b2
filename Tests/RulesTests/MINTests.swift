import Rules
import Testing

private func minutes(_ fields: String) -> String { file("minutes", fields) }

/// Meetings by their dates, each agreed, with more fields.
private func meetings(_ meetings: (String, String)...) -> [String: String] {
  var files: [String: String] = [:]
  for (date, fields) in meetings {
    files["meetings/\(date).md"] = minutes("date: \(date)\nstatus: agreed\n\(fields)")
  }
  return files
}

private let group: [String: String] = [
  "group.md": file("patient-group", "title: Our patient group")
]

@Suite struct MINTests {
  static let min01: [RuleCase] = [
    .notMet(
      "four days before", meetings(("2014-03-11", "agenda_published: 7 March 2014")),
      says: [
        "5: the agenda went out on 7 March 2014, less than 7 days before the meeting of "
          + "11 March 2014 on line 3 of 2014-03-11.md"
      ]),
    .notMet(
      "after the meeting", meetings(("2014-03-11", "agenda_published: April 2014")),
      says: ["the agenda went out in April 2014"]),
    .met("a week before", meetings(("2014-03-11", "agenda_published: 4 March 2014"))),
    .met("in the month of the meeting", meetings(("2014-03-11", "agenda_published: March 2014"))),
    .met(
      "a day in the month of the meeting",
      [
        "m.md": minutes("date: March 2014\nstatus: agreed\nagenda_published: 20 March 2014")
      ]),
    .notApplicable("nothing is said", meetings(("2014-03-11", ""))),
    .notApplicable(
      "a meeting that was cancelled",
      [
        "m.md": minutes("date: 2014-03-11\nstatus: cancelled\nagenda_published: 10 March 2014")
      ]),
  ]

  @Test(arguments: min01) func agendaIsOut(_ rule: RuleCase) throws { try rule.check("MIN-01") }

  static func draft(_ status: String) -> [String: String] {
    ["m.md": minutes("date: 3 March 2014\nstatus: \(status)")]
  }

  static let min02: [RuleCase] = [
    .notMet(
      "a draft after 28 days", draft("draft"), today: "2014-03-31",
      says: [
        "4: the meeting of 3 March 2014 was four weeks ago or more, and its minutes are still a draft"
      ]),
    .notMet(
      "a draft of years ago", draft("draft"), today: "2026-05-18", says: ["still a draft"]),
    .notMet(
      "nobody wrote anything down", draft("planned"), today: "2014-04-30",
      says: ["four weeks ago or more, and there are no minutes of it yet"]),
    .met("a draft after 27 days", draft("draft"), today: "2014-03-30"),
    .met("agreed", draft("agreed")),
    .notApplicable("the month is not over", ["m.md": minutes("date: May 2014\nstatus: draft")]),
    .notApplicable("cancelled", draft("cancelled")),
    .notApplicable("still to come", draft("agenda"), today: "2014-03-01"),
    .notApplicable("kept off the site", draft("draft\ndraft: yes")),
  ]

  @Test(arguments: min02) func minutesAreAgreed(_ rule: RuleCase) throws {
    try rule.check("MIN-02")
  }

  static let min03: [RuleCase] = [
    .notMet(
      "announced, and nothing on file", meetings(("2014-02-11", "next_meeting: 11 March 2014")),
      says: ["5: a meeting was announced for 11 March 2014, but none on that day is on file"]),
    .notMet(
      "a month without a meeting",
      meetings(("2013-11-12", "next_meeting: February 2014"), ("2014-03-11", "")),
      says: ["a meeting was announced for February 2014"]),
    .met("on file", meetings(("2014-02-11", "next_meeting: 11 March 2014"), ("2014-03-11", ""))),
    .met(
      "only its month is known",
      meetings(("2014-02-11", "next_meeting: March 2014"), ("2014-03-11", ""))),
    .met(
      "cancelled",
      meetings(("2014-02-11", "next_meeting: 11 March 2014"))
        .merging(["m.md": minutes("date: 11 March 2014\nstatus: cancelled")]) { first, _ in first }),
    .notApplicable(
      "still to come", meetings(("2014-02-11", "next_meeting: 1 May 2014"))),
    .notApplicable("the month is not over", meetings(("2014-02-11", "next_meeting: May 2014"))),
    .notApplicable("nothing was announced", meetings(("2014-02-11", ""))),
  ]

  @Test(arguments: min03) func announcedIsOnFile(_ rule: RuleCase) throws {
    try rule.check("MIN-03")
  }

  static func met(on date: String, besides fields: String = "") -> [String: String] {
    meetings((date, "")).merging([
      "group.md": file("patient-group", "title: Our patient group\n\(fields)")
    ]) { first, _ in first }
  }

  static let min04: [RuleCase] = [
    .notMet("never", group, says: ["2: no meeting of the patient group is on file"]),
    .notMet(
      "more than a year ago", met(on: "2013-04-30"),
      says: [
        "the last meeting of the patient group on file, line 3 of 2013-04-30.md, was on 30 April "
          + "2013, more than 12 months ago"
      ]),
    .notMet("only a plan", met(on: "2014-06-01"), says: ["no meeting"]),
    .met("a year ago today", met(on: "2013-05-01")),
    .met("this year", met(on: "2014-03-11", besides: "how_it_meets: [face to face, email]")),
    .notApplicable(
      "a group that works by email alone",
      [
        "group.md": file("patient-group", "title: Our group\nhow_it_meets: email")
      ]),
    .notApplicable("no group", meetings(("2013-01-01", ""))),
  ]

  @Test(arguments: min04) func groupMeets(_ rule: RuleCase) throws { try rule.check("MIN-04") }

  static let bench = "actions:\n  - {id: 5, what: A bench, by: 1 March 2014, status: open}"

  static let min05: [RuleCase] = [
    .notMet(
      "nothing was said since", meetings(("2014-02-11", bench)),
      says: ["6: action `5` was due by 1 March 2014, and nothing was said since"]),
    .notMet(
      "a new date that has passed too",
      meetings(
        ("2014-01-11", bench), ("2014-02-11", "actions:\n  - {id: 5, by: 1 April 2014}")),
      says: ["was due by 1 April 2014"]),
    .met(
      "a later meeting spoke of it",
      meetings(
        ("2014-02-11", bench), ("2014-03-11", "actions:\n  - {id: 5, status: open, note: Soon}"))),
    .met(
      "done", meetings(("2014-02-11", bench), ("2014-02-20", "actions:\n  - {id: 5, status: done}"))
    ),
    .met(
      "not due yet", meetings(("2014-02-11", "actions:\n  - {id: 5, what: A bench, by: May 2014}"))),
    .met("no date", meetings(("2014-02-11", "actions:\n  - {id: 5, what: A bench}"))),
    .met(
      "done in the plan",
      meetings(("2014-02-11", bench)).merging([
        "a.md": file(
          "action-plan", "year: 2013/14\nactions:\n  - {id: 5, you_said: A seat, status: done}")
      ]) { first, _ in first }),
    .met(
      "an update in the plan",
      meetings(("2014-02-11", bench)).merging([
        "a.md": file(
          "action-plan",
          "year: 2013/14\nactions:\n  - id: 5\n    you_said: A seat\n    status: under way\n"
            + "    updates:\n      - {date: 2 March 2014, note: Ordered}")
      ]) { first, _ in first }),
    .notApplicable("no actions", meetings(("2014-02-11", ""))),
  ]

  @Test(arguments: min05) func actionsAreTold(_ rule: RuleCase) throws { try rule.check("MIN-05") }

  static let next = "actions:\n  - {id: 6, what: A poster}"

  static let min06: [RuleCase] = [
    .notMet(
      "left out", meetings(("2014-02-11", bench), ("2014-03-11", next)),
      says: [
        "6: action `5` was open on line 6 of 2014-02-11.md, but the minutes of 11 March 2014 do not list it"
      ]),
    .met(
      "minutes that list nothing are not compared",
      meetings(
        ("2014-02-11", bench), ("2014-02-20", ""),
        ("2014-03-11", "actions:\n  - {id: 5, status: open}\n  - {id: 6, what: A poster}"))),
    .met(
      "done",
      meetings(
        ("2014-02-11", bench), ("2014-03-11", "actions:\n  - {id: 5, status: done}"),
        ("2014-04-11", next))),
    .met(
      "dropped at the first meeting",
      meetings(
        ("2014-02-11", "actions:\n  - {id: 5, what: A bench, status: dropped}"),
        ("2014-04-11", next))),
    .met(
      "left out once, and back again",
      meetings(
        ("2014-02-11", bench), ("2014-03-11", next),
        ("2014-04-11", "actions:\n  - {id: 5, status: open}\n  - {id: 6, status: open}"))),
    .met(
      "done in the plan",
      meetings(("2014-02-11", bench), ("2014-03-11", next)).merging([
        "a.md": file(
          "action-plan", "year: 2013/14\nactions:\n  - {id: 5, you_said: A seat, status: done}")
      ]) { first, _ in first }),
    .notApplicable("a single list", meetings(("2014-02-11", bench), ("2014-03-11", ""))),
    .notApplicable("no minutes"),
  ]

  @Test(arguments: min06) func actionsStay(_ rule: RuleCase) throws { try rule.check("MIN-06") }
}
