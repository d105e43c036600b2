import Tables

/// How many ticked each choice of a question that has a column for each.
struct TickCounts {
  private(set) var counts: [Int]
  /// People who wrote something of their own.
  private(set) var another = 0
  /// Cells in the column of a choice that hold something else.
  private(set) var strays = 0
  private(set) var answered = 0

  init(
    _ rows: ArraySlice<DelimitedText.Row>, _ columns: [ExportColumn], beside own: [ExportColumn],
    isBlank: (String) -> Bool
  ) {
    counts = columns.map { _ in 0 }
    // A column has few distinct cells, and they say the same for each person.
    var known: [[String: Bool]] = columns.map { _ in [:] }
    for row in rows {
      var hasTicked = false
      var hasWritten = own.contains { !isBlank(row.cell($0.index)) }
      for (index, column) in columns.enumerated() where !isBlank(row.cell(column.index)) {
        let cell = row.cell(column.index)
        let isTick =
          known[index][cell] ?? TickedColumns.isTick(SmartText.plain(cell), of: column.option)
        known[index][cell] = isTick
        if isTick {
          hasTicked = true
          counts[index] += 1
        } else {
          hasWritten = true
          strays += 1
        }
      }
      if hasWritten { another += 1 }
      if hasTicked || hasWritten { answered += 1 }
    }
  }
}
