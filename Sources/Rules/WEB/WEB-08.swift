import Calendar
import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let web08 = Rule(
    "WEB-08", .website, "a patient group that people can join, and that met within 12 months",
    basis: .contract, source: Website.contract("regulation 26"),
    inForce: InForce(from: CalendarDate(2015, 4, 1)),
    why: "The contract asks every practice for a patient group, so that patients have a say.",
    fix: "Write `patient-group/group.md` with `how_people_join`, and the minutes of each meeting "
      + "in `patient-group/meetings`.",
    examples: Examples(
      met: "kind: patient-group\ntitle: Our patient group\n"
        + "how_people_join: Ask at the front desk\n\nkind: minutes\ndate: 12 May 2026\n"
        + "status: agreed",
      notMet: "kind: patient-group\ntitle: Our patient group")
  ) { context in
    let site = context.site
    guard let group = site.published(PatientGroup.self).first else {
      return .notMet(
        Shortfall(
          "there is no page of a patient group",
          help: "write `patient-group/group.md` with `kind: patient-group`, a `title:` and "
            + "`how_people_join:`", at: site.practice.place(of: "name")))
    }
    var missing: [Shortfall] = []
    if group.howPeopleJoin == nil {
      missing.append(
        Shortfall(
          "nothing says how to join the patient group",
          help: "add a line `how_people_join:` with a sentence to `\(group.page.path)`",
          at: group.place(of: "how_people_join")))
    }
    let last = site.pastMeetings.last
    if !group.meetsByOtherMeans, last?.date.isWithinAYear(of: context.today) != true {
      missing.append(.noMeeting(since: last, of: group, on: context.today))
    }
    let met =
      group.meetsByOtherMeans ? "does not meet face to face" : "met \(last?.date.when ?? "")"
    return .judged(
      by: missing, met: "open to join; \(met)", on: group.page.address,
      showing: group.page.firstWords(of: group.howPeopleJoin))
  }
}

extension PageOf where Kind == PatientGroup {
  /// A group that only writes to each other has no meetings to have minutes of.
  fileprivate var meetsByOtherMeans: Bool {
    !content.howItMeets.isEmpty && !content.howItMeets.contains(.faceToFace)
  }
}

extension Shortfall {
  fileprivate static func noMeeting(
    since last: PageOf<Minutes>?, of group: PageOf<PatientGroup>, on today: CalendarDate
  ) -> Shortfall {
    Shortfall(
      last.map { "the patient group last met \($0.date.lateWords(on: today))" }
        ?? "no meeting of the patient group is on file",
      help: "meet, and write `patient-group/meetings/` and the date, with `kind: minutes`, "
        + "`date:` and `status: draft`",
      at: last?.place(of: "date") ?? group.place(of: "title"))
  }
}
