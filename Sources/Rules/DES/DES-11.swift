import Calendar
import Practice

extension Rule {
  static let des11 = Rule.ofReport(
    "DES-11", "opening hours, and how to reach services through core hours", editions: [.tenItems],
    source: Scheme.entitlements, confidence: .inPart,
    why: "Core hours are 8am to 6:30pm, Monday to Friday: patients need to know how to get help in "
      + "each of them.",
    fix: "Give `opening_hours` and `getting_help`, in the report as they were or in `practice.md`.",
    examples: Examples(
      met: "opening_hours:\n  in_person: Mon-Fri 8am to 6:30pm\n"
        + "getting_help: Ring us, or ring 111 when we are closed",
      notMet: "opening_hours:\n  in_person: Mon-Fri 8am to 6:30pm")
  ) { contents, context in
    let practice = context.site.practice
    let asTheyWere = contents.report.content.hasOwnHours
    let hours = asTheyWere ? contents.report.openingHours : practice.openingHours
    let surgeries = asTheyWere ? contents.report.surgeries : practice.surgeries
    var missing = hours == nil ? hoursMissing(at: surgeries, contents) : []
    if contents.report.gettingHelp == nil, practice.gettingHelp == nil {
      missing.append(
        Shortfall(
          "nothing says how to reach services through core hours, 8am to 6:30pm",
          help: "add `getting_help:` to `practice.md`, or to the report as it was",
          at: contents.report.place(of: "year")))
    }
    let ofSurgeries = surgeries.flatMap { surgery in
      weeks(of: surgery.openingHours).map { (surgery: surgery.name, week: $0) }
    }
    let told =
      weeks(of: hours).first?.openWords
      ?? ofSurgeries.map { "\($0.surgery) \($0.week.openWords)" }.joined(separator: "; ")
    return contents.judged(
      by: missing, met: "\(told), and how to get help at other times", in: "opening-hours",
      showing: (weeks(of: hours) + ofSurgeries.map(\.week)).flatMap(\.shownLines)
        + (contents.report.gettingHelp.map(contents.report.page.firstWords)
          ?? practice.page.firstWords(of: practice.gettingHelp)))
  }

  private static func weeks(of hours: RouteHours?) -> [Week] {
    [hours?.inPerson, hours?.phone, hours?.online].compactMap { $0 }
  }

  /// A surgery's own hours will do, where each of them has some.
  private static func hoursMissing(
    at surgeries: [Surgery], _ contents: ReportContents
  ) -> [Shortfall] {
    let silent = surgeries.filter { $0.openingHours == nil }
    if silent.count == surgeries.count {
      return [
        Shortfall(
          "the opening hours are not given",
          help: surgeries.isEmpty || !contents.report.content.hasOwnHours
            ? "add `opening_hours:` to `practice.md`, or to the report as they were"
            : "add `opening_hours:` to the surgeries in the report, or take its `surgeries:` out, "
              + "so that today's hours are shown",
          at: contents.report.place(of: "year"))
      ]
    }
    return silent.map { surgery in
      Shortfall(
        "the opening hours of `\(surgery.name)` are not given",
        help: "add `opening_hours:` to that surgery, where the others have theirs",
        at: contents.report.place(of: "year"))
    }
  }
}
