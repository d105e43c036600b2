/// A cell as it may be shown; what it stands for where that is hidden is not in it.
package enum SafeValue: Sendable, Equatable {
  case people(Int)
  /// A share, in hundredths of a percent.
  case share(Int)
  /// From 1 to one less than the limit: `fewer than 5`.
  case small
  /// Hidden so that another one cannot be worked out.
  case hidden
  /// Nobody gave a number.
  case absent

  /// In hundredths, so that counts and shares compare alike; nil where no number is shown.
  var size: Int? {
    switch self {
    case .people(let people): people * 100
    case .share(let hundredths): hundredths
    case .small, .hidden, .absent: nil
    }
  }

  package var isHidden: Bool { self == .small || self == .hidden }
}

/// Whole percent, halves rounded up; 0 of nothing.
package func wholePercent(_ part: Int, of whole: Int) -> Int {
  whole > 0 ? (part * 200 + whole) / (whole * 2) : 0
}
