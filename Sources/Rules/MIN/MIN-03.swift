import Calendar
import Diagnostics
import Practice

extension Rule {
  static let min03 = Rule(
    "MIN-03", .meetings, "a meeting that was announced is on file", basis: .goodPractice,
    source: .meetings,
    why: "Whoever looks for a meeting that was announced should find what became of it.",
    fix: "Write a file for the meeting; `status: cancelled` if it did not take place.",
    examples: Examples(
      met: "kind: minutes\ndate: 9 December 2025\nstatus: cancelled",
      notMet: "kind: minutes\ndate: 16 September 2025\nstatus: agreed\n"
        + "next_meeting: 9 December 2025")
  ) { context in
    let announced = context.site.published(Minutes.self).compactMap { meeting in
      meeting.nextMeeting.map { (by: meeting, date: $0) }
    }.filter { $0.date.latest < context.today }
    guard !announced.isEmpty else {
      return .notApplicable("no meeting was announced for a day that has passed")
    }
    // A draft of the minutes is on file as well.
    let onFile = context.site.all(Minutes.self).map(\.date)
    return .judged(
      by: announced.filter { next in !onFile.contains { $0.mayBe(next.date) } }.map { next in
        Shortfall(
          "a meeting was announced for \(next.date.words), but none \(next.date.inItsWords) is on file",
          help: "write its minutes with `date: \(next.date.words)`, or a file with "
            + "`status: cancelled`; if it was on another day, correct `next_meeting`",
          at: next.by.place(of: "next_meeting"))
      },
      met: "\(counted(announced.count, "meeting")) announced, and on file")
  }
}

extension LooseDate {
  fileprivate var inItsWords: String { earliest == latest ? "on that day" : "in that month" }
}
