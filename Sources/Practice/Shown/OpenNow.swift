import Calendar

/// What a page says of its own moment: `Our doors are open now, until noon.` Which moment it is,
/// only the reader's browser knows, so that every sentence of a week is written down, with the days
/// that are not like others: a line for each, `Monday Tuesday`, from when on, and the sentence, with
/// tabs between. `2026-12-25` stands in place of its weekday; `2026-12-24 Thursday` does, and has
/// the weekday's hours.
struct OpenNow {
  private let doors: [Way]
  private let phones: [Way]
  private let closures: [Closure]

  init(_ site: PracticeSite) {
    let practice = site.practice.content
    let surgeries = practice.surgeries
    let usual = practice.openingHours
    closures = practice.closures(from: site.today.year)
    let main = Way(
      who: surgeries.count > 1 ? "\(surgeries[0].name) is" : "Our doors are",
      opens: surgeries.count > 1 ? "It opens" : "They open",
      week: surgeries.first?.openingHours?.inPerson ?? usual?.inPerson)
    let branches = surgeries.dropFirst()
    doors =
      [main].compactMap { $0 }
      + branches.compactMap {
        Way(
          who: "\($0.name) is", opens: "It opens",
          week: $0.openingHours?.inPerson ?? usual?.inPerson)
      }
    let phone = Way(
      who: "Our phones are", opens: "They open",
      week: surgeries.first?.openingHours?.phone ?? usual?.phone)
    phones =
      [phone].compactMap { $0 }
      + branches.compactMap {
        Way(
          who: "The phones at \($0.name) are", opens: "They open", week: $0.openingHours?.phone)
      }
  }

  /// Nil where no hours are known.
  var lines: String? {
    guard !(doors + phones).isEmpty else { return nil }
    var week: [(days: [Weekday], changes: [Change])] = []
    for day in Weekday.allCases {
      let changes = changes(on: day)
      if let same = week.firstIndex(where: { $0.changes == changes }) {
        week[same].days.append(day)
      } else {
        week.append(([day], changes))
      }
    }
    let usual = week.flatMap { Self.lines($0.days.map(\.rawValue), $0.changes) }
    return (usual + unusual).joined(separator: "\n")
  }

  /// Days closed; and the days before them, where something would have gone on after midnight.
  private var unusual: [String] {
    let byDay = Dictionary(closures.map { ($0.day, $0) }) { first, _ in first }
    let days = Set(closures.flatMap { [$0.day.adding(days: -1), $0.day] })
    return days.sorted().flatMap { day -> [String] in
      let closure = byDay[day]
      let changes = changes(
        on: day.weekday, closure: closure, before: byDay[day.adding(days: 1)])
      if closure != nil { return Self.lines([day.iso], changes) }
      if changes == self.changes(on: day.weekday) { return [] }
      return Self.lines([day.iso, day.weekday.rawValue], changes)
    }
  }

  private static func lines(_ days: [String], _ changes: [Change]) -> [String] {
    changes.map { change in
      let words = change.sentences.utf8.map { $0 < 0x20 ? 0x20 : $0 }
      return "\(days.joined(separator: " "))\t\(change.from.iso)\t"
        + String(decoding: words, as: UTF8.self)
    }
  }
}

extension OpenNow {
  private struct Change: Equatable {
    let from: ClockTime
    let sentences: String
  }

  /// The sentences of a day, each from when on it is true.
  private func changes(
    on weekday: Weekday, closure: Closure? = nil, before next: Closure? = nil
  ) -> [Change] {
    let day = { (way: Way) in
      OpenDay(
        closure?.hours(of: way.week) ?? way.week[weekday],
        tomorrow: next?.hours(of: way.week) ?? way.week[weekday.next], why: closure?.why)
    }
    let doors = doors.map { ($0, day($0)) }
    let phones = phones.map { ($0, day($0)) }
    let times = Set([.midnight] + (doors + phones).flatMap { $1.changes })
    return times.sorted().reduce(into: []) { changes, time in
      let said = Self.sentences(
        doors.map { ($0, $1.state(at: time)) }, phones.map { ($0, $1.state(at: time)) })
      if changes.last?.sentences != said { changes.append(Change(from: time, sentences: said)) }
    }
  }

  private typealias Said = (way: Way, state: OpenDay.State)

  /// Doors and telephones, and the surgeries, are told apart where they differ.
  private static func sentences(_ doors: [Said], _ phones: [Said]) -> String {
    func same(_ said: [Said]) -> OpenDay.State? {
      said.first.flatMap { first in said.allSatisfy { $0.state == first.state } ? first.state : nil
      }
    }
    if !doors.isEmpty, let state = same(doors + phones) {
      return state.sentence("We are", "We open")
    }
    let doorsSaid =
      same(doors).map { [$0.sentence("Our doors are", "They open")] }
      ?? doors.map { $0.state.sentence($0.way.who, $0.way.opens) }
    let phonesSaid = phones.map { $0.state.sentence($0.way.who, $0.way.opens) }
    return (doorsSaid + phonesSaid).joined(separator: " ")
  }
}

/// One way of reaching the practice.
private struct Way {
  let who: String
  let opens: String
  let week: Week

  init?(who: String, opens: String, week: Week?) {
    guard let week else { return nil }
    self.who = who
    self.opens = opens
    self.week = week
  }
}

extension Weekday {
  fileprivate var next: Weekday {
    let all = Weekday.allCases
    return all.firstIndex(of: self).map { all[($0 + 1) % all.count] } ?? self
  }
}
