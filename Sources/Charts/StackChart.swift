/// Rows of one length, each parted among the same answers, from best to worst: several questions on
/// one scale, or the months of one question.
///
/// There is no legend: below each row its parts are named, in the order in which they stand.
package struct StackChart: Drawing {
  package struct Row: Sendable, Equatable {
    package let label: String
    package let parts: [Part]
    /// The amount of the whole row, in hundredths; nil where it is not known, or not told.
    package let whole: Int?

    package init(_ label: String, _ parts: [Part], whole: Int? = nil) {
      self.label = label
      self.parts = parts
      self.whole = whole
    }
  }

  package struct Part: Sendable, Equatable {
    /// Named below the row: `Very easy: 61 (15%)`.
    package let name: String
    /// Printed in the part where there is room: `15%`.
    package let value: String
    package let amount: Amount
    /// An answer that says nothing, such as "don't know".
    package let isAside: Bool

    package init(_ name: String, value: String, _ amount: Amount, isAside: Bool = false) {
      self.name = name
      self.value = value
      self.amount = amount
      self.isAside = isAside
    }
  }

  private let rows: [Row]

  package init(_ rows: [Row]) { self.rows = rows }

  package func draw(on canvas: inout Canvas) {
    let layout = canvas.layout
    for (index, row) in rows.enumerated() {
      if index > 0 { canvas.bottom += layout.gap + 6 }
      let label = row.label.lines(in: layout.width, size: layout.textSize, isBold: true)
      canvas.lines(label, x: 0, y: canvas.bottom, look: "chart__value")
      canvas.bottom += Double(label.count) * layout.lineHeight + 2
      draw(row, on: &canvas)
      let names = Self.joined(row.parts.map(\.name), in: layout)
      canvas.lines(names, x: 0, y: canvas.bottom + 2)
      canvas.bottom += Double(names.count) * layout.lineHeight + 2
    }
  }

  /// Parts are as long as their shares of the whole. Hidden ones are one piece, of what is left; where
  /// the whole is not known, of a length that is always the same.
  private func draw(_ row: Row, on canvas: inout Canvas) {
    let (layout, parts) = (canvas.layout, row.parts)
    let (width, height) = (layout.width - 2, layout.bar + 4)
    let known = parts.compactMap(\.amount.known).reduce(0, +)
    let isHiding = parts.contains { $0.amount == .hidden }
    let room = row.room(for: known, isHiding: isHiding, in: width)
    var x = 1.0
    let shades = Shade.of(parts.count { !$0.isAside })
    var place = 0
    for part in parts {
      let shade = part.isAside ? "aside" : shades[min(place, shades.count - 1)]
      if !part.isAside { place += 1 }
      guard let amount = part.amount.known, amount > 0 else { continue }
      let length = room * .share(amount, of: known)
      canvas.rect(
        x: x, y: canvas.bottom + 1, width: length, height: height,
        "chart__part chart__part--\(shade)")
      if TextWidth.of(part.value, size: layout.textSize, isBold: true) + 8 <= length {
        canvas.text(
          part.value, x: x + length / 2, y: canvas.bottom + 1 + height / 2 + layout.textSize * 0.35,
          .middle, look: "chart__on chart__on--\(shade)")
      }
      x += length
    }
    if isHiding {
      canvas.hatched(x: x, y: canvas.bottom + 1, width: width - room, height: height)
    }
    canvas.bottom += height + 4
  }

  /// The names after one another, broken between them, not in them.
  private static func joined(_ names: [String], in layout: Layout) -> [String] {
    var lines: [String] = []
    for (index, name) in names.enumerated() {
      let name = index < names.count - 1 ? name + "," : name
      let longer = lines.last.map { $0 + " " + name }
      if let longer, TextWidth.of(longer, size: layout.textSize) <= layout.width {
        lines[lines.count - 1] = longer
      } else {
        lines += name.lines(in: layout.width, size: layout.textSize)
      }
    }
    return lines
  }
}

extension StackChart.Row {
  /// How much of the width the shown parts take together.
  fileprivate func room(for known: Int, isHiding: Bool, in width: Double) -> Double {
    guard let whole, whole > 0 else { return isHiding ? width - RowChart.stub : width }
    let share = width * .share(known, of: whole)
    // What is hidden is seen even where hardly anything is left for it.
    if isHiding { return min(share, width - 6) }
    // Each part may have been rounded by half a hundredth of the whole.
    return abs(known - whole) * 200 <= whole * parts.count ? width : share
  }
}

/// Greys of one blue from dark to light, so that neighbours differ on paper too.
private enum Shade {
  static func of(_ count: Int) -> [String] {
    switch count {
    case ...1: ["1"]
    case 2: ["1", "4"]
    case 3: ["1", "3", "5"]
    case 4: ["1", "2", "4", "5"]
    default: (0..<count).map { "\(1 + $0 * 4 / (count - 1))" }
    }
  }
}
