/// A number that people typed as a count or a percentage: exact, to two decimals.
package struct Figure: Sendable, Hashable, Comparable {
  /// `48.8` is 4880.
  package let hundredths: Int

  package init(hundredths: Int) { self.hundredths = hundredths }
  package init(_ whole: Int) { hundredths = whole * 100 }

  /// Nil where it has decimals.
  package var whole: Int? { hundredths % 100 == 0 ? hundredths / 100 : nil }

  package static func < (left: Figure, right: Figure) -> Bool {
    left.hundredths < right.hundredths
  }
}
