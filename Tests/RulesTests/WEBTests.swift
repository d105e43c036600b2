import Diagnostics
import Rules
import Testing

@Suite struct WEBTests {
  private static let home = "practice.md"
  private static let earnings = "policies/earnings.md"
  private static let statement = "policies/accessibility.md"
  private static let minutes = "patient-group/meetings/2026-02-10.md"

  static let hours: [SurgeryCase] = [
    .met("WEB-01", "three routes", says: "online Monday to Friday 8am to 6:30pm"),
    .notAsked("WEB-01", "the day before", today: "31 March 2026", says: "1 April 2026"),
    .met("WEB-01", "the first day", today: "1 April 2026"),
    .unmet(
      "WEB-01", "no phone hours", says: "by phone", at: "practice.md:14",
      .replace(home, "  phone: Monday to Friday 8am to 6:30pm\n", "")),
    .met(
      "WEB-01", "each surgery has its own", says: "in person Monday 8am to noon",
      .replace(home, "  in_person: Monday to Friday 8am to 6:30pm\n", ""),
      .replace(
        home, "steps.\n", "steps.\n    opening_hours:\n      in_person: Monday 8am to noon\n")),
    .unmet(
      "WEB-01", "the branch has none", says: "`Mill Road` in person", at: "practice.md:15",
      .replace(home, "  in_person: Monday to Friday 8am to 6:30pm\n", ""),
      .replace(
        home, "steps.\n",
        "steps.\n    opening_hours:\n      in_person: Monday 8am to noon\n"
          + "  - name: Mill Road\n    address: 88 Mill Road\n    access: Level.\n")),
    .met("WEB-03", "open all day", says: "online"),
    .notAsked("WEB-03", "before October 2025", today: "30 September 2025"),
    .unmet(
      "WEB-03", "mornings only", says: "8am to noon, not all of 8am to 6:30pm",
      at: "practice.md:16",
      .replace(
        home, "online: Monday to Friday 8am to 6:30pm", "online: Monday to Friday 8am to noon")),
    .unmet(
      "WEB-03", "shut on Friday", says: "not all",
      .replace(
        home, "online: Monday to Friday 8am to 6:30pm", "online: Monday to Thursday 8am to 6:30pm")),
    .met(
      "WEB-03", "longer, in two parts, weekends too",
      .replace(
        home, "online: Monday to Friday 8am to 6:30pm", "online: Every day 7am to 1pm, 1pm to 8pm")
    ),
    .met(
      "WEB-03", "days closed and bank holidays do not matter",
      .replace(home, "named_gp: yes", "named_gp: yes\nclosed_on:\n  - date: 17 June 2026")),
    .unmet(
      "WEB-03", "no address", says: "nothing says where", at: "practice.md:2",
      .replace(home, "online_consultation: https://ask.elmfield.example/\n", "")),
    .unmet(
      "WEB-03", "no page links to the form", says: "no page links", at: "practice.md:18",
      .replace("appointments.md", "[online form](https://ask.elmfield.example/)", "form")),
  ]

