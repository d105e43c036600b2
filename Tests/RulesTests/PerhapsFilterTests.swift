import Foundation
import Practice
import Testing

/// A question that was put to some people alone without saying so gives nothing away either: how many
/// answered it shows.
@Suite struct PerhapsFilterTests {
  private let limit = SmallNumbers(limit: 5)

  /// "Was it easy?", asked of the 95 who used the website often or rarely.
  @Test func nearlyAllWereAsked() throws {
    let safe = try MadeSurvey(100, [[92, 3, 5], [60, 35]]).safe(limit)
    #expect(safe[0].answers.map(\.figure) == ["92", "fewer than 5", "not shown"])
    #expect(safe[1].answers.isEmpty && safe[1].base == nil)
    let told = try MadeSurvey(100, [[92, 3, 5], [60, 35]], left: [nil, 5]).safe(limit)
    #expect(told[1].answers.isEmpty && told[1].base == nil)
    // It looks like one that few people answered.
    let few = try MadeSurvey(100, [[92, 3, 5], [2, 1]]).safe(limit)
    #expect(few[1] == safe[1])
  }

  /// Several questions after one another, for the same people.
  @Test func asManyQuestionsAsThereAre() throws {
    let safe = try MadeSurvey(
      100, [[92, 3, 5], [60, 35], [50, 45], [40, 55], [10, 85]]
    ).safe(limit)
    #expect(safe[0].answers.map(\.figure) == ["92", "fewer than 5", "not shown"])
    #expect(safe.dropFirst().allSatisfy { $0.answers.isEmpty })
  }

  /// All but those who ticked "None of these".
  @Test func afterSeveralChoices() throws {
    let safe = try MadeSurvey(100, [[60, 50, 3], [60, 37]], types: ["many", "one"]).safe(limit)
    #expect(safe[0].answers.map(\.figure) == ["60", "50", "fewer than 5"])
    #expect(safe[1].answers.isEmpty)
    let other = try MadeSurvey(100, [[60, 50, 3], [60, 38]], types: ["many", "one"]).safe(limit)
    #expect(other[1].answers.map(\.figure) == ["60", "38"])
  }

  /// All but two values would be ruled out by three questions that are shown.
  @Test func severalChoicesKeepTwoValues() throws {
    let safe = try MadeSurvey(
      100, [[60, 50, 3], [60, 40], [70, 30], [60, 39], [60, 38], [60, 36]],
      types: ["many", "one", "one", "one", "one", "one"]
    ).safe(limit)
    #expect(safe[1...2].allSatisfy { !$0.answers.isEmpty })
    #expect(safe[3...].contains { $0.answers.isEmpty })
  }

  /// A few people leave out any question: that so many left one out says nothing.
  @Test func whatPeopleLeaveOutAnywayIsShown() throws {
    let safe = try MadeSurvey(
      300, [[200, 92, 3], [150, 148], [140, 156], [90, 205], [100, 197]]
    ).safe(limit)
    #expect(safe[0].answers.map(\.figure) == ["200", "not shown", "fewer than 5"])
    #expect(safe.dropFirst().allSatisfy { !$0.answers.isEmpty })
  }

  /// Surveys whose questions were put to all, in which each person leaves out one question in so many.
  @Test func ordinarySurveysAreShown() throws {
    var dice = Dice(seed: 52)
    var (questions, withheld) = (0, 0)
    for _ in 0..<40 {
      for one in [25, 50, 100, 400] {
        let answered = dice.roll(60...400)
        let tables = (0..<10).map { _ in
          // Each answer is likelier than the one before, at random.
          var marks = (0..<dice.roll(2...6)).map { _ in dice.roll(0...100) * dice.roll(0...100) }
          marks = marks.indices.map { marks[...$0].reduce(1, +) }
          var table = [Int](repeating: 0, count: marks.count)
          for _ in 0..<answered where dice.roll(1...one) > 1 {
            let mark = dice.roll(1...(marks.last ?? 1))
            table[marks.firstIndex { mark <= $0 } ?? 0] += 1
          }
          return table
        }
        let safe = try MadeSurvey(answered, tables).safe(limit)
        questions += safe.count
        withheld += safe.count { $0.answers.isEmpty }
      }
    }
    print("\(withheld) of \(questions) questions put to all are withheld")
    #expect(withheld * 20 < questions)
  }

