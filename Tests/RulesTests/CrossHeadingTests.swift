import Practice
import Testing

/// Tables that add up to one another give nothing away: all less the men are the women.
@Suite struct CrossHeadingTests {
  private let limit = SmallNumbers(limit: 5)

  @Test func thePartsOfATableAreShownTogetherOrNotAtAll() throws {
    let shown = try members([
      ("Age", [7, 20]), ("Age of men", [5, 11]), ("Age of women", [2, 9]),
    ])
    #expect(shown == [["7", "20"], ["not shown", "not shown"], ["not shown", "not shown"]])
    let large = try members([
      ("Age", [17, 20]), ("Age of men", [9, 11]), ("Age of women", [8, 9]),
    ])
    #expect(large == [["17", "20"], ["9", "11"], ["8", "9"]])
  }

  /// The women, where only the men have a table.
  @Test func whatIsLeftOverIsNotSmall() throws {
    let shown = try members([("Age", [7, 20]), ("Age of men", [5, 11])])
    #expect(shown == [["7", "20"], ["not shown", "not shown"]])
  }

  /// Known by their totals, where the headings do not say it.
  @Test func partsWithHeadingsOfTheirOwn() throws {
    let shown = try members([("Age", [7, 20]), ("Men", [5, 11]), ("Women", [2, 9])])
    #expect(shown == [["7", "20"], ["not shown", "not shown"], ["not shown", "not shown"]])
  }

  /// The same words for bands do not make parts.
  @Test func otherHeadingsWithTheSameBands() throws {
    let shown = try members([("Carers", [7, 20]), ("Disabled", [9, 18]), ("Parents", [12, 15])])
    #expect(shown == [["7", "20"], ["9", "18"], ["12", "15"]])
    let small = try members([("Carers", [7, 20]), ("Disabled", [3, 24]), ("Parents", [12, 15])])
    #expect(small == [["7", "20"], ["fewer than 5", "not shown"], ["12", "15"]])
  }

  @Test func patientsAreJudgedApart() throws {
    let text = """
      ---
      kind: profile
      year: 2014/15
      members: 27
      age: |
        Age | Patients | Members
        17 to 34 | 1,000 | 7
        35 and over | 3,000 | 20
      groups:
        Age of men: |
          Age | Patients | Members
          17-34 | 500 | 5
          35+ | 1,500 | 11
        Age of women: |
          Age | Patients | Members
          17–34 | 500 | 2
          35+ | 1,500 | 9
      ---
      """
    let profile = try #require(PageFile<GroupProfile>(Array(text.utf8), file: "p.md").content)
    let tables = profile.safeTables(limit, list: 4000)
    #expect(
      tables.map { $0.rows.map(\.patients) } == [
        ["1,000", "3,000"], ["500", "1,500"], ["500", "1,500"],
      ])
    #expect(tables.map { $0.rows.map(\.members) }.last == ["not shown", "not shown"])
    #expect(tables.last?.notes.contains { $0.hasPrefix("Not recorded") } == false)
  }

  /// Every small group of men and women in two bands: each hidden number could be another one.
  @Test func nobodyCanRuleOutAllValuesButOne() throws {
    let limit = SmallNumbers(limit: 3)
    var alike: [[String]: [[Int]]] = [:]
    for total in [5, 8, 11, 16] {
      for cells in RulesTests.tables(of: total, 4) {
        let (men, women) = (Array(cells[0..<2]), Array(cells[2..<4]))
        let all = zip(men, women).map(+)
        let printed = try members(
          [("Age", all), ("Age of men", men), ("Age of women", women)], limit
        ).joined()
        alike[printed + ["\(total)"], default: []].append(all + men + women)
      }
    }
    var hidden = 0
    for (printed, tables) in alike {
      for cell in 0..<6 where Int(printed[cell]) == nil {
        let values = Set(tables.map { $0[cell] })
        // Nobody of those of whom there is nobody.
        if values == [0] { continue }
        hidden += 1
        #expect(values.count > 1, "\(printed): \(tables)")
      }
    }
    print("\(hidden) hidden cells as printed under three headings")
    #expect(hidden > 100)
  }

  private func members(
    _ tables: [(heading: String, counts: [Int])], _ limit: SmallNumbers? = nil
  ) throws -> [[String]] {
    let groups = tables.map { heading, counts in
      "  \(heading): |\n    Band | Members\n"
        + zip(["17 to 34", "35 and over"], counts).map { "    \($0) | \($1)\n" }.joined()
    }
    let members = tables.first?.counts.reduce(0, +) ?? 0
    let text =
      "---\nkind: profile\nyear: 2014/15\nmembers: \(members)\ngroups:\n\(groups.joined())---\n"
    let profile = try #require(PageFile<GroupProfile>(Array(text.utf8), file: "p.md").content)
    return profile.safeTables(limit ?? self.limit, list: 4000).map { $0.rows.map(\.members) }
  }
}