  static let policies: [SurgeryCase] = [
    .met("WEB-02", "the composed link", says: "a link"),
    .notAsked("WEB-02", "before October 2025", today: "30 September 2025"),
    .unmet("WEB-02", "no charter", says: "no page with", .remove("policies/charter.md")),
    .unmet(
      "WEB-02", "a draft", says: "a draft", at: "policies/charter.md:5",
      .replace("policies/charter.md", "practice\n---", "practice\ndraft: yes\n---")),
    .unmet(
      "WEB-02", "pasted under another kind", says: "no link to it",
      .write(
        "policies/charter.md", "---\nkind: page\ntitle: You and your General Practice\n---\nx\n")
    ),
    .met(
      "WEB-02", "a link by hand",
      .write(
        "policies/charter.md",
        "---\nkind: page\ntitle: The charter\n---\n[Read it]"
          + "(https://www.england.nhs.uk/publication/you-and-your-general-practice-english/)\n")),
    .met("WEB-09", "all three", says: "the Ombudsman"),
    .notAsked("WEB-09", "before April 2009", today: "31 March 2009"),
    .unmet("WEB-09", "no policy", says: "how to complain", .remove("policies/complaints.md")),
    .unmet(
      "WEB-09", "nobody to tell", says: "whom to tell",
      .replace("policies/complaints.md", "tell: Talk to our practice manager.\n", "")),
    .unmet(
      "WEB-09", "no commissioner", says: "besides the surgery",
      .replace(home, "commissioner:\n  name: NHS Eastvale Integrated Care Board\n", "")),
    .unmet(
      "WEB-09", "NHS England", says: "since 1 July 2023", at: "practice.md:26",
      .replace(home, "NHS Eastvale Integrated Care Board", "NHS England")),
    .met(
      "WEB-09", "NHS England while it did", today: "30 June 2023",
      .replace(home, "NHS Eastvale Integrated Care Board", "NHS England")),
    .met(
      "WEB-09", "no day for the answer is a warning", says: "by when",
      .replace("policies/complaints.md", "reply_within: 40 working days\n", "")),
    .met("WEB-10", "a notice"),
    .notAsked("WEB-10", "before May 2018", today: "24 May 2018"),
    .unmet("WEB-10", "none", says: "privacy notice", .remove("policies/privacy.md")),
    .unmet(
      "WEB-10", "a title alone", says: "no words",
      .replace("policies/privacy.md", "We keep it safe.\n", "")),
    .met("WEB-15", "a policy"),
    .unmet("WEB-15", "none", says: "zero tolerance", .remove("policies/zero-tolerance.md")),
    .notAsked(
      "WEB-15", "a practice whose files have mistakes", says: "mistakes",
      .replace(home, "kind: practice", "kind: practice\nnot_a_field: 1")),
    .met("WEB-11", "all parts"),
    .notAsked("WEB-11", "before September 2020", today: "22 September 2020"),
    .unmet("WEB-11", "none", says: "an accessibility statement", .remove(statement)),
    .unmet(
      "WEB-11", "no contact", says: "whom to tell",
      .replace(statement, "contact: Call us on 01632 960101.\n", "")),
    .unmet(
      "WEB-11", "partial without problems", says: "what does not work",
      .replace(statement, "problems:\n  - Some letters are pictures of paper.\n", "")),
    .met(
      "WEB-11", "full needs no problems",
      .replace(
        statement, "partial\nproblems:\n  - Some letters are pictures of paper.\n", "full\n")),
    .unmet(
      "WEB-11", "reviewed too long ago", says: "not within", at: "policies/accessibility.md:12",
      .replace(statement, "reviewed: 20 April 2026", "reviewed: 17 May 2025")),
    .met(
      "WEB-11", "reviewed a year ago to the day",
      .replace(statement, "reviewed: 20 April 2026", "reviewed: 18 May 2025")),
    .met(
      "WEB-11", "reviewed with the whole site",
      .replace(statement, "reviewed: 20 April 2026\n", "")),
  ]

