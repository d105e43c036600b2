import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let web03 = Rule(
    "WEB-03", .website, "patients can write online through core hours", basis: .contract,
    source: Website.contractOf2025, inForce: InForce(from: CalendarDate(2025, 10, 1)),
    confidence: .inPart,
    why: "Whoever cannot phone has to be able to ask for help all day, from 8am to 6:30pm.",
    fix: "Give the form's address as `online_consultation` in `practice.md`, link to it from your "
      + "pages, and keep it open from 8am to 6:30pm, Monday to Friday.",
    examples: Examples(
      met: "online_consultation: https://ask.elmfield.example/\nopening_hours:\n"
        + "  online: Monday to Friday 8am to 6:30pm",
      notMet: "online_consultation: https://ask.elmfield.example/\nopening_hours:\n"
        + "  online: Monday to Friday 8am to noon"),
    recheck: { context, pages in
      var judgement = judgement(on: context)
      guard judgement.verdict == .met, let form = context.site.practice.onlineConsultation else {
        return judgement
      }
      guard let page = pages.addresses(linkingTo: form).first else {
        return .notMet(.noLink(to: form, from: context.site.practice))
      }
      judgement.page = page
      return judgement
    },
    check: judgement)

  private static func judgement(on context: RuleContext) -> Judgement {
    let practice = context.site.practice
    let hours = practice.content.hours(for: .online)
    var missing: [Shortfall] = []
    if practice.onlineConsultation == nil {
      missing.append(
        Shortfall(
          "nothing says where patients can write to the surgery online",
          help: "add a line `online_consultation: https://...` to `practice.md`",
          at: practice.place(of: "online_consultation")))
    }
    // There is one form: where it is open all day under any surgery, everybody can write.
    let weeks = hours.compactMap(\.week) + [practice.openingHours?.online].compactMap { $0 }
    let open = weeks.first { $0.covers(.coreHours) }
    if open == nil { missing += hours.map { shortfall(of: $0, in: practice) }.uniqued() }
    return .judged(
      by: missing, met: "online \(open?.openWords ?? "")",
      and: [ShownPart(on: Website.openingTimes, open?.shownLines ?? [])])
  }

  private static func shortfall(
    of hours: SurgeryHours, in practice: PageOf<PracticeDetails>
  ) -> Shortfall {
    let typedIn = hours.surgery?.openingHours?.online == nil ? practice.openingHours : nil
    let source = (typedIn ?? hours.surgery?.openingHours)?.source
    let help =
      "write under `opening_hours:` in `practice.md` the line "
      + "`online: Monday to Friday 8am to 6:30pm`, once the form is open so long"
    let message =
      hours.week.map {
        "online requests are taken \($0.openWords), not all of 8am to 6:30pm, Monday to Friday"
      } ?? "nothing says when online requests are taken"
    return Shortfall(
      message, help: help,
      at: source?.place(of: "online") ?? practice.place(of: "opening_hours"))
  }
}

extension Shortfall {
  fileprivate static func noLink(
    to form: String, from practice: PageOf<PracticeDetails>
  ) -> Shortfall {
    Shortfall(
      "no page links to the online form",
      help: "write `[Fill in our online form](\(form))` in `appointments.md`",
      at: practice.place(of: "online_consultation"))
  }
}

extension [Shortfall] {
  /// Surgeries that share the practice's hours share what is missing.
  fileprivate func uniqued() -> [Shortfall] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
