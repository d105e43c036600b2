import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let web07 = Rule(
    "WEB-07", .website, "results of the Friends and Family Test", basis: .contract,
    source: Source(
      "Changes to the General Medical Services contract in 2014 (SI 2014/2721)",
      address: "https://www.legislation.gov.uk/uksi/2014/2721"),
    inForce: InForce(from: CalendarDate(2014, 12, 1)),
    why: "Patients who take a minute to answer want to see what everybody said.",
    fix: "Each month write a file such as `feedback/2026-04.md` with `kind: feedback`, the `month` "
      + "and the `answers`.",
    examples: Examples(
      met: "kind: feedback\nmonth: April 2026\nanswers:\n  Very good: 127\n  Good: 36",
      notMet: "kind: feedback\nmonth: November 2025\nanswers:\n  Very good: 41")
  ) { context in
    let running = context.today.monthNumber
    let months = context.site.published(FeedbackMonth.self)
      .filter { $0.month.earliest.monthNumber <= running }
    let newest = months.max { $0.month < $1.month }
    guard let newest, newest.month.earliest.monthNumber >= running - 4 else {
      return .notMet(.noResults(newest, in: context))
    }
    return .met(
      "the results of \(newest.month.words)", on: newest.page.address,
      showing: [newest.content.totalWords])
  }
}

extension CalendarDate {
  /// Months since the year 0, so that they can be counted.
  fileprivate var monthNumber: Int { year * 12 + month - 1 }
}

extension Shortfall {
  fileprivate static func noResults(
    _ newest: PageOf<FeedbackMonth>?, in context: RuleContext
  ) -> Shortfall {
    let number = context.today.monthNumber - 1
    let last = LooseDate.month(year: number / 12, month: number % 12 + 1)
    let draft = context.site.all(FeedbackMonth.self)
      .first { $0.page.header.isDraft && $0.month == last }
    return Shortfall(
      newest.map { "the newest results are those of \($0.month.words), more than four months ago" }
        ?? "there are no results of the Friends and Family Test",
      help: draft.map { "fill in `\($0.page.path)`, and take out its line `draft: yes`" }
        ?? "write `feedback/\(last.iso).md` with `kind: feedback`, `month: \(last.words)` and "
        + "`answers:`",
      at: newest?.place(of: "month") ?? context.site.practice.place(of: "name"))
  }
}
