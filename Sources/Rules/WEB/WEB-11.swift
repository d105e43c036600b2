import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let web11 = Rule(
    "WEB-11", .website, "an accessibility statement, reviewed within 12 months", basis: .law,
    source: Source(
      "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations "
        + "2018 (SI 2018/952)", clause: "regulation 8",
      address: "https://www.legislation.gov.uk/uksi/2018/952"),
    inForce: InForce(from: CalendarDate(2020, 9, 23)),
    why: "Whoever cannot use a page has to know what does not work, and whom to ask instead.",
    fix: "Write `policies/accessibility.md` with `compliance`, `problems`, `contact`, "
      + "`prepared_on`, `tested_on` and `tested_by`; look at it once a year and write the day "
      + "under `reviewed`.",
    examples: Examples(
      met: "kind: policy\npolicy: accessibility\ntitle: Accessibility statement\n"
        + "prepared_on: 8 September 2025\ntested_on: 20 April 2026\n"
        + "tested_by: Two members of the patient group\ncompliance: full\n"
        + "contact: Call us on 01632 960101\nreviewed: 20 April 2026",
      notMet: "kind: policy\npolicy: accessibility\ntitle: Accessibility statement"),
    recheck: { context, pages in
      let judgement = judgement(on: context)
      guard judgement.verdict == .met, let page = judgement.page else { return judgement }
      let without = pages.addresses.filter { pages[$0]?.linkedAddresses.contains(page) != true }
      guard let first = without.first else { return judgement }
      return .notMet(
        Shortfall(
          "\(counted(without.count, "page")) \(without.count == 1 ? "does" : "do") not link to the "
            + "accessibility statement, such as \(first.text)",
          help: "the theme has to link to it at the foot of every page; take out your own template "
            + "`footer.mustache` and build again",
          at: Place(file: context.site.practice.page.file)), on: page)
    },
    check: judgement)

  private static func judgement(on context: RuleContext) -> Judgement {
    guard let statement = context.site.policy(.accessibility) else {
      return .notMet(
        context.site.missingPolicy(
          .accessibility, name: "an accessibility statement",
          parts: "a `title:`, `compliance:`, `problems:`, `contact:`, `prepared_on:`, `tested_on:` "
            + "and `tested_by:`"))
    }
    var missing = missingParts(of: statement)
    let reviewed = reviewed(statement, in: context.site)
    if reviewed?.isWithinAYear(of: context.today) != true {
      missing.append(
        Shortfall(
          reviewed.map {
            "the accessibility statement was last reviewed \($0.lateWords(on: context.today))"
          } ?? "the accessibility statement does not say when it was reviewed",
          help: "test the site again, then write `reviewed: \(context.today.words)` in "
            + "`\(statement.page.path)`", at: statement.place(of: "reviewed")))
    }
    return .judged(
      by: missing, met: "all parts of the statement, reviewed \(reviewed?.when ?? "")",
      on: statement.page.address, showing: shownParts(of: statement))
  }

  /// What the page must say of each part of the model statement.
  private static func shownParts(of statement: PageOf<Policy>) -> [String] {
    let policy = statement.content
    let facts = [
      policy.compliance?.sentence, policy.preparedOn?.words, policy.testedOn?.words,
      policy.testedBy,
    ]
    return facts.compactMap { $0 }
      + (policy.problems + [policy.contact].compactMap { $0 })
      .flatMap { statement.page.firstWords(of: $0) }
  }

  /// As typed; else the newest day that somebody looked at the statement or at the whole site.
  private static func reviewed(
    _ statement: PageOf<Policy>, in site: PracticeSite
  ) -> LooseDate? {
    if let typed = statement.page.header.reviewed { return typed }
    return [statement.testedOn, statement.preparedOn, site.practice.page.header.reviewed]
      .compactMap { $0 }.filter { $0.earliest <= site.today }.max()
  }

  /// The parts of the model statement.
  private static func missingParts(of statement: PageOf<Policy>) -> [Shortfall] {
    let policy = statement.content
    var parts: [(key: String, line: String, says: String)] = []
    func want(_ isThere: Bool, _ key: String, _ line: String, _ says: String) {
      if !isThere { parts.append((key, line, says)) }
    }
    want(
      policy.compliance != nil, "compliance", "a line `compliance: partial`",
      "how far the site complies")
    let isPerfect = policy.compliance == nil || policy.compliance == .full
    want(
      isPerfect || !policy.problems.isEmpty, "problems",
      "a line `problems:` with what that is", "what does not work yet")
    want(
      policy.contact != nil, "contact", "a line `contact:` with a sentence",
      "whom to tell about problems")
    want(
      policy.preparedOn != nil, "prepared_on", "a line `prepared_on:` with the day",
      "when it was prepared")
    want(
      policy.testedOn != nil, "tested_on", "a line `tested_on:` with the day",
      "when the site was tested")
    want(
      policy.testedBy != nil, "tested_by", "a line `tested_by:` with a name or a role",
      "who tested the site")
    return parts.map { part in
      Shortfall(
        "the accessibility statement does not say \(part.says)",
        help: "add \(part.line) to `\(statement.page.path)`",
        at: statement.place(of: part.key))
    }
  }
}
