import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let web05 = Rule(
    "WEB-05", .website, "what the GPs earn, and how many work full time and part time",
    basis: .contract,
    source: Source(
      "General Medical Services contract, publication of GP earnings, with the guidance of local "
        + "medical committees"),
    inForce: InForce(from: CalendarDate(2016, 4, 1)),
    why: "The contract has every practice say what its GPs earn on average from NHS work.",
    fix: "By 31 March each year, give the figures of the year before in `policies/earnings.md`: "
      + "`earnings_year`, `mean_earnings`, `full_time` and `part_time`.",
    examples: Examples(
      met: "kind: policy\npolicy: earnings\ntitle: What our GPs earn\nearnings_year: 2024/25\n"
        + "mean_earnings: 68,214\nfull_time: 2\npart_time: 3",
      notMet: "kind: policy\npolicy: earnings\ntitle: What our GPs earn\nearnings_year: 2022/23\n"
        + "mean_earnings: 61,870")
  ) { context in
    let site = context.site
    let wanted = ReportingYear(containing: context.today).previous.previous
    let pages = site.published(Policy.self).filter { $0.topic == .earnings }
    guard let newest = pages.max(by: { $0.earningsOrder < $1.earningsOrder }) else {
      return .notMet(
        site.missingPolicy(
          .earnings, name: "what the GPs earn",
          parts: "a `title:`, `earnings_year: \(wanted.name)`, `mean_earnings:`, `full_time:` and "
            + "`part_time:`"))
    }
    guard let year = newest.earningsYear, year >= wanted else {
      return .notMet(.oldEarnings(newest, wanted: wanted), on: newest.page.address)
    }
    return .judged(
      by: missingFigures(on: newest), met: "the earnings of \(year.name)", on: newest.page.address,
      showing: [year.name, newest.meanEarnings.map(grouped), newest.content.doctors]
        .compactMap { $0 })
  }

  private static func missingFigures(on page: PageOf<Policy>) -> [Shortfall] {
    let figures = [
      ("mean_earnings", "the mean earnings are", page.meanEarnings),
      ("full_time", "the number of full-time GPs is", page.fullTime),
      ("part_time", "the number of part-time GPs is", page.partTime),
    ]
    return figures.filter { $0.2 == nil }.map { key, words, _ in
      Shortfall(
        "\(words) not given", help: "add a line `\(key):` with the number to `\(page.page.path)`",
        at: page.place(of: key))
    }
  }
}

extension PageOf where Kind == Policy {
  fileprivate var earningsOrder: Int { content.earningsYear?.start ?? .min }
}

extension Shortfall {
  fileprivate static func oldEarnings(
    _ page: PageOf<Policy>, wanted: ReportingYear
  ) -> Shortfall {
    let due = wanted.next.lastDay.words
    return Shortfall(
      page.earningsYear.map {
        "the earnings are those of \($0.name); those of \(wanted.name) were due on \(due)"
      } ?? "the page on earnings does not say of which year they are",
      help: "write `earnings_year: \(wanted.name)` with `mean_earnings:`, `full_time:` and "
        + "`part_time:` of that year in `\(page.page.path)`", at: page.place(of: "earnings_year"))
  }
}
