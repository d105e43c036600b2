import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let web01 = Rule(
    "WEB-01", .website, "opening times are given for every route", basis: .contract,
    source: Source("Letter of NHS England to practices, PRN02353 (24 February 2026)"),
    inForce: InForce(from: CalendarDate(2026, 4, 1)), confidence: .inPart,
    why: "Patients choose how to get help by what is open: the door, the phone or the online form.",
    fix: "Give `in_person`, `phone` and `online` under `opening_hours` in `practice.md`; a surgery "
      + "with other hours has its own `opening_hours` under `surgeries`.",
    examples: Examples(
      met: "opening_hours:\n  in_person: Monday to Friday 8am to 6:30pm\n"
        + "  phone: Monday to Friday 8am to 6:30pm\n  online: Monday to Friday 8am to 6:30pm",
      notMet: "opening_hours:\n  in_person: Monday to Friday 8am to 6:30pm")
  ) { context in
    let practice = context.site.practice
    let missing = Route.allCases.flatMap { missingHours(for: $0, of: practice) }
    let evidence = Route.allCases.map { hoursWords(for: $0, of: practice.content) }
      .joined(separator: "; ")
    return .judged(
      by: missing, met: evidence, on: Website.openingTimes,
      showing: Route.allCases.flatMap { shown(of: $0, by: practice.content) })
  }

  /// The route, and each line of its hours.
  private static func shown(of route: Route, by practice: PracticeDetails) -> [String] {
    [route.words] + practice.hours(for: route).compactMap(\.week).flatMap(\.shownLines)
  }

  private static func missingHours(
    for route: Route, of practice: PageOf<PracticeDetails>
  ) -> [Shortfall] {
    let hours = practice.content.hours(for: route)
    let lacking = hours.filter { $0.week == nil }
    if lacking.count == hours.count {
      return [
        Shortfall(
          "nothing says when patients can reach the surgery \(route.words)",
          help: "add under `opening_hours:` in `practice.md` a line "
            + "`\(route.rawValue): Monday to Friday 8am to 6:30pm` with your hours",
          at: practice.place(of: "opening_hours"))
      ]
    }
    return lacking.compactMap(\.surgery).map { surgery in
      Shortfall(
        "nothing says when patients can reach `\(surgery.name)` \(route.words)",
        help: "add under this surgery's `opening_hours:` in `practice.md` a line "
          + "`\(route.rawValue): Monday to Friday 8am to 6:30pm` with its hours",
        at: surgery.source.place(of: "opening_hours"))
    }
  }

  private static func hoursWords(for route: Route, of practice: PracticeDetails) -> String {
    let weeks = practice.hours(for: route).compactMap(\.week)
    let isOne = Set(weeks).count == 1
    return "\(route.words) \(isOne ? weeks[0].openWords : "by surgery")"
  }
}
