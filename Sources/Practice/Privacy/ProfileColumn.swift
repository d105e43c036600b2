import FrontMatter

/// A column of a profile's table, as it is to be made safe.
struct ProfileColumn {
  /// In hundredths; nil where nobody gave a number.
  let figures: [Int?]
  let areShares: Bool
  /// Of how many people shares are.
  let total: Int?
  /// How many people the table is of: all, or those of a band of another table.
  let whole: Int?

  init(
    _ table: BandTable, _ column: KeyPath<BandTable.Row, BandTable.Cell>, unit: FigureUnit,
    of total: Int?, whole: Int?
  ) {
    let figures = table.rows.map { $0[keyPath: column].figure }
    self.figures = figures.map { $0?.hundredths }
    // A percent sign makes a share of a figure, whatever the unit says.
    areShares = unit == .percent || figures.contains { $0?.saysPercent == true }
    self.total = total
    self.whole = whole
  }

  /// Rounded up: part of a person is somebody.
  var counts: [Int?] { figures.map { $0.map { ($0 + 99) / 100 } } }

  /// How many people there are in all bands; nil where these are shares.
  var sum: Int? { areShares ? nil : counts.reduce(0) { $0 + ($1 ?? 0) } }

  /// More people are in the bands than there are.
  var countsTwice: Bool { sum.flatMap { sum in total.map { sum > $0 } } ?? false }

  var isOfOneRow: Bool { figures.count { $0 != nil } == 1 }

  /// As it may be shown where other tables tell nothing of it.
  func safe(_ limit: SmallNumbers) -> [SafeCount] {
    let safe: [SafeCount]
    switch (areShares, total) {
    case (true, nil): return figures.map { _ in .absent }
    case (true, let total?):
      safe = limit.safe(shares: figures + rest(of: 10_000, figures), of: total)
    case (false, _): safe = limit.safe(counts + (whole.map { rest(of: $0, counts) } ?? []))
    }
    return Array(safe.prefix(figures.count))
  }

  /// Of each band, as its own table shows it; nil where these are shares.
  func ranges(_ limit: SmallNumbers) -> [CountRange]? {
    areShares ? nil : [CountRange](safe(limit), limit, atMost: whole ?? sum ?? 0)
  }

  /// A single row tells how many are not in it, as if they had a row of their own.
  private func rest(of whole: Int, _ cells: [Int?]) -> [Int?] {
    guard isOfOneRow else { return [] }
    let rest = whole - cells.reduce(0) { $0 + ($1 ?? 0) }
    return rest > 0 ? [rest] : []
  }
}
