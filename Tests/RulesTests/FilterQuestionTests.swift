import Foundation
import Practice
import Testing

/// How many answered one question gives no hidden answer to another away.
@Suite struct FilterQuestionTests {
  /// "If you booked by phone ..." says how many booked by phone.
  @Test func thoseWhoCouldAnswerAreNotHiddenElsewhere() throws {
    let shown = try questions(
      answered: 346, [[331, 12, 3], [200, 131]], bases: [nil, 331]
    ).map { $0.answers.map(\.figure) }
    #expect(shown == [["331", "not shown", "fewer than 5"], ["200", "131"]])
  }

  /// The same told by how many left it out.
  @Test func manyWhoLeftItOut() throws {
    let tables = [[200, 3], [120, 80]]
    // Three who left it out may be those who gave a hidden answer, since nobody left out the other.
    let safe = try questions(answered: 203, tables, bases: [nil, nil], left: [nil, 3])
    #expect(safe[1].answers.isEmpty && safe[1].base == nil)
    let few = try questions(
      answered: 223, [[200, 3], [120, 80]], bases: [203, nil], left: [nil, 23])
    #expect(few[0].answers.map(\.figure) == ["not shown", "fewer than 5"])
    #expect(few[1].answers.isEmpty && few[1].base == nil)
    let asked = try questions(
      answered: 203, tables, bases: [nil, nil], left: [nil, 3], ask: "If you did, was it easy?")
    #expect(asked[1].answers.isEmpty)
  }

  /// Where it is a hidden answer, nothing is told of those who could answer.
  @Test func aQuestionThatGivesAwayIsNotShown() throws {
    let safe = try questions(answered: 334, [[331, 3], [200, 131]], bases: [nil, 331])
    #expect(safe[0].answers.map(\.figure) == ["not shown", "fewer than 5"])
    #expect(safe[1].answers.isEmpty)
    #expect(safe[1].base == nil)
    // It looks like one that few people answered.
    let few = try questions(answered: 334, [[331, 3], [2, 1]], bases: [nil, 3])
    #expect(few == safe)
    let page = try #require(
      try JudgedSite(
        [
          file("practice.md", InMemory.practiceFile("rules: []")),
          file("s.md", survey(answered: 334, [[331, 3], [200, 131]], bases: [nil, 331])),
        ], on: try day(2026, 1, 1)
      ).pages["/s/"])
    #expect(!page.contains("331") && !page.contains("200"))
    #expect(page.contains("The answers are not shown."))
  }

  /// Every small survey with a question for some people alone, whom the reader knows.
  @Test func nobodyCanRuleOutAllValuesButOne() throws {
    let limit = SmallNumbers(limit: 3)
    var (surveys, hidden, withheld) = (0, 0, 0)
    for answered in [13, 17, 22] {
      for whom in [[0], [1], [2], [0, 1], [1, 2], [0, 2]] {
        var alike: [[String]: [[Int]]] = [:]
        for table in tables(of: answered, 3) {
          let base = whom.reduce(0) { $0 + table[$1] }
          let safe = try questions(
            answered: answered, [table, [base, 0]], bases: [nil, base], limit: limit)
          surveys += 1
          let printed =
            safe[0].answers.map(\.figure) + safe[1].answers.map(\.figure)
            + ["\(safe[1].base ?? -1)"]
          if safe[1].answers.isEmpty { withheld += 1 }
          for (row, count) in zip(safe[0].answers, table) where (1...2).contains(count) {
            #expect(row.value.isHidden)
          }
          alike[printed, default: []].append(table)
        }
        for (printed, tables) in alike {
          for cell in 0..<3 where printed[cell].contains("n ") || printed[cell] == "not shown" {
            hidden += 1
            let values = Set(tables.map { $0[cell] })
            #expect(values.count > 1, "\(whom) \(printed): \(tables)")
          }
        }
      }
    }
    print("\(surveys) surveys, \(hidden) hidden cells as printed, \(withheld) questions withheld")
    #expect(hidden > 300)
  }

  private func questions(
    answered: Int, _ tables: [[Int]], bases: [Int?], left: [Int?] = [nil, nil],
    ask: String = "Was it easy?", limit: SmallNumbers = SmallNumbers(limit: 5)
  ) throws -> [SafeQuestion] {
    let text = survey(answered: answered, tables, bases: bases, left: left, ask: ask)
    let survey = try #require(PageFile<Survey>(Array(text.utf8), file: "s.md").content)
    return survey.safeQuestions(limit)
  }

  private func survey(
    answered: Int, _ tables: [[Int]], bases: [Int?], left: [Int?] = [nil, nil],
    ask: String = "Was it easy?"
  ) -> String {
    let questions = tables.indices.map { index in
      "  - id: q\(index)\n    ask: \(index == 0 ? "How did you book?" : ask)\n"
        + (bases[index].map { "    base: \($0)\n" } ?? "")
        + (left[index].map { "    not_answered: \($0)\n" } ?? "") + "    answers:\n"
        + tables[index].enumerated().map { "      Answer \($0): \($1)\n" }.joined()
    }
    return "---\nkind: survey\nyear: 2014/15\nanswered: \(answered)\nquestions:\n"
      + questions.joined() + "---\n"
  }
}

/// Every table of so many cells with that sum.
func tables(of total: Int, _ cells: Int) -> [[Int]] {
  cells == 1
    ? [[total]]
    : (0...total).flatMap { first in
      tables(of: total - first, cells - 1).map { [first] + $0 }
    }
}
