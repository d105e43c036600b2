import Calendar
import Diagnostics
import Practice

extension Rule {
  static let num09 = Rule(
    "NUM-09", .figures, "the dates of a year's work are in order", basis: .goodPractice,
    source: .publishedReports,
    why: "A plan that was agreed before the survey closed did not come from what patients said.",
    fix: "Priorities come before the survey, then the discussion, the plan and the report; both "
      + "signatures are from 31 March or before. Correct the date that is wrong.",
    examples: Examples(
      met: "kind: survey\nfrom: 6 January 2014\nto: 17 January 2014\n\n"
        + "kind: action-plan\nagreed_on: 11 February 2014",
      notMet: "kind: survey\nfrom: 6 January 2014\nto: 17 January 2014\n\n"
        + "kind: action-plan\nagreed_on: 10 January 2014")
  ) { context in
    let site = context.site
    let years = datedYears(of: site)
    let ordered = years.flatMap { year in orders(of: year, in: site) }
    let signed = site.published(Report.self).filter {
      $0.signedPractice != nil || $0.signedGroup != nil
    }
    guard ordered.contains(where: { $0.stages.count > 1 }) || !signed.isEmpty else {
      return .notApplicable("no year has two dates to compare")
    }
    let shortfalls =
      site.published(Survey.self).compactMap(endBeforeBeginning)
      + ordered.flatMap(\.outOfOrder).map(outOfOrder)
      + signed.flatMap { lateSignatures($0, due: context.standing.dueDay(of: $0.year)) }
    let names = years.map(\.name).joined(separator: ", ")
    return .judged(by: shortfalls.withoutRepeats, met: "the dates of \(names) are in order")
  }

  private static func datedYears(of site: PracticeSite) -> [ReportingYear] {
    let years =
      site.published(Survey.self).map(\.year) + site.published(ActionPlan.self).map(\.year)
      + site.published(Report.self).map(\.year)
    return Set(years).sorted()
  }

  private static func orders(of year: ReportingYear, in site: PracticeSite) -> [YearDates] {
    let surveys = site.published(Survey.self).filter { $0.year == year }
    if surveys.isEmpty { return [YearDates(year, survey: nil, in: site)] }
    return surveys.map { YearDates(year, survey: $0, in: site) }
  }

  private static func endBeforeBeginning(_ survey: PageOf<Survey>) -> Shortfall? {
    guard let from = survey.from, let to = survey.to, to.surelyComesBefore(from) else { return nil }
    return Shortfall(
      "the survey closed \(to.when), before it began: `from` on "
        + "\(survey.place(of: "from").words) is \(from.words)",
      help: "correct the date that is wrong", at: survey.place(of: "to"))
  }

  private static func outOfOrder(_ pair: (early: DatedStep, late: DatedStep)) -> Shortfall {
    Shortfall(
      "\(pair.late.words), after \(pair.early.words) (\(pair.early.place.words))",
      help: "correct the date that is wrong; priorities, survey, discussion, plan and report "
        + "follow one another", at: pair.late.place)
  }

  /// - Parameter due: 31 March, unless a local pack moved it.
  private static func lateSignatures(
    _ report: PageOf<Report>, due: CalendarDate
  ) -> [Shortfall] {
    let signatures = [
      ("the practice", "signed_practice", report.signedPractice),
      ("the group", "signed_group", report.signedGroup),
    ]
    return signatures.compactMap { who, key, signature in
      guard let date = signature?.date, date.earliest > due else { return nil }
      return Shortfall(
        "the report was signed for \(who) \(date.when), after \(due.words), "
          + (due == report.year.lastDay
            ? "the last day of `year` on \(report.place(of: "year").words)"
            : "the day on which the report of `year` on \(report.place(of: "year").words) was due"),
        help: "correct the date if it is wrong; otherwise nothing can be done but to sign the next "
          + "report in time", at: report.place(of: key))
    }
  }
}

extension [Shortfall] {
  /// Two surveys of a year share its plan and report.
  fileprivate var withoutRepeats: [Shortfall] {
    reduce(into: []) { kept, shortfall in
      if !kept.contains(shortfall) { kept.append(shortfall) }
    }
  }
}
