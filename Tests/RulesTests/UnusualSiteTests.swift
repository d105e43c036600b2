import Diagnostics
import Practice
import Rules
import Testing

/// Practices that do it right in their own way: nothing is found under DES.
@Suite struct UnusualSiteTests {
  private static let group = "patient-group/"

  private func expectNoAlarm(
    _ changes: [SourceFile], on today: String = "2014-04-02", _ name: String = #function
  ) throws {
    let base = try RuleFixture(RuleFixtureTests.base).files
    let site = try JudgedSite(base.with(changes), on: try day(today))
    #expect(site.practice.findings.isEmpty, "\(name)")
    #expect(site.verdicts.findings.filter { $0.rule.hasPrefix("DES") } == [], "\(name)")
    #expect(site.state == "met", "\(name)")
  }

  private func changed(_ path: String, _ replacements: (String, String)...) throws -> SourceFile {
    let base = try RuleFixture(RuleFixtureTests.base).files
    var text = String(decoding: try #require(base.first { $0.path == path }).bytes, as: UTF8.self)
    for (old, new) in replacements {
      try #require(text.contains(old), "\(path) has no \(old)")
      text = text.replacing(old, with: new)
    }
    return file(path, text)
  }

  @Test func noBranchAndNoExtendedHours() throws {
    try expectNoAlarm([
      try changed(
        "practice.md", ("extended_hours_scheme: yes\n", ""),
        ("extended_hours:\n  - who: A nurse\n    when: Tuesday 6:30pm to 8pm\n", ""))
    ])
  }

  @Test func aGroupThatMeetsByEmailAlone() throws {
    try expectNoAlarm([
      file(Self.group + "meetings/2013-11-12.md", ""),
      file(Self.group + "meetings/2014-02-25.md", ""),
      file(
        Self.group + "profile-2014.md",
        """
        ---
        kind: profile
        year: 2013/14
        members: 0
        virtual_members: 84
        words: Members write to us by email. We know that most are over 40.
        recruitment: A line on every letter.
        ---
        """),
      try changed(Self.group + "survey-2014.md", ("    agreed_at: 12 November 2013\n", "")),
      try changed(
        Self.group + "report-2014.md",
        (
          "year: 2013/14\n",
          "year: 2013/14\npriorities_agreed: By email.\ngroup_discussed: By email, in February.\n"
        )),
    ])
  }

  @Test func theFirstYearHasNoPlanBefore() throws {
    try expectNoAlarm([
      try changed("practice.md", ("des_since: 2013/14\n", "")),
      file(Self.group + "report-2015.md", ""), file(Self.group + "action-plan-2015.md", ""),
    ])
  }

  @Test func theFirstYearMayBeTheYearOfAnnexD() throws {
    try expectNoAlarm(
      [
        try changed("practice.md", ("des_since: 2013/14", "des_since: 2014/15")),
        file(Self.group + "report-2014.md", ""), file(Self.group + "action-plan-2014.md", ""),
      ], on: "2015-04-02")
  }

  @Test func percentInPlaceOfCounts() throws {
    try expectNoAlarm([
      file(
        Self.group + "profile-2014.md",
        """
        ---
        kind: profile
        year: 2013/14
        unit: percent
        members: 250
        age: |
          Age | Patients | Members
          Under 17 | 18.5% | 0%
          17 to 24 | 9% | 0%
          25 to 64 | 52.1% | 38%
          65+ | 20.4% | 62%
        recruitment: We asked at the flu clinic.
        ---
        """),
      try changed(
        Self.group + "survey-2014.md",
        ("priority: phones\n    answers", "priority: phones\n    unit: percent\n    answers"),
        ("Easy: 211", "Easy: 72%"), ("Hard: 82", "Hard: 28%")),
    ])
  }

  @Test func aReportBroughtUpToDateTwice() throws {
    try expectNoAlarm(
      [
        try changed(
          Self.group + "action-plan-2014.md",
          (
            "        note: One line is in.\n",
            "        note: One line is in.\n      - {date: 7 October 2014, note: Both lines are in}\n"
          )),
        file(
          Self.group + "meetings/2014-09-30.md",
          "---\nkind: minutes\ndate: 30 September 2014\nstatus: draft\ncovers: [progress]\n---\n"),
      ], on: "2014-10-08")
  }

  @Test func onlyMonthsAreKnown() throws {
    try expectNoAlarm([
      file(Self.group + "meetings/2013-11-12.md", ""),
      file(Self.group + "meetings/2014-02-25.md", ""),
      file(
        Self.group + "meetings/2013-11.md",
        "---\nkind: minutes\ndate: November 2013\nstatus: agreed\ncovers: [priorities]\n---\n"),
      file(
        Self.group + "meetings/2014-02.md",
        "---\nkind: minutes\ndate: February 2014\nstatus: agreed\ncovers: [action-plan]\n---\n"),
      try changed(
        Self.group + "survey-2014.md", ("6 January 2014", "January 2014"),
        ("24 January 2014", "January 2014"), ("12 November 2013", "November 2013")),
      try changed(
        Self.group + "action-plan-2014.md", ("25 February 2014", "February 2014"),
        ("1 June 2014", "June 2014")),
      try changed(Self.group + "report-2014.md", ("12 March 2014", "March 2014")),
    ])
  }

  @Test func everythingInTheReportsOwnWords() throws {
    try expectNoAlarm([
      file(Self.group + "survey-2014.md", ""), file(Self.group + "meetings/2014-02-25.md", ""),
      file(Self.group + "meetings/2013-11-12.md", ""),
      try changed(
        Self.group + "action-plan-2014.md", ("    question: phone\n", "    priority: The phones\n"),
        ("agreed_on: 25 February 2014\n", "priorities:\n  - what: The phones\n")),
      try changed(
        Self.group + "report-2014.md",
        (
          "year: 2013/14\n",
          """
          year: 2013/14
          representative: We wrote to the nurseries.
          priorities_agreed: The group chose them over tea.
          views_sought: We asked 300 people at the flu clinic.
          group_discussed: In February, by telephone.
          evidence: Of 293 people, 211 get through easily.

          """
        )),
    ])
  }
}
