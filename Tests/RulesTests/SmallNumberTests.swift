import Calendar
import Foundation
import Practice
import Testing

/// No count of fewer than five people can be read or worked out from what is published.
@Suite struct SmallNumberTests {
  private let practice = """
    ---
    kind: practice
    name: Elmbank Surgery
    phone: 01632 960118
    list_size: 4,000
    rules: []
    ---
    """

  private func pages(_ files: [SourceFile]) throws -> [String: String] {
    let site = try JudgedSite([file("practice.md", practice)] + files, on: try day(2026, 1, 1))
    #expect(site.practice.findings.isEmpty)
    return site.pages
  }

  @Test func tablesOfMembers() throws {
    var dice = Dice(seed: 5)
    var files: [SourceFile] = []
    var truth: [String: [[Int]]] = [:]
    for year in 1980..<2020 {
      let members = dice.roll(6...60)
      let tables = (0..<25).map { _ in
        let missing = dice.roll(0...3) == 0 ? dice.roll(0...6) : 0
        return dice.parts(of: members - missing, among: dice.roll(2...7))
      }
      truth["/\(year)/"] = tables
      files.append(file("\(year).md", profile(year, members, tables) { "\($0)" }))
    }
    try check(try pages(files), truth)
  }

  @Test func tablesInPercent() throws {
    var dice = Dice(seed: 6)
    var files: [SourceFile] = []
    var truth: [String: [[Int]]] = [:]
    var members: [String: Int] = [:]
    for year in 1980..<2020 {
      let count = dice.roll(8...90)
      let tables = (0..<5).map { _ in
        dice.parts(of: count, among: dice.roll(2...6)).map { ($0 * 200 + count) / (count * 2) }
      }
      truth["/\(year)/"] = tables
      members["/\(year)/"] = count
      files.append(
        file("\(year).md", profile(year, count, tables, "unit: percent") { "\($0)%" }))
    }
    let pages = try pages(files)
    var hidden = 0
    for (page, tables) in truth {
      let count = try #require(members[page])
      let printed = columns(of: try #require(pages[page]), members: true)
      #expect(printed.count == tables.count)
      for (cells, table) in zip(printed, tables) {
        for (cell, share) in zip(cells, table) where share > 0 && share * count < 500 {
          #expect(cell == "not shown", "\(share)% of \(count)")
        }
        let solver = HiddenCellSolver(
          limit: 5, cells: cells, total: table.reduce(0, +), hidesAlike: true)
        for (_, values) in solver.possibilities {
          hidden += 1
          #expect(values >= 2, "\(table) of \(count): \(cells)")
        }
      }
    }
    print("percent profiles: \(truth.values.joined().count) tables, \(hidden) hidden cells")
    #expect(hidden > 200)
  }

  @Test func answersToQuestions() throws {
    var dice = Dice(seed: 7)
    var files: [SourceFile] = []
    var truth: [String: [[Int]]] = [:]
    for year in 1980..<2020 {
      let answered = dice.roll(10...400)
      let tables = (0..<10).map { _ in dice.parts(of: answered, among: dice.roll(2...6)) }
      truth["/\(year)/"] = tables
      let questions = tables.enumerated().map { index, table in
        "  - id: q\(index)\n    ask: Question \(index)\n    answers:\n"
          + table.enumerated().map { "      Answer \($0): \($1)\n" }.joined()
      }
      let text =
        "---\nkind: survey\nyear: \(name(year))\nanswered: \(answered)\nquestions:\n"
        + questions.joined() + "---\n"
      files.append(file("\(year).md", text))
    }
    try check(try pages(files), truth, firstColumn: true)
  }

  @Test func monthsOfFeedback() throws {
    var dice = Dice(seed: 8)
    var files: [SourceFile] = []
    var truth: [String: [[Int]]] = [:]
    for number in 0..<120 {
      let table = dice.parts(of: dice.roll(10...60), among: dice.roll(2...6))
      truth["/m\(number)/"] = [table]
      let month = "\(Month.names[number % 12]) \(2010 + number / 12)"
      let answers = table.enumerated().map { "  Answer \($0): \($1)\n" }.joined()
      files.append(
        file("m\(number).md", "---\nkind: feedback\nmonth: \(month)\nanswers:\n\(answers)---\n"))
    }
    try check(try pages(files), truth)
  }

  /// Patients by age and sex are published by NHS England; by ethnic group they are not.
  @Test func patients() throws {
    let text = """
      ---
      kind: profile
      year: 2013/14
      members: 30
      age: |
        Age | Patients | Members
        Under 17 | 3 | 10
        17 and over | 3,997 | 20
      sex: |
        Sex | Patients | Members
        Women | 4 | 10
        Men | 3,996 | 20
      ethnicity: |
        Ethnic group | Patients | Members
        White | 3,900 | 10
        Irish | 3 | 10
        Roma | 97 | 10
      ---
      """
    let page = try #require(try pages([file("p.md", text)])["/p/"])
    #expect(
      columns(of: page, members: false) == [
        ["3", "3,997"], ["4", "3,996"], ["3,900", "fewer than 5", "not shown"],
      ])
  }

