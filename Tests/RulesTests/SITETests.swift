import Diagnostics
import Rules
import Testing

@Suite struct SITETests {
  /// A page of the body given, besides all others.
  private static func page(_ body: String, _ fields: String = "") -> Surgery.Change {
    .write("extra.md", "---\nkind: page\ntitle: Extra\n\(fields)---\n\(body)\n")
  }

  static let markup: [SurgeryCase] = [
    .met("SITE-02", "words", page("![Our front door](files/door.png)")),
    .met("SITE-02", "decoration", page("![](files/leaves.png \"decoration\")")),
    .unmet("SITE-02", "none", says: "has no words", at: "extra.md:5", page("![](files/door.png)")),
    .unmet(
      "SITE-02", "the name of the file", says: "does not say", page("![DSC_1234.JPG](files/a.jpg)")),
    .unmet("SITE-02", "a word for any picture", says: "`Photo`", page("![Photo](files/a.jpg)")),
    .unmet(
      "SITE-02", "a title is not words", says: "no words", page("![](files/a.jpg \"Our door\")")),
    .unmet(
      "SITE-02", "a photo of a person", says: "photo of Joe",
      .write("team/joe.md", "---\nkind: person\nname: Joe\njob: Nurse\nphoto: files/joe.jpg\n---\n")
    ),
    .met("SITE-02", "a draft is not asked", page("![](files/a.jpg)", "draft: yes\n")),
    .met("SITE-03", "one level at a time", page("## A\n\n### B\n\n#### C\n\n## D")),
    .unmet(
      "SITE-03", "a level left out", says: "`B` leaves out", at: "extra.md:7",
      page("## A\n\n#### B")),
    .unmet("SITE-03", "begins too deep", says: "leaves out", page("### A")),
    .unmet("SITE-03", "no words", says: "no words", page("## A\n\n##\n\nWords")),
    .met(
      "SITE-03", "a field begins with two too",
      .replace("practice.md", "out_of_hours: When", "out_of_hours: |\n  ## At night\n\n  When")),
    .met("SITE-04", "words that lead", page("[Order a prescription](appointments.md)")),
    .met("SITE-04", "a number, an email", page("[01632 960101](tel:01632960101), <a@b.example>")),
    .unmet(
      "SITE-04", "here", says: "`here` does not say", at: "extra.md:5",
      page("Look [here](appointments.md).")),
    .unmet("SITE-04", "Click here!", says: "Click here!", page("[Click here!](appointments.md)")),
    .unmet(
      "SITE-04", "click here to book", says: "does not say",
      page("[Please click here to book](appointments.md)")),
    .unmet("SITE-04", "read more", says: "`Read more…`", page("[Read more…](appointments.md)")),
    .unmet(
      "SITE-04", "a bare address", says: "its address", page("<https://www.nhs.uk/conditions/>")),
    .unmet("SITE-04", "nothing", says: "has no words", page("[](appointments.md)")),
    .met("SITE-04", "here in a sentence", page("[Get here by bus](appointments.md)")),
    .met("SITE-06", "plain words", page("Mesopotamso-called and 6 < 7.")),
    .unmet(
      "SITE-06", "a lost reference", says: "Reference source", at: "extra.md:5",
      page("See Error! Reference source not found.")),
    .unmet("SITE-06", "markup", says: "`<o:p`", page("One<o:p></o:p> two")),
    .unmet("SITE-06", "a style", says: "`mso-`", page("mso-bidi-font-family")),
    .unmet("SITE-06", "a bullet", says: "empty box", page("\u{F0B7} First")),
    .unmet("SITE-06", "a soft hyphen", says: "hidden mark", page("vacci\u{AD}nation")),
    .unmet("SITE-06", "broken letters", says: "apostrophe", page("Donâ€™t wait")),
    .met("SITE-06", "accents, dashes and signs", page("Café – 50 £, naïve, “yes”, ✓ \u{FB01}")),
    .met("SITE-07", "words and a document", page("Ask at the desk. [Form](files/form.pdf)")),
    .unmet(
      "SITE-07", "a document", says: "`files/form.pdf`", at: "extra.md:5",
      page("[Our policy](files/form.pdf)")),
    .unmet(
      "SITE-07", "a list of documents", says: "no words besides",
      page(
        "## Minutes\n\nPlease click below to download:\n\n- [May](files/may.doc)\n"
          + "- [June (PDF, 200 kB)](files/june.pdf)")),
    .met("SITE-07", "links to pages", page("[Appointments](appointments.md)")),
    .met("SITE-07", "no words at all", page("")),
    .met("SITE-09", "all filled", page("| A | B |\n|---|---|\n| 1 | 2 |")),
    .met("SITE-09", "an empty corner", page("| | B |\n|---|---|\n| 1 | 2 |")),
    .unmet(
      "SITE-09", "an empty cell", says: "is empty", at: "extra.md:8",
      page("| A | B |\n|---|---|\n| 1 | 2 |\n| 3 |  |")),
    .unmet("SITE-09", "a cell left out", says: "is empty", page("| A | B |\n|---|---|\n| 1 |")),
    .unmet(
      "SITE-09", "a figure left out", says: "how many members there are in `17 to 24`",
      .write(
        "patient-group/profile.md",
        "---\nkind: profile\nyear: 2025/26\nmembers: 9\nage: |\n  Age | Patients | Members\n"
          + "  17 to 24 | 800 |\n  25 and over | 900 | 9\n---\n")),
    .met("SITE-09", "pipes in a code block", page("```\n| A | B |\n|---|---|\n| 1 |  |\n```")),
  ]

