import Calendar
import Diagnostics
import Practice

/// What is published so far, and whether this run may change it.
struct PublishedSites: Sendable {
  private let output: String
  /// Nil for `check`, which only looks.
  let publisher: Publisher?

  init(_ publisher: Publisher) {
    output = publisher.path
    self.publisher = publisher
  }

  /// Refuses what `build` would refuse.
  init(lookingAt output: String, content: String) throws {
    try Overlap.check(output: output, content: content)
    self.output = output
    publisher = nil
  }

  func standing(_ slug: String) throws -> Standing {
    try publisher.map { try $0.standing(slug) } ?? Standing(lookingAt: slug, in: output)
  }

  /// When this program first published the report of each year.
  func firstPublished(_ slug: String) throws -> [ReportingYear: CalendarDate] {
    let record = try PublicationRecord.read(output: output, slug: slug)
    let years = Set(record.events.compactMap { try? ReportingYear(reading: $0.year) })
    return Dictionary(
      uniqueKeysWithValues: years.compactMap { year in
        record.firstPublished(year).map { (year, $0) }
      })
  }

  /// Practices that are live but gone from Content: said, never removed by themselves. Where only
  /// some practices were asked for, nothing is said of the others.
  func leftBehind(by content: ContentTree, _ options: RunOptions) throws -> [Finding] {
    guard options.practices.isEmpty else { return [] }
    let known = Set(content.practices.filter(\.hasGoodName).map(\.slug))
    return try Publisher.published(in: output).filter { !known.contains($0) }.map { slug in
      Finding(
        "left-behind", .warning, "`\(slug)` is still live, but is gone from `\(content.path)`",
        help: "run `sitegen remove \(slug)` to take it off the web",
        at: Place(file: "\(output)/\(slug)"))
    }
  }
}
