import Practice
import Testing

/// A question put to all and to parts of the people: what one of them hides, the others do not tell.
@Suite struct PartQuestionTests {
  private let limit = SmallNumbers(limit: 5)

  static let words = [
    [
      "How easy is it to get through?", "Men, how easy is it to get through?",
      "Women, how easy is it to get through?",
    ],
    ["How easy is it?", "At Lister Lane", "At Nursery Lane"],
    [
      "How easy is it to get through?", "If you are a man, how easy is it?",
      "If you are a woman, how easy is it?",
    ],
  ]

  @Test(arguments: words)
  func allLessTheWomenAreTheMen(words: [String]) throws {
    let (men, women) = ([80, 18, 2], [70, 22, 8])
    let safe = try survey(men, women, words).safe(limit)
    #expect(safe[0].answers.map(\.figure) == ["150", "40", "10"])
    #expect(safe[1...].allSatisfy { $0.answers.isEmpty && $0.base == nil })
    // It looks like one that few people answered.
    #expect(safe[1].notes == safe[2].notes)
    let large = try survey([75, 20, 5], [75, 20, 5], words).safe(limit)
    #expect(
      large.map { $0.answers.map(\.figure) } == [["150", "40", "10"]]
        + large[1...].map { _ in ["75", "20", "5"] })
  }

  /// In another order, in percent, with several answers each, with a part of which too few answered,
  /// and where some said of themselves neither.
  @Test func whateverTheirForm() throws {
    let words = Self.words[0]
    let many = try MadeSurvey(
      200, [[150, 40, 10], [80, 18, 2], [70, 22, 8]], types: ["many", "many", "many"], words: words,
      bases: [200, 100, 100]
    ).safe(limit)
    #expect(many[1...].allSatisfy { $0.answers.isEmpty })
    let few = try survey([142, 40, 10], [8, 0, 0], words).safe(limit)
    #expect(few[1...].allSatisfy { $0.answers.isEmpty })
    let unsaid = try MadeSurvey(
      200, [[150, 40, 10], [75, 18, 2], [70, 22, 8]], words: words, bases: [200, 95, 100]
    ).safe(limit)
    #expect(unsaid[1...].allSatisfy { $0.answers.isEmpty })
    let percent = MadeSurvey(
      200, [[75, 20, 5], [80, 18, 2], [70, 22, 8]], words: words, bases: [200, 100, 100]
    )
    let text = percent.text.replacing("    answers:", with: "    unit: percent\n    answers:")
    let shares = try #require(PageFile<Survey>(Array(text.utf8), file: "s.md").content)
      .safeQuestions(limit)
    #expect(shares[1...].allSatisfy { $0.answers.isEmpty })
  }

  /// The men alone, of whom the words tell: the others are the women.
  @Test func onePartOfWhichTheWordsTell() throws {
    let words = ["How easy is it to get through?", "Men, how easy is it to get through?"]
    func safe(_ men: [Int]) throws -> [SafeQuestion] {
      try MadeSurvey(
        200, [[150, 40, 10], men], words: words, bases: [200, men.reduce(0, +)]
      ).safe(limit)
    }
    let (few, more) = (try safe([70, 22, 8]), try safe([75, 20, 5]))
    #expect(few[1].answers.isEmpty)
    #expect(!more[1].answers.isEmpty)
  }

  /// Questions on one scale of other things, to all or to those who know them, stay.
  @Test func otherQuestionsOnTheSameScale() throws {
    let all = try MadeSurvey(
      400, [[300, 60, 38, 2], [250, 100, 45, 3], [310, 52, 35, 1], [200, 150, 40, 7]]
    ).safe(limit)
    #expect(all.allSatisfy { !$0.answers.isEmpty })
    var dice = Dice(seed: 72)
    var (questions, withheld) = (0, 0)
    for _ in 0..<40 {
      let answered = dice.roll(150...400)
      let tables = (0..<10).map { index -> [Int] in
        let base = index < 4 ? answered - dice.roll(0...9) : dice.roll(40...answered)
        var marks = (0..<5).map { _ in dice.roll(5...100) }
        marks = marks.indices.map { marks[...$0].reduce(1, +) }
        var table = [Int](repeating: 0, count: marks.count)
        for _ in 0..<base {
          let mark = dice.roll(1...(marks.last ?? 1))
          table[marks.firstIndex { mark <= $0 } ?? 0] += 1
        }
        return table
      }
      let safe = try MadeSurvey(answered, tables).safe(limit)
      questions += safe.count
      withheld += safe.count { $0.answers.isEmpty }
    }
    print("\(withheld) of \(questions) questions on one scale are withheld")
    #expect(withheld * 10 < questions)
  }

  /// Every small survey of men and women, whom the reader knows.
  @Test(arguments: words)
  func nobodyCanRuleOutAllValuesButOne(words: [String]) throws {
    let limit = SmallNumbers(limit: 3)
    var published = PublishedAlike()
    var (surveys, withheld) = (0, 0)
    for men in tables(of: 10, 3) {
      for women in tables(of: 10, 3) {
        let safe = try survey(men, women, words).safe(limit)
        surveys += 1
        withheld += safe[1].answers.isEmpty ? 1 : 0
        published.add(zip(men, women).map(+) + men + women, cells: printed(safe, 3))
      }
    }
    print(
      "\(surveys) surveys, \(withheld) withheld, \(published.found.hidden) hidden cells as printed")
    #expect(published.found.hidden > 100)
    #expect(withheld < surveys)
    #expect(published.found.givenAway.isEmpty, "\(published.found.givenAway.prefix(3))")
  }

  /// A thousand random tables: whoever adds up and takes away can tell no number that is hidden.
  @Test func nothingCanBeTakenAway() throws {
    var dice = Dice(seed: 73)
    var (questions, shown, hidden) = (0, 0, 0)
    for round in 0..<340 {
      let answers = dice.roll(2...5)
      let (men, women) = (
        dice.parts(of: dice.roll(10...40), among: answers),
        dice.parts(of: dice.roll(10...40), among: answers)
      )
      let safe = try survey(men, women, Self.words[round % Self.words.count]).safe(limit)
      questions += safe.count
      shown += safe.count { !$0.answers.isEmpty }
      let cells = printed(safe, answers)
      let reader = PartReader(
        limit: 5, all: Array(cells[..<answers]), men: Array(cells[answers..<(2 * answers)]),
        women: Array(cells[(2 * answers)...]),
        counts: (men.reduce(0, +), women.reduce(0, +)))
      let numbers = zip(men, women).map(+) + men + women
      for (cell, values) in reader.values.enumerated() where Int(cells[cell]) == nil {
        // Noughts are no secret.
        if numbers[cell] == 0 { continue }
        hidden += 1
        #expect(values.contains(numbers[cell]))
        #expect(values.count > 1, "\(men) \(women): \(cells)")
      }
    }
    print("\(questions) questions, \(shown) shown, \(hidden) hidden cells, each with two values")
    #expect(questions > 1000 && hidden > 1000 && shown > 400)
  }

  private func printed(_ safe: [SafeQuestion], _ answers: Int) -> [String] {
    safe.flatMap { question in
      question.answers.isEmpty
        ? Array(repeating: "", count: answers) : question.answers.map(\.figure)
    }
  }

  private func survey(_ men: [Int], _ women: [Int], _ words: [String]) -> MadeSurvey {
    let (m, w) = (men.reduce(0, +), women.reduce(0, +))
    return MadeSurvey(
      m + w, [zip(men, women).map(+), men, women], words: words, bases: [m + w, m, w])
  }
}

