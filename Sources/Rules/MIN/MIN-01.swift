import Calendar
import Practice

extension Rule {
  static let min01 = Rule(
    "MIN-01", .meetings, "the agenda goes out a week before the meeting", basis: .goodPractice,
    source: .meetings,
    why: "Members who know a week ahead what it is about can ask their neighbours first.",
    fix: "Put the agenda up at least 7 days before the meeting.",
    examples: Examples(
      met: "date: 10 June 2025\nagenda_published: 2 June 2025",
      notMet: "date: 10 June 2025\nagenda_published: 6 June 2025")
  ) { context in
    let meetings = context.site.published(Minutes.self).filter { $0.status != .cancelled }
      .compactMap { meeting in meeting.agendaPublished.map { (meeting: meeting, out: $0) } }
    guard !meetings.isEmpty else {
      return .notApplicable("no meeting says when its agenda was published")
    }
    // With a month alone it is late only if no day of it was in time.
    let late = meetings.filter { $0.out.earliest.adding(days: 7) > $0.meeting.date.latest }
    return .judged(
      by: late.map { meeting, out in
        Shortfall(
          "the agenda went out \(out.when), less than 7 days before the meeting of "
            + "\(meeting.date.words) on \(meeting.place(of: "date").words)",
          help: "put the next agenda up at least 7 days before; if the date is wrong, correct it",
          at: meeting.place(of: "agenda_published"))
      },
      met: met(meetings.map { $0.out.meets($0.meeting.date.earliest.adding(days: -7)) }))
  }

  /// - Parameter known: of each agenda, whether it was surely in time.
  private static func met(_ known: [Bool]) -> String {
    let unsure = known.count { !$0 }
    return "\(counted(known.count, "agenda")), "
      + (unsure == 0
        ? "each out 7 days before its meeting or more"
        : "none known to be out less than 7 days before its meeting")
  }
}
