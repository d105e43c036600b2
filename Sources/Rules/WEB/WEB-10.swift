import Calendar
import Diagnostics
import Markdown
import Practice

extension Rule {
  static let web10 = Rule(
    "WEB-10", .website, "a privacy notice", basis: .law,
    source: Source(
      "UK General Data Protection Regulation", clause: "articles 13 and 14",
      address: "https://www.legislation.gov.uk/eur/2016/679/article/13"),
    inForce: InForce(from: CalendarDate(2018, 5, 25)),
    confidence: .remembered,
    why: "Patients may know what is written down about them, why, and who can see it.",
    fix: "Write `policies/privacy.md` with `policy: privacy` and your notice below it.",
    examples: Examples(
      met: "kind: policy\npolicy: privacy\ntitle: How we look after your information\n---\n"
        + "We write down what you tell us, so that we can look after you.",
      notMet: "kind: policy\npolicy: privacy\ntitle: How we look after your information\n---")
  ) { context in
    guard let policy = context.site.policy(.privacy) else {
      return .notMet(
        context.site.missingPolicy(
          .privacy, name: "a privacy notice", parts: "a `title:` and your words below"))
    }
    guard !policy.page.body.isEmpty else {
      return .notMet(
        Shortfall(
          "the privacy notice has a title, but no words",
          help: "write it below the second line `---` of `\(policy.page.path)`",
          at: policy.place(of: "title")), on: policy.page.address)
    }
    return .met(
      "`\(policy.page.title)`", on: policy.page.address, showing: policy.page.body.firstWords)
  }
}
