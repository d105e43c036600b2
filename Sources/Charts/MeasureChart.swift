/// Where something stood, where it should be and where it stands, on one line: three shapes, each
/// with its number, and each named below.
package struct MeasureChart: Drawing {
  package struct Point: Sendable, Equatable {
    /// Named below the line: `At first: 14 minutes in October 2025`.
    package let name: String
    /// Printed at the shape: `14`.
    package let value: String
    /// In hundredths.
    package let amount: Int

    package init(_ name: String, value: String, _ amount: Int) {
      self.name = name
      self.value = value
      self.amount = amount
    }
  }

  private let baseline: Point
  private let target: Point
  private let result: Point?

  package init(baseline: Point, target: Point, result: Point?) {
    self.baseline = baseline
    self.target = target
    self.result = result
  }

  package func draw(on canvas: inout Canvas) {
    let layout = canvas.layout
    let most = [baseline, target, result].compactMap { $0?.amount }.max() ?? 0
    let widest = [baseline, target, result].compactMap { $0 }
      .map { TextWidth.of($0.value, size: layout.textSize, isBold: true) }.max()
    // Room for a number at either end of the line.
    let margin = min(12 + (widest ?? 0), layout.width * 0.3)
    func place(_ point: Point) -> Double {
      margin + (layout.width - 2 * margin) * .share(point.amount, of: most)
    }
    let line = layout.lineHeight + 14
    canvas.path("M\(margin.short) \(line.short)H\(layout.width.short)", "chart__line")
    canvas.path("M\(margin.short) \((line - 6).short)v12", "chart__line")
    if place(target) > margin * 2 {
      canvas.text("0", x: margin, y: line + layout.lineHeight + 4, .middle)
    }
    mark(.aim, at: place(target), line, on: &canvas)
    canvas.text(
      target.value, x: place(target), y: line + layout.lineHeight + 4, .middle, look: "chart__value"
    )
    mark(.start, at: place(baseline), line, on: &canvas)
    if let result {
      mark(.now, at: place(result), line, on: &canvas)
      // Two numbers that would touch lean away from each other.
      let isFirst = place(baseline) <= place(result)
      let touch = abs(place(result) - place(baseline)) < margin
      let anchors: (Canvas.Anchor, Canvas.Anchor) =
        !touch ? (.middle, .middle) : isFirst ? (.end, .start) : (.start, .end)
      number(baseline, at: place(baseline), anchors.0, on: &canvas)
      number(result, at: place(result), anchors.1, on: &canvas)
    } else {
      number(baseline, at: place(baseline), .middle, on: &canvas)
    }
    canvas.bottom = line + layout.lineHeight + 14
    name(.start, baseline.name, on: &canvas)
    name(.aim, target.name, on: &canvas)
    if let result { name(.now, result.name, on: &canvas) }
  }

  private func number(
    _ point: Point, at x: Double, _ anchor: Canvas.Anchor, on canvas: inout Canvas
  ) {
    let lean = anchor == .start ? 2.0 : anchor == .end ? -2.0 : 0
    canvas.text(
      point.value, x: x + lean, y: canvas.layout.textSize, anchor, look: "chart__value")
  }

  private func name(_ shape: Shape, _ name: String, on canvas: inout Canvas) {
    let layout = canvas.layout
    let lines = name.lines(in: layout.width - 28, size: layout.textSize)
    mark(shape, at: 10, canvas.bottom + layout.lineHeight / 2, on: &canvas)
    canvas.lines(lines, x: 28, y: canvas.bottom)
    canvas.bottom += Double(lines.count) * layout.lineHeight + 2
  }

  private enum Shape { case start, aim, now }

  private func mark(_ shape: Shape, at x: Double, _ y: Double, on canvas: inout Canvas) {
    switch shape {
    case .start: canvas.dot(x: x, y: y, radius: 7, "chart__part chart__part--5")
    case .now: canvas.dot(x: x, y: y, radius: 7, "chart__part chart__part--1")
    case .aim:
      canvas.path(
        "M\(x.short) \((y - 10).short)l9 10l-9 10l-9 -10z", "chart__part chart__part--aim")
    }
  }
}