  static let facts: [SurgeryCase] = [
    .met("WEB-04", "rated", says: "Good, on 14 June 2024"),
    .notAsked("WEB-04", "before April 2015", today: "31 March 2015"),
    .unmet(
      "WEB-04", "not given", says: "is not given",
      .replace(
        home,
        "cqc:\n  location: https://www.cqc.org.uk/location/1-0000000101\n  rating: Good\n"
          + "  rated_on: 14 June 2024\n", "")),
    .unmet(
      "WEB-04", "a page without the rating", says: "but not the rating",
      .replace(home, "  rating: Good\n", "")),
    .met("WEB-04", "not yet rated", says: "Not yet", .replace(home, "Good", "Not yet rated")),
    .met(
      "WEB-04", "each surgery", says: "Outstanding",
      .replace(
        home,
        "cqc:\n  location: https://www.cqc.org.uk/location/1-0000000101\n  rating: Good\n"
          + "  rated_on: 14 June 2024\n", ""),
      .replace(
        home, "steps.\n",
        "steps.\n    cqc: {location: https://www.cqc.org.uk/location/1-2, rating: Outstanding}\n")),
    .met("WEB-05", "the year before last", says: "2024/25"),
    .notAsked("WEB-05", "before April 2016", today: "31 March 2016"),
    .unmet("WEB-05", "no page", says: "what the GPs earn", .remove(earnings)),
    .unmet(
      "WEB-05", "a year too old", says: "2024/25 were due on 31 March 2026",
      at: "policies/earnings.md:5", .replace(earnings, "2024/25", "2023/24")),
    .met(
      "WEB-05", "in time on the last day", today: "31 March 2026",
      .replace(earnings, "2024/25", "2023/24")),
    .met("WEB-05", "newer", .replace(earnings, "2024/25", "2025/26")),
    .unmet(
      "WEB-05", "no numbers of GPs", says: "part-time GPs", at: "policies/earnings.md:2",
      .replace(earnings, "part_time: 0\n", "")),
    .met(
      "WEB-05", "an old page is kept",
      .write(
        "policies/earnings-2020.md",
        "---\nkind: policy\npolicy: earnings\ntitle: Before\nearnings_year: 2019/20\n---\n")),
    .met("WEB-06", "said", says: "named GP"),
    .notAsked("WEB-06", "before April 2015", today: "31 March 2015"),
    .unmet("WEB-06", "not said", says: "nothing says", .replace(home, "named_gp: yes\n", "")),
    .unmet(
      "WEB-06", "denied", says: "no named GP", .replace(home, "named_gp: yes", "named_gp: no")),
    .met("WEB-12", "said", says: "111, 999"),
    .unmet(
      "WEB-12", "not said", says: "when the surgery is closed",
      .replace(home, "out_of_hours: When we are closed, NHS 111 looks after you.\n", "")),
    .notAsked(
      "WEB-12", "a practice with mistakes",
      .replace(home, "kind: practice", "kind: practice\nnot_a_field: 1")),
    .met("WEB-13", "all facts", says: "1 surgery, 1 service"),
    .notAsked("WEB-13", "before December 2015", today: "6 December 2015"),
    .unmet(
      "WEB-13", "no area", says: "where patients can live",
      .replace(home, "area: Easterby and Low Harding.\n", "")),
    .unmet(
      "WEB-13", "no access", says: "`Elm Road`", at: "practice.md:10",
      .replace(home, "    access: There is a ramp beside the steps.\n", "")),
    .unmet("WEB-13", "no services", says: "which services", .remove("services/flu.md")),
    .unmet(
      "WEB-13", "nobody works there", says: "who works",
      .replace(home, "partners: [Dr Amara Okonwe]\n", "")),
    .met(
      "WEB-13", "a team in place of partners",
      .replace(home, "partners: [Dr Amara Okonwe]\n", ""),
      .write("team/a.md", "---\nkind: person\nname: Dr Okonwe\njob: GP\n---\n")),
    .met("WEB-14", "this month", says: "11 May 2026"),
    .notAsked("WEB-14", "before April 2020", today: "31 March 2020"),
    .unmet(
      "WEB-14", "never", says: "nothing says", .replace(home, "reviewed: 11 May 2026\n", "")),
    .unmet(
      "WEB-14", "a year and a day ago", says: "17 May 2025", at: "practice.md:5",
      .replace(home, "reviewed: 11 May 2026", "reviewed: 17 May 2025")),
    .met(
      "WEB-14", "within the month of a year ago",
      .replace(home, "reviewed: 11 May 2026", "reviewed: May 2025")),
    .unmet(
      "WEB-14", "tomorrow does not count", says: "19 May 2026",
      .replace(home, "reviewed: 11 May 2026", "reviewed: 19 May 2026")),
  ]

