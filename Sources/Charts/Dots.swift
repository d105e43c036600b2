/// A dot for each person, in rows of ten: strokes without length, whose round ends the stylesheet
/// makes as wide as a dot.
package struct Dots: Sendable {
  private let count: Int
  private let step: Double
  private let perRow: Int
  private let lineHeight: Double

  /// More would be no easier to read than the number beside them.
  package static let most = 50

  init(_ count: Int, in room: Double, _ layout: Layout) {
    self.count = min(max(0, count), Self.most)
    step = layout.isWide ? 15 : 13
    perRow = min(10, max(1, Int(room / step)))
    lineHeight = layout.bar
  }

  var width: Double { Double(min(count, perRow)) * step }

  var height: Double {
    let rows = (count + perRow - 1) / perRow
    return rows > 1 ? lineHeight + Double(rows - 1) * step : lineHeight
  }

  func draw(x: Double, y: Double, on canvas: inout Canvas) {
    let data = (0..<count).map { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: perRow)
      let place = (x + (Double(column) + 0.5) * step, y + lineHeight / 2 + Double(row) * step)
      return "M\(place.0.short) \(place.1.short)h0"
    }
    if !data.isEmpty { canvas.path(data.joined(), "chart__dots") }
  }
}
