/// What a mark stands for. Drawings know only what is printed too: of a hidden number they are told
/// that there is one, and no more.
package enum Amount: Sendable, Equatable {
  /// In hundredths of the chart's unit: 4880 is 48.8.
  case known(Int)
  /// There is a number that may not be shown: a hatched mark, always of the same size.
  case hidden
  /// Nothing was written down: no mark.
  case absent

  var known: Int? {
    if case .known(let amount) = self { max(0, amount) } else { nil }
  }
}

extension Double {
  /// How much of a whole an amount is, from 0 to 1; 0 of nothing.
  static func share(_ part: Int, of whole: Int) -> Double {
    whole > 0 ? min(1, max(0, Double(part) / Double(whole))) : 0
  }
}
