/// The ages of a band as people type it: `Under 17`, `17 to 24`, `85+`.
package struct BandRange: Sendable, Hashable {
  /// The youngest age in the band.
  package let lower: Int
  /// The oldest age in the band; nil where the band has no end (`85+`).
  package let upper: Int?
  /// True for `over 86`: 87 and over by its words, 86 and over where the band before ends at 85.
  package let mayBeginEarlier: Bool

  /// Nil where the text is no range of ages (`White British`).
  package init?(_ text: String) { return nil }
}
