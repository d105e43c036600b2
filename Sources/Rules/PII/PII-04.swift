import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let pii04 = Rule(
    "PII-04", .privacy, "minutes name no patients", basis: .law, source: .dataProtection,
    isTimeless: true,
    why:
      "That somebody is a patient, and what they said, is for them to tell, not for the minutes.",
    fix: "Write roles and numbers, such as `present_members: 12`; initials at most.",
    examples: Examples(
      met: "chair: Chair of the patient group\npresent_members: 3",
      notMet: "Present: Joan Brown, Peter Smith, Mary Green")
  ) { context in
    let meetings = context.site.all(Minutes.self).filter { !$0.page.isShared }
    guard !meetings.isEmpty else { return .notApplicable("no minutes are on file") }
    let names = PersonName(of: context.site)
    let missing = meetings.flatMap { meeting in
      lines(of: meeting, names).map { line in
        Shortfall(
          "this looks like the full name of a patient",
          help: "write a role or a number instead, such as `Chair of the patient group` or "
            + "`present_members: 12`; initials at most",
          at: Place(file: meeting.page.file, line: line))
      }
    }
    return .judged(by: missing, met: "\(counted(meetings.count, "file")) of minutes looked at")
  }

  /// A line for each name.
  private static func lines(of meeting: PageOf<Minutes>, _ names: PersonName) -> [Int] {
    let minutes = meeting.content
    let people =
      [(minutes.chair, meeting.place(of: "chair"))]
      + minutes.actions.map { ($0.who, $0.source.place(of: "who")) }
    let fields = people.compactMap { text, place in
      text.map { Prose($0, firstLine: place.line ?? 1, keepsLines: false) }
    }
    let words = minutes.agenda + minutes.actions.flatMap { [$0.what, $0.note].compactMap { $0 } }
    let body = Prose(bodyOf: meeting.page)
    let lists = AttendanceLists(body)
    let listed =
      fields.flatMap(\.sentences).flatMap { $0.split { $0.isMark(",") || $0.folded == "and" } }
      + lists.items
    let told = words.map { Prose($0) }.flatMap(\.sentences) + lists.others
    return (listed.compactMap(names.inAttendance) + told.flatMap(names.inProse)).map(\.line)
      .sorted()
  }
}