  static let words: [SurgeryCase] = [
    .met("SITE-10", "25 words", page(sentence(of: 25))),
    .unmet("SITE-10", "26 words", says: "`word word word word` has 26", page(sentence(of: 26))),
    .met("SITE-10", "three sentences", page("One is here. Two is here. Three is here.")),
    .unmet(
      "SITE-10", "four sentences", says: "has 4 sentences", at: "extra.md:7",
      page("First.\n\nOne is here. Two is here.\nThree is here. Four is here.")),
    .met("SITE-10", "the items of a list", page("- One. Two.\n- Three. Four.\n- Five. Six.")),
    .met("SITE-10", "a wide table", page("| A |\n|---|\n| \(sentence(of: 40)) |")),
    .met("SITE-11", "plain", page("You can start today.")),
    .unmet("SITE-11", "commence", says: "`commence`", at: "extra.md:5", page("We commence at 8.")),
    .unmet("SITE-11", "a phrase over two lines", says: "`prior to`", page("Ask prior\nto noon.")),
    .unmet("SITE-11", "in a heading", says: "`phlebotomy`", page("## Phlebotomy")),
    .met("SITE-11", "a part of a word", page("The pre-commence-ment. Prior, to.")),
  ]

  static let dates: [SurgeryCase] = [
    .met("SITE-12", "reviewed in time", page("x", "reviewed: 18 May 2025\n")),
    .unmet(
      "SITE-12", "a year and a day ago", says: "by 17 May 2026", at: "extra.md:4",
      page("x", "reviewed: 17 May 2025\n")),
    .unmet(
      "SITE-12", "past its own day", says: "by 1 May 2026", at: "extra.md:4",
      page("x", "review_by: 1 May 2026\n")),
    .met("SITE-12", "on the day", page("x", "review_by: 18 May 2026\n")),
    .met("SITE-12", "within the month", page("x", "review_by: May 2026\n")),
    .met(
      "SITE-12", "an old review with a later day",
      page("x", "reviewed: 1 May 2020\nreview_by: 1 May 2030\n")),
    .met("SITE-12", "nothing said", page("x")),
    .unmet(
      "SITE-12", "the page about the surgery, where nothing else asks", says: "by 3 May 2011",
      at: "practice.md:5", .replace("practice.md", "reviewed: 11 May 2026", "reviewed: 3 May 2010"),
      .replace("practice.md", "rules: [website]", "rules: []")),
    .met(
      "SITE-12", "the page about the surgery, which WEB-14 asks for",
      .replace("practice.md", "reviewed: 11 May 2026", "reviewed: 3 May 2010")),
    .met("SITE-15", "all past"),
    .unmet(
      "SITE-15", "agreed minutes of next month",
      says: "these minutes are of a meeting on 10 June 2026",
      at: "patient-group/meetings/2026-02-10.md:3",
      .replace("patient-group/meetings/2026-02-10.md", "10 February 2026", "10 June 2026")),
    .met(
      "SITE-15", "planned minutes of next month",
      .replace("patient-group/meetings/2026-02-10.md", "10 February 2026", "10 June 2026"),
      .replace("patient-group/meetings/2026-02-10.md", "agreed", "planned")),
    .unmet(
      "SITE-15", "a review to come", says: "was reviewed on 1 June 2026",
      page("x", "reviewed: 1 June 2026\n")),
    .met("SITE-15", "this month", page("x", "reviewed: May 2026\n")),
    .unmet(
      "SITE-15", "a rating to come", says: "the surgery was rated",
      .replace("practice.md", "14 June 2024", "14 June 2062")),
    .unmet(
      "SITE-15", "a test to come", says: "the site was tested",
      .replace("policies/accessibility.md", "tested_on: 20 April 2026", "tested_on: 20 May 2026")),
    .met(
      "SITE-15", "a notice ahead is not said to have happened",
      .write("notices/a.md", "---\nkind: notice\ntitle: A\nuntil: 1 June 2026\n---\nx\n")),
  ]

