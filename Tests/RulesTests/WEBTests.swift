import Diagnostics
import Rules
import Testing

@Suite struct WEBTests {
  static let home = "practice.md"
  static let earnings = "policies/earnings.md"
  static let statement = "policies/accessibility.md"
  static let minutes = "patient-group/meetings/2026-02-10.md"

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
    .met(
      "WEB-03", "a branch that reads no requests itself",
      .replace(
        home, "steps.\n",
        "steps.\n  - name: Mill Road\n    address: 88 Mill Road\n    access: Level.\n"
          + "    opening_hours:\n      online: closed\n")),
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
      "WEB-02", "the name alone under another kind", says: "called after the charter",
      .write(
        "policies/charter.md", "---\nkind: page\ntitle: You and your General Practice\n---\nx\n")
    ),
    .unmet(
      "WEB-02", "pasted under another kind", says: "the charter's text, but no link to it",
      .write(
        "policies/charter.md",
        "---\nkind: page\ntitle: You and your General Practice\n---\n"
          + String(repeating: "You can expect this of us. ", count: 40) + "\n")),
    .unmet(
      "WEB-02", "the name alone under another policy", says: "called after the charter",
      .replace("policies/charter.md", "policy: charter", "policy: other")),
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
    .unmet(
      "WEB-09", "a body that is gone", says: "since 1 July 2022",
      .replace(home, "NHS Eastvale Integrated Care Board", "NHS Eastvale CCG")),
    .met(
      "WEB-09", "the board that took over from NHS England",
      .replace(
        home, "NHS Eastvale Integrated Care Board", "NHS Eastvale ICB (for NHS England)")),
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
      "WEB-11", "a test that is still to come leaves the review as it is",
      .replace(statement, "reviewed: 20 April 2026\n", ""),
      .replace(statement, "tested_on: 20 April 2026", "tested_on: 20 June 2026")),
    .met(
      "WEB-11", "reviewed with the whole site",
      .replace(statement, "reviewed: 20 April 2026\n", "")),
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

  @Test func aPageThatOnlyHasTheNameOfTheCharterIsToBeMadeOne() throws {
    let other = Surgery.elmfield.changed(by: [
      .replace("policies/charter.md", "policy: charter", "policy: other")
    ])
    let findings = try other.verdicts().findings.filter { $0.rule == "WEB-02" }
    #expect(findings.map(\.severity) == [.requirement])
    #expect(findings.map(\.help) == ["write `policy: charter` in place of `policy: other`"])

    let page = Surgery.elmfield.changed(by: [
      .replace(
        "policies/charter.md", "kind: policy\npolicy: charter", "kind: page\ndraft: no")
    ])
    let ofPage = try page.verdicts().findings.filter { $0.rule == "WEB-02" }
    #expect(ofPage.map(\.severity) == [.requirement])
    #expect(
      ofPage.map(\.help) == [
        "write `kind: policy` and `policy: charter` at its head in place of `kind: page`"
      ])
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
