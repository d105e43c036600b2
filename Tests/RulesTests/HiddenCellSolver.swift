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
  var possibilities: [(cell: Int, values: Int)] {
    let hidden = cells.indices.filter { number(in: cells[$0]) == nil }
    let shown = cells.compactMap(number).reduce(0, +)
    let left = total - shown
    return hidden.map { cell in
      var sums: Set<Int> = [0]
      for other in hidden where other != cell {
        let values = possible(cells[other], atMost: left)
        sums = Set(sums.flatMap { sum in values.map { sum + $0 } }.filter { $0 <= left })
      }
      return (cell, possible(cells[cell], atMost: left).filter { sums.contains(left - $0) }.count)
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
