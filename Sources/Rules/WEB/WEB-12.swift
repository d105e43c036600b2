import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let web12 = Rule(
    "WEB-12", .website, "111, 999, and who looks after patients out of hours", basis: .contract,
    source: Website.contract("schedule 3, part 6: items of the practice leaflet"),
    confidence: .inPart,
    why: "Illness keeps no opening hours: patients have to know where to turn at night.",
    fix: "Say under `out_of_hours` in `practice.md` who looks after patients when you are closed; "
      + "111 and 999 are put in by themselves.",
    examples: Examples(
      met: "out_of_hours: When we are closed, the Eastvale out-of-hours service looks after you",
      notMet: "kind: practice\nname: Elmfield Surgery"),
    recheck: { context, pages in
      judgement(on: context).confirmed(linkingTo: ["tel:111", "tel:999"], in: pages, of: context)
    },
    check: judgement)

  private static func judgement(on context: RuleContext) -> Judgement {
    let practice = context.site.practice
    guard practice.outOfHours != nil else {
      return .notMet(
        Shortfall(
          "nothing says who looks after patients when the surgery is closed",
          help: "add a line `out_of_hours:` with a sentence to `practice.md`",
          at: practice.place(of: "out_of_hours")))
    }
    return .met(
      "111, 999 and the service out of hours", on: Website.about,
      showing: practice.page.firstWords(of: practice.outOfHours))
  }
}
