/// A label in each row, and one mark or more: the answers to a question, this year and last, the
/// list against the group.
package struct RowChart: Drawing {
  package struct Row: Sendable, Equatable {
    package let label: String
    package let marks: [Mark]
    /// What there is to say of the marks, below them.
    package let note: String?

    package init(_ label: String, _ marks: [Mark], note: String? = nil) {
      self.label = label
      self.marks = marks
      self.note = note
    }
  }

  package struct Mark: Sendable, Equatable {
    package enum Look: String, Sendable {
      case main
      /// The year before, or those who are compared with.
      case other
      /// Answers that say nothing: "don't know".
      case aside
      /// A dot for each person.
      case dots
    }

    package let look: Look
    /// What is printed at its end: `211 (72%)`.
    package let value: String
    package let amount: Amount

    package init(_ value: String, _ amount: Amount, _ look: Look = .main) {
      self.look = look
      self.value = value
      self.amount = amount
    }
  }

  /// How long the mark of a hidden number is, whatever the number.
  static let stub = 28.0

  private let rows: [Row]
  /// The amount of a full bar, in hundredths: for the first marks of the rows, for the second ...
  private let full: [Int]

  /// - Parameter marksAreCompared: the marks of a row count the same, and are drawn to one scale.
  package init(_ rows: [Row], marksAreCompared: Bool = true) {
    self.rows = rows
    let count = rows.map(\.marks.count).max() ?? 0
    let longest = (0..<count).map { index in
      rows.compactMap { index < $0.marks.count ? $0.marks[index].amount.known : nil }.max() ?? 0
    }
    full = marksAreCompared ? longest.map { _ in longest.max() ?? 0 } : longest
  }

  package func draw(on canvas: inout Canvas) {
    let places = Places(rows, in: canvas.layout)
    for (index, row) in rows.enumerated() {
      if index > 0 { canvas.bottom += canvas.layout.gap }
      draw(row, at: places, on: &canvas)
    }
  }

  private func draw(_ row: Row, at places: Places, on canvas: inout Canvas) {
    let layout = canvas.layout
    let lines = row.label.lines(in: places.labelWidth, size: layout.textSize)
    let labelHeight = Double(lines.count) * layout.lineHeight
    let top = canvas.bottom
    if !layout.isWide {
      canvas.lines(lines, x: 0, y: top)
      canvas.bottom += labelHeight + 2
    }
    for (index, mark) in row.marks.enumerated() {
      if index > 0 { canvas.bottom += 4 }
      draw(mark, full: full[index], at: places, on: &canvas)
    }
    if let note = row.note {
      let lines = note.lines(in: layout.width - places.marks, size: layout.textSize)
      canvas.lines(lines, x: places.marks, y: canvas.bottom + 2)
      canvas.bottom += 2 + Double(lines.count) * layout.lineHeight
    }
    guard layout.isWide else { return }
    // Label and marks are centred on one another.
    let height = max(labelHeight, canvas.bottom - top)
    let firstBar = row.marks.count > 1 ? (layout.bar - layout.lineHeight) / 2 : 0
    let above = row.marks.count > 1 ? firstBar : (canvas.bottom - top - labelHeight) / 2
    canvas.lines(lines, x: 0, y: top + max(0, above))
    canvas.bottom = top + height
  }

  private func draw(_ mark: Mark, full: Int, at places: Places, on canvas: inout Canvas) {
    let layout = canvas.layout
    let top = canvas.bottom
    var end = places.marks
    var height = layout.bar
    switch mark.amount {
    case .hidden:
      canvas.hatched(x: places.marks, y: top, width: Self.stub, height: layout.bar)
      end += Self.stub
    case .absent: break
    case .known(let amount) where mark.look == .dots:
      let dots = Dots(amount / 100, in: places.room, layout)
      dots.draw(x: places.marks, y: top, on: &canvas)
      end += dots.width
      height = max(height, dots.height)
    case .known(let amount):
      let length = max(amount > 0 ? 2 : 0, places.room * .share(amount, of: full))
      if length > 0 {
        canvas.rect(
          x: places.marks, y: top, width: length, height: layout.bar,
          "chart__bar chart__bar--\(mark.look.rawValue)")
      }
      end += length
    }
    if places.valuesAreBelow {
      let lines = mark.value.lines(in: layout.width - places.marks, size: layout.textSize)
      canvas.lines(lines, x: places.marks, y: top + height)
      height += Double(lines.count) * layout.lineHeight
    } else {
      let gap = end > places.marks ? 8.0 : 0
      canvas.text(
        mark.value, x: end + gap, y: top + layout.bar / 2 + layout.textSize * 0.35,
        look: "chart__value")
    }
    canvas.bottom = top + height
  }
}

/// Where the labels end and the marks begin, the same for all rows.
private struct Places {
  let labelWidth: Double
  /// The start of the marks.
  let marks: Double
  /// How long the longest mark may be.
  let room: Double
  /// Values too long to stand beside the marks stand below them.
  let valuesAreBelow: Bool

  init(_ rows: [RowChart.Row], in layout: Layout) {
    let widest = rows.map { TextWidth.of($0.label, size: layout.textSize) }.max() ?? 0
    labelWidth = layout.isWide ? min(widest + 1, layout.width * 0.38) : layout.width
    marks = layout.isWide ? labelWidth + 14 : 0
    let values = rows.flatMap(\.marks).map {
      TextWidth.of($0.value, size: layout.textSize, isBold: true)
    }
    let beside = layout.width - marks - 8 - (values.max() ?? 0)
    valuesAreBelow = beside < 60
    room = valuesAreBelow ? layout.width - marks : beside
  }
}
