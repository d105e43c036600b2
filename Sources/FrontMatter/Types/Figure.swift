/// A number that people typed as a count or a percentage: exact, to two decimals.
package struct Figure: Sendable, Hashable {
  /// `48.8` is 4880.
  package let hundredths: Int
  /// True where it was typed with a percent sign; whether it is a percentage, the unit says.
  package let saysPercent: Bool

  package init(hundredths: Int, saysPercent: Bool = false) {
    self.hundredths = hundredths
    self.saysPercent = saysPercent
  }

  package init(_ whole: Int) { self.init(hundredths: whole * 100) }

  /// Nil where it has decimals.
  package var whole: Int? { hundredths % 100 == 0 ? hundredths / 100 : nil }
}

extension Figure: Comparable {
  package static func < (left: Figure, right: Figure) -> Bool {
    (left.hundredths, left.saysPercent ? 1 : 0) < (right.hundredths, right.saysPercent ? 1 : 0)
  }
}
