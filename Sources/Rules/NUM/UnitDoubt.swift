import Diagnostics
import FrontMatter
import Practice

/// Why a column's figures cannot be what their unit says.
enum UnitDoubt {
  /// Counts, but the unit is percent.
  case counts(Place)
  /// Percentages, but the unit is people.
  case shares(Place)
  /// Counts as the unit says, but `%` stands above them.
  case percentAbove

  /// True where sums over the column would say nothing.
  var spoilsSums: Bool {
    if case .percentAbove = self { false } else { true }
  }
}

extension FigureColumn {
  /// - Parameter total: how many people there are in all, where it is known.
  func doubt(total: Int?) -> UnitDoubt? {
    switch unit {
    case .percent: countsUnderPercent(total: total).map(UnitDoubt.counts)
    case .people: sharesUnderPeople(total: total).map(UnitDoubt.shares) ?? percentAboveCounts
    }
  }

  private func countsUnderPercent(total: Int?) -> Place? {
    if let tooMuch = figures.first(where: { $0.figure.hundredths > 10_000 }) {
      return tooMuch.place
    }
    guard let total, figures.count > 1, sum == total * 100, !addsUpToHundred,
      figures.allSatisfy({ $0.figure.whole != nil && !$0.figure.saysPercent })
    else { return nil }
    return place
  }

  private func sharesUnderPeople(total: Int?) -> Place? {
    if let share = figures.first(where: { $0.figure.saysPercent || $0.figure.whole == nil }) {
      return share.place
    }
    guard figures.count > 1, isComplete, addsUpToHundred else { return nil }
    // What adds up to 100 although there are far more or fewer people are percentages.
    let isFarFromHundred = total.map { !(50...200).contains($0) } ?? false
    return headingSaysPercent || isFarFromHundred ? place : nil
  }

  private var percentAboveCounts: UnitDoubt? { headingSaysPercent ? .percentAbove : nil }

  private var headingSaysPercent: Bool {
    guard let heading = heading?.lowercased() else { return false }
    return ["%", "percent", "per cent"].contains { heading.contains($0) }
  }
}