/// A reader who knows that all are the men and the women, and how many there are of each: tries every
/// number for each cell that agrees with what is printed of all three questions.
private struct PartReader {
  let limit: Int
  let all: [String]
  let men: [String]
  let women: [String]
  let counts: (men: Int, women: Int)

  /// Of the cells of all, of the men, of the women.
  var values: [Set<Int>] {
    let pairs = all.indices.map(pairs)
    let before = states(pairs)
    let after = Array(states(pairs.reversed()).reversed())
    var values = [Set<Int>](repeating: [], count: 3 * all.count)
    for answer in all.indices {
      for pair in pairs[answer] {
        let fits = before[answer].contains { state in
          after[answer + 1].contains(
            State(
              men: counts.men - state.men - pair.men, women: counts.women - state.women - pair.women
            ))
        }
        guard fits else { continue }
        values[answer].insert(pair.men + pair.women)
        values[all.count + answer].insert(pair.men)
        values[2 * all.count + answer].insert(pair.women)
      }
    }
    return values
  }

  private struct State: Hashable {
    var men = 0
    var women = 0
  }

  private func pairs(_ answer: Int) -> [State] {
    possible(men[answer], counts.men).flatMap { men in
      possible(women[answer], counts.women).compactMap { women in
        possible(all[answer], counts.men + counts.women).contains(men + women)
          ? State(men: men, women: women) : nil
      }
    }
  }

  /// How many there may be in the answers before each.
  private func states(_ pairs: [[State]]) -> [Set<State>] {
    var states: [Set<State>] = [[State()]]
    for pairs in pairs {
      var next: Set<State> = []
      for state in states.last ?? [] {
        for pair in pairs where state.men + pair.men <= counts.men {
          guard state.women + pair.women <= counts.women else { continue }
          next.insert(State(men: state.men + pair.men, women: state.women + pair.women))
        }
      }
      states.append(next)
    }
    return states
  }

  private func possible(_ cell: String, _ most: Int) -> ClosedRange<Int> {
    if let number = Int(cell) { return number...number }
    if cell == "fewer than \(limit)" { return 1...(limit - 1) }
    return 0...most
  }
}
