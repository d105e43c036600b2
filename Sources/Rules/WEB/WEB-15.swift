import Calendar
import Diagnostics
import Markdown
import Practice

extension Rule {
  static let web15 = Rule(
    "WEB-15", .website, "rights, duties and zero tolerance of violence", basis: .contract,
    source: Source("Items of the practice leaflet: rights and duties of patients"),
    confidence: .remembered,
    why: "Patients and staff should know what they can expect of each other.",
    fix:
      "Write `policies/zero-tolerance.md` with `policy: zero-tolerance` and your words below it.",
    examples: Examples(
      met: "kind: policy\npolicy: zero-tolerance\ntitle: Respect for everyone\n---\n"
        + "You can expect to be treated with respect, and so can we.",
      notMet: "kind: policy\npolicy: zero-tolerance\ntitle: Respect for everyone\n---")
  ) { context in
    guard let policy = context.site.policy(.zeroTolerance) else {
      return .notMet(
        context.site.missingPolicy(
          .zeroTolerance, name: "a policy on rights, duties and zero tolerance",
          parts: "a `title:` and your words below"))
    }
    guard !policy.page.body.isEmpty else {
      return .notMet(
        Shortfall(
          "the policy on zero tolerance has a title, but no words",
          help: "write it below the second line `---` of `\(policy.page.path)`",
          at: policy.place(of: "title")), on: policy.page.address)
    }
    return .met(
      "`\(policy.page.title)`", on: policy.page.address, showing: policy.page.body.firstWords)
  }
}
