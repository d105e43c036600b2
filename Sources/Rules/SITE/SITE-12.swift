import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let site12 = Rule(
    "SITE-12", .pages, "pages are reviewed in time", basis: .goodPractice,
    source: Source("NHS England, “Practice websites”"),
    why: "The page itself tells patients when it was to be looked at again.",
    fix: "Read the page through, then write the day under `reviewed`, and a new `review_by` where "
      + "it is not a year later.",
    examples: Examples(
      met: "reviewed: 11 May 2026\nreview_by: 30 April 2027",
      notMet: "reviewed: 11 May 2023\nreview_by: 30 April 2024")
  ) { context in
    // WEB-14 asks it of the whole site, where the practice keeps that pack.
    let isAskedOfSite =
      context.site.practice.rulePacks.contains(.website)
      && context.today >= (Rule.web14.inForce.from ?? context.today)
    return context.judgingPages { page in
      guard let (due, key) = page.reviewDue, due.latest < context.today,
        key == "review_by" || !isAskedOfSite || !(page.content is PracticeDetails)
      else { return [] }
      return [
        Shortfall(
          "this page was to be reviewed by \(due.words)",
          help: "read it through, then write `reviewed: \(context.today.words)`"
            + (key == "review_by" ? " and a new `review_by:`" : ""),
          at: page.source.place(of: key))
      ]
    }
  }
}

extension SitePage {
  /// When the page says that it is reviewed next, and the field that tells. A page that says nothing
  /// is reviewed with the whole site, whose day is that of `practice.md`.
  fileprivate var reviewDue: (due: LooseDate, key: String)? {
    if let due = header.reviewBy { return (due, "review_by") }
    guard let reviewed = header.reviewed else { return nil }
    return (.day(reviewed.latest.adding(years: 1)), "reviewed")
  }
}
