import Practice
import Testing

/// Every small table there is: readers who know the sum, what is shown and how the program decides
/// still have two values at least for each hidden count.
@Suite struct HiddenCountsTests {
  @Test(arguments: [3, 4, 5, 6])
  func nobodyCanRuleOutAllValuesButOne(limit: Int) {
    let numbers = SmallNumbers(limit: limit)
    var tables = 0
    var hidden = 0
    for cells in 2...4 {
      for total in 1...(4 * limit) {
        // Tables that look alike, whatever is hidden in them.
        var alike: [[SafeCount]: [[Int]]] = [:]
        for table in Self.tables(of: total, cells) {
          tables += 1
          let shown = numbers.safe(table)
          for (count, cell) in zip(table, shown) where numbers.isSmall(count) {
            #expect(cell.isHidden, "\(table)")
          }
          alike[shown, default: []].append(table)
        }
        for (shown, tables) in alike {
          for cell in shown.indices where shown[cell].isHidden {
            hidden += 1
            #expect(Set(tables.map { $0[cell] }).count > 1, "\(tables): \(shown.map(\.words))")
          }
        }
      }
    }
    print("limit \(limit): \(tables) tables, \(hidden) hidden cells as printed")
    #expect(hidden > 500)
  }

  private static func tables(of total: Int, _ cells: Int) -> [[Int]] {
    cells == 1
      ? [[total]]
      : (0...total).flatMap { first in
        tables(of: total - first, cells - 1).map { [first] + $0 }
      }
  }
}
