import FrontMatter

/// A column of a profile's table as it may be shown.
enum SafeColumn {
  typealias Shown = (text: String, value: SafeValue)

  /// The column as words. In percent, a share that means a small number of people is hidden, and
  /// with it whatever would give it away.
  static func cells(
    _ cells: [BandTable.Cell], unit: FigureUnit, of total: Int?, limit: SmallNumbers?,
    isWithheld: Bool
  ) -> [Shown] {
    // A percent sign makes a share of a figure, whatever the unit says.
    let areShares = unit == .percent || cells.contains { $0.figure?.saysPercent == true }
    let safe: [SafeCount]
    switch (limit, areShares, total) {
    case (let limit?, _, _) where isWithheld: safe = limit.whole(cells.map(\.figure?.hundredths))
    case (nil, _, _), (_?, true, nil): safe = cells.map { _ in .absent }
    case (let limit?, true, let total?):
      safe = limit.safe(shares: cells.map { $0.figure?.hundredths }, of: total)
    case (let limit?, false, _):
      // Rounded up: part of a person is somebody.
      safe = limit.safe(cells.map { $0.figure.map { ($0.hundredths + 99) / 100 } })
    }
    return zip(cells, safe).map { cell, count in
      guard count.isHidden else {
        let figure = cell.figure.map { figure -> SafeValue in
          areShares ? .share(figure.hundredths) : .people((figure.hundredths + 99) / 100)
        }
        return (cell.words(unit), figure ?? .absent)
      }
      // That a share is small would tell how many people it means.
      return areShares
        ? (SafeCount.notShown.words, .hidden)
        : (count.words, count == .notShown ? .hidden : .small)
    }
  }
}

extension BandTable.Cell {
  fileprivate func words(_ unit: FigureUnit) -> String {
    switch self {
    case .figure(let figure):
      figure.words + (unit == .percent || figure.saysPercent ? "%" : "")
    case .notAsked: "not asked"
    case .notKnown: "not known"
    case .empty: ""
    }
  }
}

extension Figure {
  /// `7,924`, or `48.8`.
  package var words: String {
    let fraction = hundredths % 100
    guard fraction != 0 else { return grouped(hundredths / 100) }
    let decimals =
      fraction % 10 == 0 ? "\(fraction / 10)" : (fraction < 10 ? "0\(fraction)" : "\(fraction)")
    return "\(grouped(hundredths / 100)).\(decimals)"
  }
}
