import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let web14 = Rule(
    "WEB-14", .website, "the site was reviewed within 12 months", basis: .contract,
    source: Source(
      "\(Website.contract.title); NHS England, “Practice websites”", clause: "regulation 73",
      address: Website.contract.address),
    inForce: InForce(from: CalendarDate(2020, 4, 1)),
    why: "Patients trust what they read; a page that nobody looked at for years misleads them.",
    fix: "Read through the site once a year, and write the day under `reviewed` in `practice.md`.",
    examples: Examples(met: "reviewed: 11 May 2026", notMet: "reviewed: 11 May 2023")
  ) { context in
    let practice = context.site.practice
    let reviewed = practice.page.header.reviewed
    guard let reviewed, reviewed.isWithinAYear(of: context.today) else {
      return .notMet(
        Shortfall(
          reviewed.map {
            "the site was last reviewed \($0.lateWords(on: context.today))"
          } ?? "nothing says when the site was last reviewed",
          help: "read through the pages, then write `reviewed: \(context.today.words)` in "
            + "`practice.md`", at: practice.place(of: "reviewed")))
    }
    return .met("reviewed \(reviewed.when)", on: Website.about, showing: [reviewed.words])
  }
}
