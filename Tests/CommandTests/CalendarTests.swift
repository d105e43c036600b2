import Testing

/// What people's calendars are told as a meeting is planned, moved, cancelled and held after all.
@Suite struct CalendarTests {
  private struct Told: Equatable {
    let sequence: Int
    let stamp: String
  }

  private let work: Workplace

  init() throws { work = try Workplace(smallPractice: "elm") }

  /// Builds with that meeting on that day, and reads its entry.
  private func told(_ meeting: String, on today: String) throws -> Told {
    try work.write(
      "---\nkind: minutes\ndate: 21 July 2026\n\(meeting)\n---\n",
      to: "Content/elm/meetings/one.md")
    _ = try build(today)
    let lines = try work.text("Output/elm/meetings.ics").split(separator: "\r\n")
    let sequence = try #require(lines.first { $0.hasPrefix("SEQUENCE:") })
    let stamp = try #require(lines.first { $0.hasPrefix("DTSTAMP:") })
    return Told(
      sequence: try #require(Int(sequence.dropFirst(9))),
      stamp: String(stamp.dropFirst(8).prefix(8)))
  }

  private func build(_ today: String) throws -> String {
    let run = try work.sitegen.run(["build", "--today", today])
    #expect([0, 3].contains(run.status), "\(run.errors)")
    return run.output
  }

  @Test func everyChangeIsNews() throws {
    let steps = [
      ("status: planned\ntime: 18:30", "2026-05-18"),
      ("status: planned\ntime: 19:00\nvenue: The hall", "2026-05-19"),
      ("status: cancelled\ntime: 19:00\nvenue: The hall", "2026-05-20"),
      ("status: planned\ntime: 18:00", "2026-05-21"), ("status: agenda\ntime: 18:00", "2026-05-22"),
      ("status: agenda\ntime: 18:00\nagenda: [Phones]", "2026-05-23"),
    ]
    var entries: [Told] = []
    for (meeting, day) in steps { entries.append(try told(meeting, on: day)) }
    #expect(entries.first == Told(sequence: 0, stamp: "20260518"))
    for (index, entry) in entries.enumerated() where index > 0 && index != 4 {
      #expect(entry.sequence > entries[index - 1].sequence, "\(entries)")
      #expect(entry.stamp == steps[index].1.filter { $0 != "-" })
    }
  }

  /// Not by another day, another page, or another build.
  @Test func whatIsTheSameIsNoNews() throws {
    let first = try told("status: planned\ntime: 18:30", on: "2026-05-18")
    let moved = try told("status: planned\ntime: 19:00", on: "2026-05-19")
    #expect(first != moved)
    try work.write("---\nkind: page\ntitle: More\n---\n", to: "Content/elm/more.md")
    #expect(try told("status: planned\ntime: 19:00", on: "2026-05-25") == moved)
    #expect(try build("2026-05-25").contains("unchanged"))
    #expect(try build("2026-05-26").contains("unchanged"))
  }

  @Test func whatComesBackIsNews() throws {
    _ = try told("status: planned\ntime: 18:30", on: "2026-05-18")
    let moved = try told("status: planned\ntime: 19:00", on: "2026-05-19")
    try work.replace(
      "kind: minutes", with: "kind: minutes\ndraft: yes", in: "Content/elm/meetings/one.md")
    _ = try build("2026-05-20")
    #expect(!work.has("Output/elm/meetings.ics"))
    let back = try told("status: planned\ntime: 19:00", on: "2026-05-21")
    #expect(back.sequence > moved.sequence)
    #expect(back.stamp == "20260521")
  }

  @Test func aChangeAfterARollbackIsNews() throws {
    let first = try told("status: planned\ntime: 18:30", on: "2026-05-18")
    let moved = try told("status: planned\ntime: 19:00", on: "2026-05-19")
    #expect(try work.sitegen("rollback", "elm").status == 0)
    let again = try told("status: planned\ntime: 20:00", on: "2026-05-20")
    #expect(first.sequence < moved.sequence && moved.sequence < again.sequence)
  }
}
