import Practice
import Testing

/// Every small table in percent: readers turn shares into people, and know how the program decides.
@Suite struct HiddenSharesTests {
  /// - Parameter step: in hundredths of a percent, how finely shares were typed.
  @Test(arguments: [(12, 3), (30, 3), (30, 4), (47, 3), (90, 3), (130, 3)], [100, 10])
  func nobodyCanRuleOutAllValuesButOne(size: (people: Int, cells: Int), step: Int) {
    let limit = SmallNumbers(limit: 5)
    var alike: [[Int?]: [[Int]]] = [:]
    for table in tables(of: size.people, size.cells) {
      let shares = table.map { ($0 * 20_000 / step + size.people) / (size.people * 2) * step }
      let safe = limit.safe(shares: shares, of: size.people)
      for (cell, people) in zip(safe, table) where (1...4).contains(people) && size.people < 100 {
        #expect(cell.isHidden, "\(table)")
      }
      // Which share is small is not printed.
      let printed = zip(shares, safe).map { $1.isHidden ? nil : $0 }
      alike[printed, default: []].append(table)
    }
    var hidden = 0
    for (printed, tables) in alike {
      for cell in printed.indices where printed[cell] == nil {
        hidden += 1
        #expect(Set(tables.map { $0[cell] }).count > 1, "\(printed): \(tables)")
      }
    }
    #expect(hidden > 20)
  }
}
