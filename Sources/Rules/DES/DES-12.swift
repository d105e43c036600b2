import Diagnostics
import Practice

extension Rule {
  static let des12 = Rule.ofReport(
    "DES-12", "extended hours, by profession", editions: [.tenItems], source: Scheme.entitlements,
    confidence: .inPart, severity: .warning,
    why: "Patients who work want to know when they can see whom.",
    fix: "Where `extended_hours_scheme: yes`, list `extended_hours` with `who` and `when`.",
    examples: Examples(
      met: "extended_hours_scheme: yes\n"
        + "extended_hours:\n  - {who: a nurse, when: Monday 6:30pm to 8pm}",
      notMet: "extended_hours_scheme: yes")
  ) { contents, context in
    let practice = context.site.practice
    let report = contents.report
    guard (report.extendedHoursScheme ?? practice.extendedHoursScheme) == true else {
      return .notApplicable("the practice is not in the extended hours scheme")
    }
    let hours = report.content.extendedHours(orOf: practice.content)
    guard !hours.isEmpty, hours.allSatisfy({ $0.who != nil }) else {
      return .notMet(
        Shortfall(
          "the practice is in the extended hours scheme, but nothing says who is there when",
          help: "add `extended_hours:` with `who:` and `when:` to `practice.md`",
          at: practice.place(of: "extended_hours_scheme")))
    }
    let who = hours.compactMap(\.who)
    return contents.met(
      "extended hours with \(listed(who))", in: "extended-hours", showing: who)
  }
}