  @Test func attendanceAndLonelyAnswers() throws {
    let pages = try pages([
      file(
        "m.md",
        "---\nkind: minutes\ndate: 1 May 2025\nstatus: agreed\npresent_members: 3\napologies: 6\n---\n"
      ),
      file("f.md", "---\nkind: feedback\nmonth: May 2025\nanswers: {Good: 3}\n---\n"),
      file("g.md", "---\nkind: feedback\nmonth: June 2025\nanswers: {Good: 30}\n---\n"),
    ])
    #expect(pages["/m/"]?.contains("fewer than 5") == true)
    #expect(pages["/m/"]?.contains("<dd>3</dd>") == false)
    #expect(pages["/f/"]?.contains("<tbody>") == false)
    #expect(pages["/g/"]?.contains(">30 (100%)<") == true)
    #expect(pages["/f/"]?.contains("Too few people answered to show this safely.") == true)
  }

  @Test func aLimitOfTwoHidesTheOnesAndMore() {
    let two = SmallNumbers(limit: 2)
    #expect(two.safe([1, 8, 0]) == [.notShown, .notShown, .notShown])
    #expect(two.safe([1, 8], sumIsKnown: false) == [.notShown, .notShown])
    #expect(SmallNumbers(limit: 0).safe([1, 8]) == [.shown(1), .shown(8)])
  }

  /// Each small count is hidden, and each hidden cell could have two values.
  ///
  /// - Parameter firstColumn: the numbers are in the first column; last year's stand beside them.
  private func check(
    _ pages: [String: String], _ truth: [String: [[Int]]], firstColumn: Bool = false
  ) throws {
    var hidden = 0
    for (page, tables) in truth {
      let printed = columns(of: try #require(pages[page]), members: !firstColumn)
      #expect(printed.count == tables.count)
      for (cells, table) in zip(printed, tables) {
        for (cell, count) in zip(cells, table) where (1...4).contains(count) {
          #expect(cell == "fewer than 5" || cell == "not shown", "\(table)")
        }
        let solver = HiddenCellSolver(limit: 5, cells: cells, total: table.reduce(0, +))
        for (_, values) in solver.possibilities {
          hidden += 1
          #expect(values >= 2, "\(table): \(cells)")
        }
      }
    }
    print("\(truth.values.joined().count) tables, \(hidden) hidden cells, each with two values")
    #expect(hidden > 50)
  }

  private func profile(
    _ year: Int, _ members: Int, _ tables: [[Int]], _ unit: String = "unit: people",
    _ words: (Int) -> String
  ) -> String {
    let groups = tables.enumerated().map { index, table in
      "  Heading \(index): |\n    Band | Members\n"
        + table.enumerated().map { "    Band \($0) | \(words($1))\n" }.joined()
    }
    return "---\nkind: profile\nyear: \(name(year))\nmembers: \(members)\n\(unit)\ngroups:\n"
      + groups.joined() + "---\n"
  }

  private func name(_ year: Int) -> String { ReportingYear(startingIn: year).name }
}

/// A column of each table of a page, as printed, without the percentage beside a count.
///
/// - Parameter members: the column of that name, or the last one, rather than the first with
///   numbers.
func columns(of page: String, members: Bool) -> [[String]] {
  let parts = page.components(separatedBy: "<tbody>")
  return parts.indices.dropFirst().map { index in
    let heads = parts[index - 1].components(separatedBy: "<thead>").last?
      .components(separatedBy: "<th scope=\"col\"").dropFirst(2)
      .map { $0.components(separatedBy: ">")[1].components(separatedBy: "<")[0] }
    let place = members ? heads?.firstIndex(of: "Members") : 0
    let body = parts[index].components(separatedBy: "</tbody>")[0]
    return body.components(separatedBy: "<tr>").dropFirst().map { row in
      let cells = row.components(separatedBy: "<td class=\"numeric\"").dropFirst().map {
        $0.components(separatedBy: ">")[1].components(separatedBy: "</td")[0]
          .components(separatedBy: " (")[0]
      }
      return place.map { cells[$0] } ?? cells.last ?? ""
    }
  }
}
