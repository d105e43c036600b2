package import Calendar

/// An entry of the calendar as people's calendars last got it, or are to get it.
package struct PublishedMeeting: Sendable, Equatable, Codable {
  package let uid: String
  /// All that the entry says, but for its number and its day; empty for one that has left the
  /// calendar and may come back.
  package let words: String
  /// Calendars take an entry for news only where its number is greater than before.
  package let sequence: Int
  /// The day on which the entry became what it is: `2014-03-12`.
  package let stamp: String

  package init(uid: String, words: String, sequence: Int, stamp: String) {
    self.uid = uid
    self.words = words
    self.sequence = sequence
    self.stamp = stamp
  }
}

/// What the calendar that is live says of each meeting. It is what a build remembers of the builds
/// before it: an entry that says the same keeps its number and its day, one that says something else
/// gets a greater number and the day of the build.
package struct PublishedMeetings: Sendable, Equatable {
  private let live: [String: PublishedMeeting]
  private let greatest: [String: Int]

  /// - Parameter other: of calendars that were live at another time, as before a rollback: their
  ///   numbers are never used again.
  package init(live: [PublishedMeeting] = [], other: [PublishedMeeting] = []) {
    self.live = Dictionary(live.map { ($0.uid, $0) }) { first, _ in first }
    greatest = Dictionary((live + other).map { ($0.uid, $0.sequence) }, uniquingKeysWith: max)
  }

  /// The entry as it is to be published. A first one has the number that goes with its state, and
  /// the day to which it was known.
  package func entry(
    _ uid: String, _ words: String, of meeting: CalendarMeeting, today: CalendarDate
  ) -> PublishedMeeting {
    if let before = live[uid], before.words == words { return before }
    guard let greatest = greatest[uid] else {
      return PublishedMeeting(
        uid: uid, words: words, sequence: meeting.sequence, stamp: meeting.known.iso)
    }
    return PublishedMeeting(
      uid: uid, words: words, sequence: max(greatest + 1, meeting.sequence),
      stamp: max(live[uid]?.stamp ?? "", today.iso))
  }

  /// The entries, and those that were in the calendar and are not any more.
  package func remembered(with entries: [PublishedMeeting]) -> [PublishedMeeting] {
    let present = Set(entries.map(\.uid))
    let gone = greatest.filter { !present.contains($0.key) }.map { uid, sequence in
      PublishedMeeting(uid: uid, words: "", sequence: sequence, stamp: live[uid]?.stamp ?? "")
    }
    return (entries + gone).sorted { $0.uid < $1.uid }
  }
}
