package import Calendar
import Glibc

/// When each report was published, and what it said: a practice's proof for its commissioner. One
/// line of JSON for every event in `Output/.sitegen/<slug>/publications.jsonl`; lines are only ever
/// added, also by `rollback` and `remove`.
package struct PublicationRecord: Sendable, Equatable {
  package struct Event: Sendable, Equatable, Codable {
    package enum Kind: String, Sendable, Codable { case published, changed, withdrawn }

    /// `2014-03-12`.
    package let date: String
    package let event: Kind
    package let page: String
    /// The year that the report covers: `2013/14`.
    package let year: String
    package let digest: String
  }

  package private(set) var events: [Event] = []
  /// Numbers of lines, from 1, that somebody or something has spoilt.
  package private(set) var spoiltLines: [Int] = []
  /// The bytes up to the last end of a line: what a power cut left behind them was never an event.
  private(set) var length = 0

  init(_ bytes: [UInt8] = []) {
    length = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let lines = bytes[..<length].dropLast()
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where length > 0 {
      if let event = JSON.value(Event.self, Array(line)) {
        events.append(event)
      } else {
        spoiltLines.append(index + 1)
      }
    }
  }

  /// The record of a practice; empty where nothing was published. Needs no lock.
  package static func read(output: String, slug: String) throws(DiskError) -> PublicationRecord {
    do throws(DiskError) {
      let state = try Folder(path: output).folder(Publisher.stateFolder).folder(Name(slug))
      return try read(in: state)
    } catch let error where error.code == ENOENT {
      return PublicationRecord()
    }
  }

  static let fileName: Name = "publications.jsonl"

  static func read(in state: borrowing Folder) throws(DiskError) -> PublicationRecord {
    PublicationRecord(try state.bytesIfThere(fileName) ?? [])
  }

  /// The day on which a report for that year was first on the website; nil where there was none.
  package func firstPublished(_ year: ReportingYear) -> CalendarDate? {
    events.lazy.filter { $0.year == year.name }.compactMap { Self.day($0.date) }.min()
  }

  /// What has to be added so that the record tells of `reports` and of no other.
  func missing(_ reports: [PublishedReport], on date: String) -> [Event] {
    var latest: [String: Event] = [:]
    for event in events { latest[event.page] = event }
    let new = reports.compactMap { report -> Event? in
      let before = latest.removeValue(forKey: report.page)
      let wasLive = before != nil && before?.event != .withdrawn
      if wasLive, before?.digest == report.digest, before?.year == report.year { return nil }
      return Event(
        date: date, event: wasLive ? .changed : .published, page: report.page, year: report.year,
        digest: report.digest)
    }
    let gone = latest.values.filter { $0.event != .withdrawn }.map {
      Event(date: date, event: .withdrawn, page: $0.page, year: $0.year, digest: $0.digest)
    }
    return new + gone.sorted { $0.page < $1.page }
  }

  private static func day(_ text: String) -> CalendarDate? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 3 ? CalendarDate(parts[0], parts[1], parts[2]) : nil
  }
}

extension PublicationRecord {
  /// Adds what is missing to the record in `state`, and waits until it is on the disk.
  static func note(
    _ reports: [PublishedReport], on date: String, in state: borrowing Folder
  ) throws {
    let record = try read(in: state)
    let events = record.missing(reports, on: date)
    guard !events.isEmpty else { return }
    var lines: [UInt8] = []
    for event in events { lines += try JSON.bytes(of: event) + [UInt8(ascii: "\n")] }
    try state.append(lines, to: fileName, after: record.length)
  }
}

extension Folder {
  /// Adds bytes behind the first `length` bytes of a file, which it makes where there is none.
  fileprivate func append(_ bytes: [UInt8], to name: Name, after length: Int) throws(DiskError) {
    let file = Descriptor(
      owning: try opening(name, O_WRONLY | O_CREAT | O_NOFOLLOW, mode: 0o644))
    let number = file.number
    let path = path(of: name)
    try calling(.write, path) { ftruncate(number, length) }
    try calling(.write, path) { lseek(number, length, SEEK_SET) }
    try calling(.write, path) { fchmod(number, 0o644) }
    try file.write(bytes, path: path)
    try calling(.sync, path) { fsync(number) }
    try file.close(path: path)
    try sync()
  }
}
