import Calendar
import Practice

extension Rule {
  static let min04 = Rule(
    "MIN-04", .meetings, "the patient group has met within a year", basis: .contract,
    source: .patientGroups,
    why: "A group that has not met for a year is one in name only.",
    fix: "Hold a meeting, and put its minutes on file.",
    examples: Examples(
      met: "kind: minutes\ndate: 12 May 2026\nstatus: draft",
      notMet: "kind: patient-group\ntitle: Our patient group")
  ) { context in
    guard let group = context.site.published(PatientGroup.self).first else {
      return .notApplicable("there is no page about a patient group")
    }
    let last = context.site.pastMeetings.last
    let hasMet = last.map { $0.date.latest >= context.today.addingMonths(-12) } ?? false
    guard hasMet || !group.meetsByEmailAlone else {
      return .notApplicable("the group works by email, and need not meet")
    }
    let place = group.place(of: "kind")
    let help = "write a file with `kind: minutes`, the `date` of the meeting and `status: draft`"
    guard let last else {
      return .notMet(
        Shortfall("no meeting of the patient group is on file", help: help, at: place),
        on: group.page.address)
    }
    guard hasMet else {
      return .notMet(
        Shortfall(
          "the last meeting of the patient group on file, \(last.place(of: "date").words), was "
            + "\(last.date.when), more than 12 months ago", help: help, at: place),
        on: group.page.address)
    }
    return .met("the group met \(last.date.when)", on: last.page.address)
  }
}

extension PageOf where Kind == PatientGroup {
  fileprivate var meetsByEmailAlone: Bool { content.howItMeets == [.email] }
}
