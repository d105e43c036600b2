import Calendar
import FrontMatter
import Practice

extension Rule {
  static let web06 = Rule(
    "WEB-06", .website, "every patient has a named GP, and the site says so", basis: .contract,
    source: Source(
      "Changes to the General Medical Services contract in 2015 (SI 2015/196)",
      clause: "regulation 7", address: "https://www.legislation.gov.uk/uksi/2015/196"),
    inForce: InForce(from: CalendarDate(2015, 4, 1)),
    why:
      "Patients should know that one GP is responsible for their care, and that they may ask who.",
    fix: "Write `named_gp: yes` in `practice.md`; the sentence is put in by itself.",
    examples: Examples(met: "named_gp: yes", notMet: "named_gp: no")
  ) { context in
    let practice = context.site.practice
    guard practice.namedGP == true else {
      return .notMet(
        Shortfall(
          practice.namedGP == nil
            ? "nothing says that every patient has a named GP"
            : "`named_gp` says that patients have no named GP",
          help: "give every patient a named GP, and write `named_gp: yes` in `practice.md`",
          at: practice.place(of: "named_gp")))
    }
    return .met("every patient has a named GP", on: Website.about, showing: ["named GP"])
  }
}