  static let group: [SurgeryCase] = [
    .met("WEB-07", "last month", says: "April 2026"),
    .notAsked("WEB-07", "before December 2014", today: "30 November 2014"),
    .met(
      "WEB-07", "the oldest that counts",
      .replace("feedback/2026-04.md", "April 2026", "January 2026")),
    .met(
      "WEB-07", "the running month", .replace("feedback/2026-04.md", "April 2026", "May 2026")),
    .unmet(
      "WEB-07", "five months ago", says: "December 2025",
      .replace("feedback/2026-04.md", "April 2026", "December 2025")),
    .unmet(
      "WEB-07", "a month to come", says: "there are no results",
      .replace("feedback/2026-04.md", "April 2026", "June 2026")),
    .unmet("WEB-07", "none", says: "there are no results", .remove("feedback/2026-04.md")),
    .met(
      "WEB-07", "over the turn of the year", today: "10 January 2027",
      .replace("feedback/2026-04.md", "April 2026", "September 2026")),
    .met("WEB-08", "a group that met", says: "met on 10 February 2026"),
    .notAsked("WEB-08", "before April 2015", today: "31 March 2015"),
    .unmet("WEB-08", "no group", says: "no page", .remove("patient-group/group.md")),
    .unmet(
      "WEB-08", "no way to join", says: "how to join",
      .replace("patient-group/group.md", "how_people_join: Ask at the front desk.\n", "")),
    .unmet(
      "WEB-08", "met two years ago", says: "more than 12 months ago",
      .replace(minutes, "10 February 2026", "10 February 2024")),
    .unmet(
      "WEB-08", "only planned", says: "no meeting",
      .replace(minutes, "status: agreed", "status: planned")),
    .met(
      "WEB-08", "a virtual group", says: "does not meet",
      .replace("patient-group/group.md", "desk.\n", "desk.\nhow_it_meets: [email]\n"),
      .remove(minutes)),
  ]

  @Test(arguments: hours + policies + facts + group)
  func verdict(of example: SurgeryCase) throws {
    try example.hold(against: .elmfield)
  }

  @Test func everyRuleHasACaseOfEachVerdict() {
    let rules = RuleBook.all.filter { $0.pack == .website }
    let cases = Self.hours + Self.policies + Self.facts + Self.group
    for rule in rules {
      let verdicts = Set(cases.filter { $0.rule == rule.id }.map(\.verdict))
      #expect(verdicts == [.met, .notMet, .notApplicable], "\(rule.id)")
    }
    print("WEB: \(rules.count) rules, \(cases.count) cases")
    #expect(rules.count == 15)
  }

  @Test func elmfieldOwesNothing() throws {
    let findings = try Surgery.elmfield.verdicts().findings
    #expect(findings == [])
  }

  @Test func whatIsOnlyRememberedIsAdvice() {
    let severities = Dictionary(
      uniqueKeysWithValues: RuleBook.all.filter { $0.pack == .website }.map { ($0.id, $0.severity) }
    )
    #expect(severities.filter { $0.value == .advice }.keys.sorted() == ["WEB-10", "WEB-15"])
    #expect(severities.values.filter { $0 == .requirement }.count == 13)
  }

  @Test func aPracticeWithoutThePackIsNotAsked() throws {
    let surgery = Surgery.elmfield.changed(by: [
      .replace("practice.md", "rules: [website]", "rules: []")
    ])
    let verdicts = try surgery.verdicts()
    #expect(!verdicts.entries.contains { $0.rule.pack == .website })
  }

  @Test func pastedCharterBesideItsLinkIsAWarning() throws {
    let text = String(repeating: "You can expect this of us. ", count: 40)
    let surgery = Surgery.elmfield.changed(by: [
      .replace("policies/charter.md", "practice\n---\n", "practice\n---\n\(text)\n")
    ])
    let findings = try surgery.verdicts().findings.filter { $0.rule == "WEB-02" }
    #expect(findings.map(\.severity) == [.warning])
  }
}
