import Calendar
import Practice
import Testing

/// Nothing of a page depends on a number that it hides: not the length of a bar, not the dots, not the
/// order of the rows, not a sentence.
///
/// Two tables that are printed alike are published twice, with different numbers in the hidden cells;
/// the pages must be the same, byte for byte. So whatever a reader works out from the page is what
/// the solver works out from its printed cells.
@Suite struct ChartSecrecyTests {
  private enum Shape: CaseIterable { case one, scale, profile, feedback }

  @Test func hiddenNumbersLeaveNoTrace() throws {
    var dice = Dice(seed: 41)
    var changed = 0
    var drawn = 0
    for shape in Shape.allCases {
      var files: (first: [SourceFile], second: [SourceFile]) = ([], [])
      for year in 1980..<2010 {
        let people = dice.roll(10...(shape == .profile ? 60 : 300))
        let tables = (0..<(shape == .feedback ? 1 : 9)).map { index in
          // On one scale they are drawn together.
          dice.parts(of: people, among: shape == .scale ? 5 : 3 + index % 4)
        }
        let others = tables.map { table -> [Int] in
          guard let other = alike(table, &dice) else { return table }
          changed += 1
          return other
        }
        files.first.append(page(shape, year, people, tables))
        files.second.append(page(shape, year, people, others))
      }
      let (first, second) = (try pages(files.first), try pages(files.second))
      #expect(first.count == second.count)
      for (address, html) in first {
        #expect(second[address] == html, "\(shape) \(address)")
        if html.contains("<svg") { drawn += 1 }
      }
    }
    print("\(changed) tables with other hidden numbers, and the same pages")
    #expect(changed > 200)
    #expect(drawn > 100)
  }

  /// A table with other numbers in its hidden cells that is printed alike.
  private func alike(_ table: [Int], _ dice: inout Dice) -> [Int]? {
    let limit = SmallNumbers(limit: 5)
    let printed = limit.safe(table)
    let hidden = table.indices.filter { printed[$0].isHidden }
    for _ in 0..<40 where hidden.count > 1 {
      var other = table
      let from = hidden[dice.roll(0...(hidden.count - 1))]
      let to = hidden[dice.roll(0...(hidden.count - 1))]
      guard from != to, other[from] > 0 else { continue }
      other[from] -= 1
      other[to] += 1
      if limit.safe(other) == printed { return other }
    }
    return nil
  }

  private func pages(_ files: [SourceFile]) throws -> [String: String] {
    let practice = file(
      "practice.md", "---\nkind: practice\nname: Elmbank\nphone: 01632 960118\nrules: []\n---\n")
    let site = try JudgedSite([practice] + files, on: try day(2026, 1, 1))
    #expect(site.practice.findings.isEmpty)
    return site.pages
  }

  private func page(_ shape: Shape, _ year: Int, _ people: Int, _ tables: [[Int]]) -> SourceFile {
    let name = ReportingYear(startingIn: year).name
    func answers(_ table: [Int], _ indent: String) -> String {
      table.enumerated().map { "\(indent)Band \(Self.words[$0]): \($1)\n" }.joined()
    }
    switch shape {
    case .feedback:
      return file(
        "\(year).md",
        "---\nkind: feedback\nmonth: May \(year)\nanswers:\n\(answers(tables[0], "  "))---\n")
    case .profile:
      let groups = tables.enumerated().map { index, table in
        "  Heading \(index): |\n    Band | Patients | Members\n"
          + table.enumerated()
          .map { "    Band \(Self.words[$0]) | \(100 + $0) | \($1)\n" }.joined()
      }
      return file(
        "\(year).md",
        "---\nkind: profile\nyear: \(name)\nmembers: \(people)\ngroups:\n\(groups.joined())---\n")
    case .one, .scale:
      let type = shape == .one ? "one" : "scale"
      let questions = tables.enumerated().map { index, table in
        "  - id: q\(index)\n    ask: Question \(index)\n    type: \(type)\n    answers:\n"
          + answers(table, "      ")
      }
      return file(
        "\(year).md",
        "---\nkind: survey\nyear: \(name)\nanswered: \(people)\nhow_chosen: random\nquestions:\n"
          + questions.joined() + "---\n")
    }
  }

  private static let words = ["oak", "elm", "ash", "fir", "yew", "box", "bay"]
}
