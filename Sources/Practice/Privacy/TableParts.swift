import FrontMatter

/// Tables of a profile that count parts of what another one counts: the ages of men and of women
/// beside the ages of all.
///
/// What one of them hides, the others give away: all less the men are the women. So where a number
/// under any of them is small, or what is left over of the whole is, nothing is shown of the parts;
/// the whole is shown as if there were none. Which tables are parts follows from their words and
/// totals alone, which are known to readers.
struct TableParts {
  /// A column of a table: how many people each band has.
  struct Table {
    let heading: BandWords
    let bands: [BandWords]
    let counts: [Int]
    /// Shown whatever it is: patients by age, of whom NHS England tells.
    let isPublished: Bool

    var total: Int { counts.reduce(0, +) }
  }

  /// By their places.
  let withheld: Set<Int>

  init(_ tables: [Table], _ limit: SmallNumbers) {
    var withheld: Set<Int> = []
    // The largest first: parts of a part that is not shown are not shown either.
    let places = tables.indices.sorted { (tables[$1].total, $0) < (tables[$0].total, $1) }
    for whole in places {
      let parts = tables[whole].parts(among: tables, at: whole)
      guard withheld.contains(whole) || tables[whole].tells(parts.map { tables[$0] }, limit)
      else { continue }
      withheld.formUnion(parts.filter { !tables[$0].isPublished })
    }
    self.withheld = withheld
  }
}

extension TableParts.Table {
  /// Shares are turned into people where it is known of how many.
  init(
    _ table: Named<BandTable>, _ column: KeyPath<BandTable.Row, BandTable.Cell>, of total: Int?,
    unit: FigureUnit, isPublished: Bool
  ) {
    heading = BandWords(table.name)
    bands = table.value.rows.map { BandWords($0.band) }
    self.isPublished = isPublished
    let figures = table.value.rows.map { $0[keyPath: column].figure }
    let areShares = unit == .percent || figures.contains { $0?.saysPercent == true }
    counts = figures.map { figure in
      guard let figure else { return 0 }
      return areShares
        ? (min(figure.hundredths, 10_000) * (total ?? 0) + 5_000) / 10_000
        : (figure.hundredths + 99) / 100
    }
  }

  /// The tables that count some of the same people under the same bands: those whose heading names
  /// this one's ("Age of men", "Age"), those that may be added to one another within it, and those
  /// with the same people in finer or coarser bands.
  fileprivate func parts(among tables: [TableParts.Table], at place: Int) -> [Int] {
    let others = tables.indices.filter { index in
      index != place && tables[index].total > 0 && tables[index].total <= total
        && (sharesBands(with: tables[index]) || isRegrouped(in: tables[index]))
    }
    return others.filter { index in
      heading.isNamed(in: tables[index].heading)
        // Of finer and coarser bands of as many people the first are shown.
        || isRegrouped(in: tables[index]) && (tables[index].total < total || place < index)
        || others.contains { $0 != index && tables[$0].total + tables[index].total <= total }
    }
  }

  private func isRegrouped(in other: TableParts.Table) -> Bool {
    isFiner(than: other) || other.isFiner(than: self) || sharesName(with: other)
      || heading.isOfEthnicity && other.heading.isOfEthnicity
  }

  /// True where a band has a part of the people of one of the other's: "White British" beside "White".
  /// Numbers are ages in both where all of these bands lie within the other's.
  private func isFiner(than other: TableParts.Table) -> Bool {
    func isPart(_ band: BandWords, ofAges: Bool) -> Bool {
      other.bands.contains { wide in
        (band.isOfAges && wide.isOfAges) == ofAges && band.isPart(of: wide)
      }
    }
    if bands.contains(where: { isPart($0, ofAges: false) }) { return true }
    return bands.contains { isPart($0, ofAges: true) }
      && bands.allSatisfy { band in
        !band.isOfAges || other.bands.contains { $0.isOfAges && band.isWithin($0) }
      }
  }

  /// True where both have a band of the same people, by its words: "Asian" of an ethnic heading.
  private func sharesName(with other: TableParts.Table) -> Bool {
    (heading.isOfEthnicity || other.heading.isOfEthnicity)
      && bands.contains { band in other.bands.contains { band.namesTheSame(as: $0) } }
  }

  private func sharesBands(with other: TableParts.Table) -> Bool {
    bands.contains { band in
      !band.isVague && other.bands.contains { $0.isWithin(band) || band.isWithin($0) }
    }
  }

  /// True where something under these tables is small, or would be worked out to be.
  fileprivate func tells(_ parts: [TableParts.Table], _ limit: SmallNumbers) -> Bool {
    guard !parts.isEmpty else { return false }
    let isSmall = { (count: Int) in limit.isSmall(count) }
    if !isPublished, counts.contains(where: isSmall) { return true }
    if parts.contains(where: { $0.counts.contains(where: isSmall) }) { return true }
    // Of more tables than these nobody would work out what is left over of each choice.
    guard parts.count <= 6 else { return true }
    var rests = [counts]
    for part in parts {
      let bands = bands.map { band in part.sum(within: band) }
      rests += rests.map { rest in zip(rest, bands).map { $0 - ($1 ?? 0) } }
      let coarse = zip(part.bands, part.counts).map { band, count in
        sum(within: band).map { $0 - count } ?? 0
      }
      if coarse.contains(where: isSmall) { return true }
    }
    return rests.dropFirst().joined().contains(where: isSmall)
  }

  /// How many the bands within another one have; nil where there are none.
  private func sum(within band: BandWords) -> Int? {
    let cells = bands.indices.filter { bands[$0].isWithin(band) }
    return cells.isEmpty ? nil : cells.reduce(0) { $0 + counts[$1] }
  }
}
