import Diagnostics
import FrontMatter
import Practice

extension Rule {
  static let num02 = Rule(
    "NUM-02", .figures, "age bands neither overlap nor leave a gap", basis: .goodPractice,
    source: .publishedReports,
    why: "Who falls between two bands is counted nowhere; who falls into both is counted twice.",
    fix: "Let each band begin one year after the band before it ends. The bands of the 2014/15 "
      + "form, which leave out 16, are not the practice's fault.",
    examples: Examples(
      met: "age: |\n  Age | Patients | Members\n  26-35 | 845 | 9\n  36-45 | 1,347 | 7\n"
        + "  46-55 | 1,749 | 12",
      notMet: "age: |\n  Age | Patients | Members\n  26-35 | 845 | 9\n  46-55 | 1,749 | 12")
  ) { context in
    let profiles = context.site.published(GroupProfile.self).compactMap { profile in
      profile.age.map { (profile.page.address, AgeBands($0)) }
    }.filter { $0.1.count > 1 }
    guard let newest = profiles.last else {
      return .notApplicable("no profile has two age bands or more")
    }
    let shortfalls = profiles.flatMap { $0.1.shortfalls }
    return .judged(
      by: shortfalls,
      met: "\(counted(newest.1.count, "band")), "
        + (newest.1.hasOtherRows
          ? "no two of the same ages" : "each beginning where the one before it ends"),
      on: context.address(of: shortfalls) ?? newest.0)
  }
}

/// The rows of a table that are ranges of ages, from the youngest.
private struct AgeBands {
  struct Band {
    let name: String
    var range: BandRange
    let place: Place
  }

  private var bands: [Band] = []
  /// Some people are in a row whose ages are not known: it may fill any gap.
  fileprivate let hasOtherRows: Bool

  init(_ table: BandTable) {
    let rows = table.rows.compactMap { row in
      BandRange(ofBand: row.band).map { Band(name: row.band, range: $0, place: row.place) }
    }
    hasOtherRows = table.rows.contains { row in
      BandRange(ofBand: row.band) == nil && row.patients.figure?.hundredths != 0
        && !Self.saysNothing(of: row.band)
    }
    bands = rows.enumerated().sorted {
      ($0.element.range.lower, $0.offset) < ($1.element.range.lower, $1.offset)
    }.map(\.element)
    for index in bands.indices.dropFirst() {
      bands[index].range = bands[index].range.following(bands[index - 1].range)
    }
  }

  var count: Int { bands.count }

  var shortfalls: [Shortfall] {
    guard var widest = bands.first else { return [] }
    var found: [Shortfall] = []
    for band in bands.dropFirst() {
      if let end = widest.range.upper, end < band.range.lower - 1 {
        let gap = (end + 1)...(band.range.lower - 1)
        let isGap = !hasOtherRows && (!isAnnexD || gap != 16...16)
        if isGap { found.append(.gap(gap, widest.told, band.told)) }
      } else if !band.isPart(besides: widest),
        widest.range.upper.map({ $0 >= band.range.lower }) ?? true
      {
        found.append(.overlap(widest.told, band.told))
      }
      if let end = widest.range.upper, band.range.upper.map({ $0 > end }) ?? true { widest = band }
    }
    return found
  }

  /// `Not known` and the like are no band of ages.
  private static func saysNothing(of band: String) -> Bool {
    let words = Set(normalised(key: band).split(separator: "_"))
    return !words.isDisjoint(with: ["not", "unknown", "missing", "total", "totals", "all", "no"])
  }

  /// The standard template of 2014/15 leaves out 16; its `over 75` means 75 and over.
  private var isAnnexD: Bool {
    bands.allSatisfy { band in
      Self.annexD.contains { $0 == band.range.lower...(band.range.upper ?? .max) }
    }
  }

  private static let annexD: [ClosedRange<Int>] = [
    0...15, 17...24, 25...34, 35...44, 45...54, 55...64, 65...74, 75...Int.max, 76...Int.max,
  ]
}

extension AgeBands.Band {
  /// The same ages, but other people by the words: `25-34 (men)` beside `25-34 (women)`.
  fileprivate func isPart(besides other: Self) -> Bool {
    range == other.range && BandRange(name) == nil && BandRange(other.name) == nil
  }

  /// For messages.
  fileprivate var told: Told { Told(name: name, place: place) }

  fileprivate struct Told {
    let name: String
    let place: Place
  }
}

extension Shortfall {
  fileprivate static func gap(
    _ ages: ClosedRange<Int>, _ before: AgeBands.Band.Told, _ after: AgeBands.Band.Told
  ) -> Shortfall {
    let missing =
      ages.count == 1 ? "\(ages.lowerBound)" : "\(ages.lowerBound) to \(ages.upperBound)"
    return Shortfall(
      "no band holds the ages \(missing), between `\(before.name)` on \(before.place.words) and "
        + "`\(after.name)`",
      help: "add a line `\(missing) | Patients | Members` with their figures above this one, or "
        + "correct the band", at: after.place)
  }

  fileprivate static func overlap(
    _ before: AgeBands.Band.Told, _ after: AgeBands.Band.Told
  ) -> Shortfall {
    Shortfall(
      "the band `\(after.name)` overlaps with `\(before.name)` on \(before.place.words)",
      help: "let each band begin one year after the band before it ends", at: after.place)
  }
}
