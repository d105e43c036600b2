/// One of the two ways in which a chart is laid out, in CSS pixels: the stylesheet shows the one
/// that fits the screen.
struct Layout: Sendable, Equatable {
  /// Part of ids and classes.
  let name: String
  let width: Double
  let textSize: Double
  let lineHeight: Double
  /// The height of a bar.
  let bar: Double
  /// Between two rows.
  let gap: Double
  /// Labels stand beside their marks, not above them.
  let isWide: Bool

  /// From 641 px: shown at 527 px and more, where its text is 16 px high.
  static let wide = Layout(
    name: "wide", width: 620, textSize: 19, lineHeight: 24, bar: 26, gap: 12, isWide: true)

  /// A telephone of 320 px, less what stands beside the drawing.
  static func narrow(_ width: Double) -> Layout {
    Layout(
      name: "narrow", width: width, textSize: 16, lineHeight: 21, bar: 22, gap: 14, isWide: false)
  }
}
