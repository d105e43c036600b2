/// Wilson's score interval for a share, at 95%: where the share of everybody probably lies, if those
/// who answered were picked at random.
///
/// Source: R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in
/// Medicine 17 (1998), method 3.
package struct WilsonInterval: Sendable, Equatable {
  /// From 0 to 1.
  package let lower: Double
  package let upper: Double

  /// Nil where nobody answered, or more said so than answered.
  package init?(_ part: Int, of whole: Int) {
    guard whole > 0, (0...whole).contains(part) else { return nil }
    let z = 1.959963984540054
    let (count, share) = (Double(whole), Double(part) / Double(whole))
    let middle = share + z * z / (2 * count)
    let spread = z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
    let scale = 1 + z * z / count
    lower = part == 0 ? 0 : max(0, (middle - spread) / scale)
    upper = part == whole ? 1 : min(1, (middle + spread) / scale)
  }

  package func overlaps(_ other: WilsonInterval) -> Bool {
    lower <= other.upper && other.lower <= upper
  }

  /// `between 67% and 77%`.
  package var words: String { "between \(Self.percent(lower)) and \(Self.percent(upper))" }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded()))%" }
}
