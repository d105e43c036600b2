import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let web04 = Rule(
    "WEB-04", .website, "the latest assessment and rating by the Care Quality Commission",
    basis: .law,
    source: Source(
      "Health and Social Care Act 2008 (Regulated Activities) Regulations 2014 (SI 2014/2936)",
      clause: "regulation 20A",
      address: "https://www.legislation.gov.uk/uksi/2014/2936/regulation/20A"),
    inForce: InForce(from: CalendarDate(2015, 4, 1)),
    why: "Patients can see how good and how safe the inspectors found the surgery.",
    fix: "Give `cqc` with `location`, `rating` and `rated_on` in `practice.md`, or in each of the "
      + "surgeries where they were rated one by one.",
    examples: Examples(
      met: "cqc:\n  location: https://www.cqc.org.uk/location/1-0000000101\n  rating: Good\n"
        + "  rated_on: 14 June 2024",
      notMet: "cqc:\n  location: https://www.cqc.org.uk/location/1-0000000101"),
    recheck: { context, pages in
      judgement(on: context).confirmed(
        linkingTo: ratings(of: context.site.practice).map(\.rating.location), in: pages, of: context
      )
    },
    check: judgement)

  private static func judgement(on context: RuleContext) -> Judgement {
    let practice = context.site.practice
    let ratings = ratings(of: practice)
    var missing: [Shortfall] = []
    if practice.cqc == nil {
      missing = practice.surgeries.filter { $0.cqc == nil }.map { surgery in
        Shortfall(
          "the rating of `\(surgery.name)` by the Care Quality Commission is not given",
          help: help, at: surgery.source.place(of: "cqc"))
      }
      if missing.count == practice.surgeries.count {
        missing = [
          Shortfall(
            "the rating by the Care Quality Commission is not given", help: help,
            at: practice.place(of: "cqc"))
        ]
      }
    }
    missing += ratings.filter { $0.rating.rating == nil }.map { _, place in
      Shortfall(
        "the page at the Care Quality Commission is given, but not the rating",
        help: "add under `cqc:` in `practice.md` a line `rating: Good`, or "
          + "`rating: Not yet rated`", at: place)
    }
    let evidence = ratings.compactMap { $0.rating.words }.joined(separator: "; ")
    return .judged(
      by: missing, met: evidence, on: Website.about,
      showing: ratings.compactMap { $0.rating.rating?.rawValue })
  }

  private static let help =
    "add to `practice.md`, or to each surgery in it, the lines `cqc:`, `  location: https://www.cqc.org.uk/location/...` and "
    + "`  rating: Good`"

  /// The practice's own rating, and those of its surgeries.
  private static func ratings(
    of practice: PageOf<PracticeDetails>
  ) -> [(rating: CareQuality, place: Place)] {
    let own = practice.cqc.map { [($0, practice.place(of: "cqc"))] } ?? []
    return own
      + practice.surgeries.compactMap { surgery in
        surgery.cqc.map { ($0, surgery.source.place(of: "cqc")) }
      }
  }
}

extension CareQuality {
  /// `Good, on 14 June 2024`.
  fileprivate var words: String? {
    rating.map { $0.rawValue + (ratedOn.map { ", \($0.when)" } ?? "") }
  }
}
