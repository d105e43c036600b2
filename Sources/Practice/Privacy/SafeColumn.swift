import FrontMatter

/// A column of a profile's table as it may be shown.
enum SafeColumn {
  typealias Shown = (text: String, value: SafeValue)

  /// The column as words. In percent, a share that means a small number of people is hidden, and
  /// with it whatever would give it away.
  ///
  /// - Parameter limit: nil where all may be shown.
  static func cells(
    _ column: ProfileColumn, _ cells: [BandTable.Cell], unit: FigureUnit, limit: SmallNumbers?,
    isWithheld: Bool
  ) -> [Shown] {
    let areShares = column.areShares
    let safe: [SafeCount] =
      switch limit {
      case let limit? where isWithheld: limit.whole(column.figures)
      case let limit?: column.safe(limit)
      case nil: column.figures.map { _ in .absent }
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
