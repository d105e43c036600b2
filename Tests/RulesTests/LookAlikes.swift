import Practice

/// Tables that look like a given one wherever they are printed, though what is hidden differs.
struct LookAlikes {
  let cells: [Int]
  /// Which cells are hidden.
  let hidden: [Int]
  /// As few as will do for each hidden cell to have another value in one of them.
  let tables: [[Int]]

  /// Hidden cells for which no other value was found.
  var givenAway: [Int] { hidden.filter { cell in tables.allSatisfy { $0[cell] == cells[cell] } } }

  init(_ cells: [Int], _ safe: ([Int]) -> [SafeCount]) {
    let shown = safe(cells)
    self.cells = cells
    hidden = cells.indices.filter { shown[$0].isHidden }
    var tables: [[Int]] = []
    for cell in hidden where tables.allSatisfy({ $0[cell] == cells[cell] }) {
      let other = Self.candidates(cells, hidden, changing: cell).first { table in
        table[cell] != cells[cell] && table.allSatisfy { $0 >= 0 } && safe(table) == shown
      }
      if let other { tables.append(other) }
    }
    self.tables = tables
  }

  /// Tables of the same sum that differ in hidden cells alone: people moved between two of them, the
  /// small ones all lowered or raised, the values handed round.
  private static func candidates(_ cells: [Int], _ hidden: [Int], changing cell: Int) -> [[Int]] {
    let moved = hidden.filter { $0 != cell }.flatMap { other in
      (1...12).flatMap { [$0, -$0] }.map { people in
        var table = cells
        table[cell] += people
        table[other] -= people
        return table
      }
    }
    let levelled = hidden.flatMap { other in
      [1, 4].map { level in
        var table = cells
        for small in hidden where small != other { table[small] = level }
        table[other] += cells.reduce(0, +) - table.reduce(0, +)
        return table
      }
    }
    let handedRound = (1..<max(2, hidden.count)).map { step in
      var table = cells
      for (place, index) in hidden.enumerated() {
        table[index] = cells[hidden[(place + step) % hidden.count]]
      }
      return table
    }
    return moved + levelled + handedRound
  }
}
