/// What a reader of a published table can work out, knowing nothing of how it was made.
///
/// It tries every table that agrees with what is printed: the numbers, the noughts, "fewer than 5",
/// "not shown" and the total.
struct HiddenCellSolver {
  let limit: Int
  /// The cells as printed.
  let cells: [String]
  let total: Int
  /// Whether "not shown" may be a small number too, as where a share is hidden.
  var hidesAlike = false
  /// The cells are some of a table's in which something is shown.
  var isPartOfShown = false

  /// For each hidden cell, how many values it could have.
  var possibilities: [(cell: Int, values: Int)] { values.map { ($0.cell, $0.values.count) } }

  /// For each hidden cell, the values that it could have.
  var values: [(cell: Int, values: [Int])] {
    hidden.map { cell in
      let sums = sums(of: hidden.filter { $0 != cell })
      return (cell, possible(cells[cell], atMost: left).filter { sums.contains(left - $0) })
    }
  }

  /// Whether some table agrees with what is printed and the total.
  var isPossible: Bool { left >= 0 && sums(of: hidden).contains(left) }

  private var hidden: [Int] { cells.indices.filter { number(in: cells[$0]) == nil } }

  private var left: Int { total - cells.compactMap(number).reduce(0, +) }

  private func sums(of hidden: [Int]) -> Set<Int> {
    hidden.reduce(into: [0]) { sums, other in
      let values = possible(cells[other], atMost: left)
      sums = Set(sums.flatMap { sum in values.map { sum + $0 } }.filter { $0 <= left })
    }
  }

  private func number(in cell: String) -> Int? {
    Int(cell.filter { $0 != "," && $0 != "%" })
  }

  private func possible(_ cell: String, atMost most: Int) -> [Int] {
    if cell == "fewer than \(limit)" { return Array(1..<limit) }
    // A table with numbers shows its noughts; one that is hidden whole does not.
    let isWhole = !isPartOfShown && cells.allSatisfy { $0 == "not shown" }
    let least = isWhole ? 0 : hidesAlike ? 1 : limit
    return least <= most ? Array(least...most) : []
  }
}