  static let reach: [SurgeryCase] = [
    .met("SITE-14", "all linked", says: "reached from the home page"),
    .unmet(
      "SITE-14", "a page alone", says: "nothing leads to /extra/", at: "extra.md:3", page("x")),
    .met(
      "SITE-14", "in the menu", page("x"),
      .replace(
        "practice.md", "reviewed: 11", "menu: [index.md, practice.md, extra.md]\nreviewed: 11")),
    .met(
      "SITE-14", "a notice is shown on pages",
      .write("notices/a.md", "---\nkind: notice\ntitle: A\nuntil: 1 June 2026\n---\nx\n")),
    .unmet(
      "SITE-14", "a page that links only to itself", says: "/extra/", page("[Extra](extra.md)")),
    .met("SITE-14", "a draft is not on the site", page("x", "draft: yes\n")),
  ]

  private static func sentence(of words: Int) -> String {
    Array(repeating: "word", count: words).joined(separator: " ") + "."
  }

  @Test(arguments: markup + words + dates + reach)
  func verdict(of example: SurgeryCase) throws {
    var surgery = Surgery.elmfield
    for name in ["door.png", "leaves.png", "a.jpg", "joe.jpg", "form.pdf", "may.doc", "june.pdf"] {
      surgery.files["files/\(name)"] = "x"
    }
    try example.hold(against: surgery)
  }

  @Test func everyRuleHasACaseOfEachVerdict() {
    let cases = Self.markup + Self.words + Self.dates + Self.reach
    let rules = Set(cases.map(\.rule)).sorted()
    for rule in rules {
      let verdicts = Set(cases.filter { $0.rule == rule }.map(\.verdict))
      #expect(verdicts == [.met, .notMet], "\(rule)")
    }
    print("SITE: \(rules.count) rules, \(cases.count) cases")
    #expect(rules.count == 11)
  }

  @Test func ofPagesThatOnlyReachEachOtherOneIsTold() throws {
    let surgery = Surgery.elmfield.changed(by: [
      .write("a.md", "---\nkind: page\ntitle: A\n---\n[B](b.md)\n"),
      .write("b.md", "---\nkind: page\ntitle: B\n---\n[A](a.md)\n"),
    ])
    let findings = try surgery.verdicts().findings.filter { $0.rule == "SITE-14" }
    #expect(findings.map(\.message) == ["nothing leads to /a/"])
  }

  @Test func styleIsAdviceAndTheRestWarnings() {
    let severities = RuleBook.all.filter { $0.pack == .pages }.map { ($0.id, $0.severity) }
    #expect(severities.filter { $0.1 == .advice }.map(\.0) == ["SITE-10", "SITE-11"])
    #expect(
      severities.filter { $0.1 == .error }.map(\.0) == ["SITE-01", "SITE-05", "SITE-13"])
  }
}
