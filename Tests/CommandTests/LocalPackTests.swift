import Testing

/// The rules of an area, as people meet them on the command line.
@Suite struct LocalPackTests {
  private let work: Workplace

  init() throws {
    work = try Workplace()
    try work.addSmallPractice("elmfield", fields: "rules: [des]\ndes_since: 2013/14")
    try work.write(
      """
      name: Kent and Medway area team
      deadlines:
        - {year: 2013/14, date: 28 March 2014, time: noon, source: Form for 2013/14}
      severities:
        - {rule: DES-13, severity: requirement}
      pages:
        - id: KENT-01
          title: Healthwatch is named
          page: /patient-group
          contains: Healthwatch Kent
          severity: requirement
          source: Form for 2013/14, box 4
          why: Patients can turn to Healthwatch.
      """, to: "Content/rules/kent.yml")
  }

  @Test(arguments: [
    ("2014-03-12", "is due on 28 March 2014, noon: 16 days left (12 working days)"),
    ("2014-03-28", "is due today, 28 March 2014, noon"),
    ("2014-04-02", "is missing: it was due on 28 March 2014, noon, 5 days ago"),
  ]) func theHourIsSaidBeforeTheDayAndOnIt(today: String, words: String) throws {
    let outcome = try work.sitegen("check", "--today", today)
    #expect((outcome.output + outcome.errors).contains("the report of 2013/14 " + words))
    #expect(
      try work.sitegen("check", "--today", today, "--format", "json").output
        .contains("\"due\" : \"2014-03-28\""))
  }

  /// What nobody wrote down is not claimed.
  @Test(arguments: ["", "published: March 2014"])
  func aReportWithoutADayIsNotCalledLate(published: String) throws {
    try work.write(
      "---\nkind: report\nyear: 2013/14\n\(published)\n---\n",
      to: "Content/elmfield/patient-group/report.md")
    let outcome = try work.sitegen("check", "--today", "2014-04-02")
    #expect(
      (outcome.output + outcome.errors).contains(
        "is up, but nothing says that it was in time: it was due on 28 March 2014, noon"))
  }

  @Test func aBuildThatChangesNothingSaysTheHourToo() throws {
    for _ in 1...2 {
      let outcome = try work.sitegen("build", "--today", "2014-03-28")
      #expect((outcome.output + outcome.errors).contains("due today, 28 March 2014, noon"))
    }
  }

  @Test func theRulesOfTheAreaAreListedAndExplained() throws {
    let list = try work.sitegen("rules")
    #expect(list.output.hasSuffix("KENT-01 requirement  Healthwatch is named\n"))
    #expect(list.output.contains("\nDES-13  requirement  "))
    let words = try work.sitegen("explain", "kent-01").output
    for part in [
      "KENT-01: Healthwatch is named\n", "Why: Patients can turn to Healthwatch.",
      "Write `Healthwatch Kent` on the page /patient-group/.", "Source: Form for 2013/14, box 4",
      "Severity: requirement (published, and told as missing)\n",
    ] {
      #expect(words.contains(part), "\(words)")
    }
    #expect(
      try work.sitegen("explain", "DES-13").output
        .contains("Severity: requirement (published, and told as missing); elsewhere "))
  }

  @Test func elsewhereTheyAreUnknown() throws {
    #expect(try work.sitegen("explain", "KENT-01", "--content", "Nowhere").status == 64)
    #expect(try work.sitegen("explain", "DES-13", "--content", "Nowhere").status == 0)
    let wrong = try work.sitegen("explain", "KENT-02")
    #expect(wrong.status == 64)
    #expect(wrong.errors.contains("did you mean KENT-01?"))
  }
}
