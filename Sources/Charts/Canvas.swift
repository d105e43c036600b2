/// What a drawing writes on: shapes and texts as SVG, and how far down they reach.
package struct Canvas {
  enum Anchor: String { case start, middle, end }

  let layout: Layout
  private(set) var markup = ""
  /// The lower end of what was drawn so far; the next row begins there.
  var bottom = 0.0

  init(_ layout: Layout) { self.layout = layout }

  mutating func rect(
    x: Double, y: Double, width: Double, height: Double, _ look: String
  ) {
    markup +=
      "<rect class=\"\(look)\" x=\"\(x.short)\" y=\"\(y.short)\" width=\"\(width.short)\" "
      + "height=\"\(height.short)\"/>"
  }

  mutating func path(_ data: String, _ look: String) {
    markup += "<path class=\"\(look)\" d=\"\(data)\"/>"
  }

  mutating func dot(x: Double, y: Double, radius: Double, _ look: String) {
    markup +=
      "<circle class=\"\(look)\" cx=\"\(x.short)\" cy=\"\(y.short)\" r=\"\(radius.short)\"/>"
  }

  /// - Parameter y: of the line on which the letters stand.
  mutating func text(
    _ text: String, x: Double, y: Double, _ anchor: Anchor = .start, look: String? = nil
  ) {
    guard !text.isEmpty else { return }
    let look = look.map { " class=\"\($0)\"" } ?? ""
    let anchor = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    markup += "<text\(look) x=\"\(x.short)\" y=\"\(y.short)\"\(anchor)>\(text.escaped)</text>"
  }

  /// Lines below each other, from the top at `y`.
  mutating func lines(_ lines: [String], x: Double, y: Double, look: String? = nil) {
    for (index, line) in lines.enumerated() {
      text(line, x: x, y: y + baseline + Double(index) * layout.lineHeight, look: look)
    }
  }

  /// How far below the top of a line its letters stand.
  var baseline: Double { (layout.lineHeight + layout.textSize * 0.7) / 2 }

  /// A hatched box: there is a number here that is not shown.
  mutating func hatched(x: Double, y: Double, width: Double, height: Double) {
    rect(x: x, y: y, width: width, height: height, "chart__hidden")
    var strokes = ""
    var from = 6 - height
    while from < width {
      let (start, end) = (max(0, from), min(width, from + height))
      strokes += "M\((x + start).short) \((y + height - (start - from)).short)"
      strokes += "L\((x + end).short) \((y + height - (end - from)).short)"
      from += 6
    }
    path(strokes, "chart__hatch")
  }
}

extension Double {
  /// At most one decimal: `12`, `12.5`.
  var short: String {
    let tenths = Int((self * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}

extension String {
  /// Text as it may stand between tags; characters that no page can hold are left out.
  var escaped: String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