  /// Every small survey with a question for some people alone, whom the reader knows though nothing
  /// says so.
  @Test(arguments: [true, false])
  func nobodyCanRuleOutAllValuesButOne(saysHowManyLeftItOut: Bool) throws {
    let limit = SmallNumbers(limit: 3)
    var (hidden, withheld) = (0, 0)
    for answered in [13, 17, 22] {
      for whom in [[0], [1], [2], [0, 1], [1, 2], [0, 2]] {
        var alike: [[String]: [[Int]]] = [:]
        for table in tables(of: answered, 3) {
          let asked = whom.reduce(0) { $0 + table[$1] }
          let safe = try MadeSurvey(
            answered, [table, [asked, 0]],
            left: [nil, saysHowManyLeftItOut ? answered - asked : nil]
          ).safe(limit)
          if safe[1].answers.isEmpty { withheld += 1 }
          let printed =
            safe[0].answers.map(\.figure) + safe[1].answers.map(\.figure) + safe[1].notes
            + ["\(safe[1].base ?? -1)"]
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
    print("\(hidden) hidden cells as printed, \(withheld) questions withheld")
    #expect(hidden > 300)
  }

  /// A thousand random tables. Readers take each number of people who answered a question for those
  /// who gave some of the answers to another one, or left it out, and are right.
  ///
  /// - Parameter chance: as many at most leave any question out; readers look for three times as many.
  @Test(arguments: [0, 4])
  func whoeverWasAskedNothingIsGivenAway(chance: Int) throws {
    var dice = Dice(seed: 51)
    var (questions, withheld, hidden, guesses) = (0, 0, 0, 0)
    for _ in 0..<220 {
      let answered = dice.roll(30...400)
      var tables = (0..<3).map { index in
        let left = chance > 0 ? dice.roll(1...chance) : index == 0 ? dice.roll(0...6) : 0
        return dice.parts(of: answered - left, among: dice.roll(2...6))
      }
      for source in tables.prefix(2) {
        let whom = source.filter { _ in dice.roll(0...3) > 0 }
        tables.append(dice.parts(of: whom.reduce(0, +), among: dice.roll(2...5)))
      }
      let totals = tables.map { $0.reduce(0, +) }
      let left = totals.map { dice.roll(0...1) == 0 ? answered - $0 : nil }
      let safe = try MadeSurvey(answered, tables, left: left).safe(limit)
      questions += safe.count
      let shown = safe.indices.filter { !safe[$0].answers.isEmpty }
      withheld += totals.count { $0 >= SafeQuestion.fewest } - shown.count
      for asked in shown.map({ totals[$0] }) where answered - asked > 3 * chance {
        for index in shown where totals[index] != asked {
          let found = guessed(
            tables[index] + [answered - totals[index]],
            safe[index].answers.map(\.figure) + ["\(answered - totals[index])"], asked)
          hidden += found.hidden
          guesses += found.guesses
          #expect(found.givenAway.isEmpty, "\(tables[index]) \(asked): \(found.givenAway)")
        }
      }
    }
    print(
      "\(questions) questions, \(withheld) withheld; \(guesses) guesses of whom one was put to were "
        + "right, \(hidden) hidden cells kept two values")
    #expect(questions >= 1000)
    #expect(withheld * 4 < questions)
    #expect(guesses > 100)
  }

  /// Where some cells are known to have that sum, so have the others.
  private func guessed(
    _ table: [Int], _ printed: [String], _ asked: Int
  ) -> (hidden: Int, guesses: Int, givenAway: [Int]) {
    var found = (hidden: 0, guesses: 0, givenAway: [Int]())
    for choice in 1..<(1 << table.count) {
      let (some, others) = (
        table.indices.filter { choice >> $0 & 1 == 1 },
        table.indices.filter { choice >> $0 & 1 == 0 }
      )
      guard some.reduce(0, { $0 + table[$1] }) == asked else { continue }
      found.guesses += 1
      for cells in [some, others] {
        var solver = HiddenCellSolver(
          limit: 5, cells: cells.map { printed[$0] }, total: cells.reduce(0) { $0 + table[$1] })
        solver.isPartOfShown = printed.dropLast().contains {
          Int($0) != nil || $0.contains("fewer")
        }
        for (cell, values) in solver.possibilities where table[cells[cell]] > 0 {
          found.hidden += 1
          if values < 2 { found.givenAway.append(cells[cell]) }
        }
      }
    }
    return found
  }
}
