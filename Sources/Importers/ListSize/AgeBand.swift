import Diagnostics
import FrontMatter

/// A band of a profile, and the single ages in it.
struct AgeBand: Equatable {
  /// As typed.
  let name: String
  let ages: ClosedRange<Int>

  /// The bands of a profile that has none of its own.
  static let usual = [
    ("0 to 16", 0...16), ("17 to 24", 17...24), ("25 to 34", 25...34), ("35 to 44", 35...44),
    ("45 to 54", 45...54), ("55 to 64", 55...64), ("65 to 74", 65...74), ("75 to 84", 75...84),
    ("85 and over", 85...Register.oldest),
  ].map { AgeBand(name: $0.0, ages: $0.1) }

  /// The bands of a table, each age in exactly one of them.
  static func all(in table: BandTable) throws(BadInput) -> [AgeBand] {
    var bands: [AgeBand] = []
    var previous: BandRange?
    var problems: [Finding] = []
    func report(_ message: String, _ help: String, _ row: BandTable.Row) {
      problems.append(Finding("import", .error, message, help: help, at: row.place))
    }
    for row in table.rows {
      guard let typed = BandRange(ofBand: row.band) else {
        report(
          "`\(row.band)` is not a band of ages, so nobody can be counted in it",
          "write it like `25 to 34` or `85 and over`, or delete it", row)
        continue
      }
      let range = previous.map { typed.following($0) } ?? typed
      previous = range
      let upper = range.upper ?? Register.oldest
      if range.lower > Register.oldest || range.upper.map({ $0 >= Register.oldest }) == true {
        report(
          "`\(row.band)` parts the ages from 95 on, which NHS England counts as one",
          "let the last band have no end, such as `85 and over`", row)
        continue
      }
      bands.append(AgeBand(name: row.band, ages: range.lower...upper))
    }
    if problems.isEmpty { checkCover(&bands, of: table, report) }
    if !problems.isEmpty { throw BadInput(problems) }
    return bands
  }

  private static func checkCover(
    _ bands: inout [AgeBand], of table: BandTable,
    _ report: (String, String, BandTable.Row) -> Void
  ) {
    let order = bands.indices.sorted { bands[$0].ages.lowerBound < bands[$1].ages.lowerBound }
    var next = 0
    for (position, index) in order.enumerated() {
      let band = bands[index]
      // The scheme's own form has `Under 16` and then `17-24`: whoever is 16 is counted below.
      if band.ages.lowerBound == 17, next == 16, position == 1 {
        bands[order[0]] = AgeBand(name: bands[order[0]].name, ages: 0...16)
      } else if band.ages.lowerBound != next {
        let isGap = band.ages.lowerBound > next
        report(
          isGap
            ? "nobody of the ages \(next) to \(band.ages.lowerBound - 1) fits a band: "
              + "`\(band.name)` begins at \(band.ages.lowerBound)"
            : "`\(band.name)` begins at \(band.ages.lowerBound), but the band before it ends at "
              + "\(next - 1)",
          "correct the bands of `age`, so that every age is in one of them", table.rows[index])
      }
      next = max(next, band.ages.upperBound + 1)
    }
    if next <= Register.oldest, let last = order.last {
      report(
        "nobody older than \(next - 1) fits a band: `\(bands[last].name)` is the last",
        "write a last band such as `\(next) and over`", table.rows[last])
    }
  }
}
