import Practice
import Testing

/// Parts that are not typed like the whole: other rows, other names, subtotals. What one hides, the
/// others do not tell.
@Suite struct UnlikePartsTests {
  private let limit = SmallNumbers(limit: 5)

  private func survey(
    _ answered: Int, _ questions: [(ask: String, base: Int?, answers: KeyValuePairs<String, Int>)]
  ) throws -> [SafeQuestion] {
    let list = questions.enumerated().map { index, question in
      "  - id: q\(index)\n    ask: \"\(question.ask)\"\n"
        + (question.base.map { "    base: \($0)\n" } ?? "") + "    answers:\n"
        + question.answers.map { "      \"\($0.key)\": \($0.value)\n" }.joined()
    }
    let text =
      "---\nkind: survey\nyear: 2013/14\nanswered: \(answered)\nquestions:\n\(list.joined())---\n"
    return try #require(PageFile<Survey>(Array(text.utf8), file: "s.md").content)
      .safeQuestions(limit)
  }

  private static let whole: KeyValuePairs = ["Easy": 150, "Fairly easy": 40, "Not easy": 10]
  private static let men: KeyValuePairs = ["Easy": 80, "Fairly easy": 18, "Not easy": 2]
  private static let women: KeyValuePairs = ["Easy": 70, "Fairly easy": 22, "Not easy": 8]

  static let unlike: [[KeyValuePairs<String, Int>]] = [
    // A row of nobody, in the whole or in a part.
    [["Easy": 150, "Fairly easy": 40, "Not easy": 10, "Don't know": 0], men, women],
    [whole, men, ["Easy": 70, "Fairly easy": 22, "Not easy": 8, "Very hard": 0]],
    // Coarser rows, and another name for one.
    [
      ["Very easy": 50, "Easy": 100, "Not easy": 50], ["Easy": 98, "Not easy": 2],
      ["Easy": 52, "Not easy": 48],
    ],
    [
      whole, ["Easy": 80, "Quite easy": 18, "Not easy": 2],
      ["Easy": 70, "Quite easy": 22, "Not easy": 8],
    ],
  ]

  @Test(arguments: unlike) func otherRowsHideNothingFromTheRule(
    answers: [KeyValuePairs<String, Int>]
  ) throws {
    for asks in Self.asks[..<(answers.contains { $0.contains { $0.value == 0 } } ? 2 : 1)] {
      let safe = try survey(
        200, zip(asks, answers).enumerated().map { ($1.0, $0 == 0 ? nil : 100, $1.1) })
      #expect(!safe[0].answers.isEmpty)
      #expect(safe[1...].allSatisfy { $0.answers.isEmpty && $0.base == nil }, "\(asks)")
    }
  }

  /// Where the words do not name the whole question, its parts have its answers.
  static let asks = [
    ["How easy is it?", "Men, how easy is it?", "Women, how easy is it?"],
    ["How easy is it?", "At Lister Lane", "At Nursery Lane"],
  ]

  @Test func partsWithoutABaseAreParts() throws {
    let safe = try survey(
      200,
      [
        ("How easy is it?", nil, Self.whole), ("Men, how easy is it?", nil, Self.men),
        ("Women, how easy is it?", nil, Self.women),
      ])
    #expect(safe[1...].allSatisfy { $0.answers.isEmpty })
  }

  /// One question for each of many doctors, of which none has a small number.
  @Test(arguments: [3, 12, 18, 40]) func manyDoctorsAreShown(number: Int) throws {
    let doctors = (1...number).map {
      ("How good was your visit to Dr \($0)?", Optional(48), ["Good": 30, "Fair": 12, "Poor": 6])
        as (String, Int?, KeyValuePairs<String, Int>)
    }
    let people = 48 * number + 36
    let all: KeyValuePairs = [
      "Good": 30 * number + 20, "Fair": 12 * number + 10, "Poor": 6 * number + 6,
    ]
    let safe = try survey(people, [("How good was your visit?", nil, all)] + doctors)
    #expect(safe.allSatisfy { !$0.answers.isEmpty })
  }

  @Test func oneOfManyDoctorsWithASmallNumberIsNotTold() throws {
    let doctors = (1...30).map { number in
      let poor = number == 7 ? 2 : 6
      return (
        "How good was your visit to Dr \(number)?", Optional(42 + poor),
        ["Good": 30, "Fair": 12, "Poor": poor]
      ) as (String, Int?, KeyValuePairs<String, Int>)
    }
    let all: KeyValuePairs = ["Good": 900, "Fair": 360, "Poor": 176]
    let safe = try survey(1436, [("How good was your visit?", nil, all)] + doctors)
    #expect(safe[1...].allSatisfy { $0.answers.isEmpty })
  }

  private func members(_ members: Int, _ tables: [MadeProfile.Table]) throws -> [[String]] {
    try MadeProfile(members, tables).cells(limit)
  }

  @Test func aBandUnderTwoHeadingsTellsNothing() throws {
    let cells = try members(
      12,
      [
        .init("Ethnic background", ["British", "Irish", "Asian"], [5, 1, 6]),
        .init("In short", ["White", "Asian"], [6, 6]),
      ])
    #expect(cells[1].allSatisfy { Int($0) == nil }, "\(cells)")
  }

  @Test func subtotalsTellNothing() throws {
    let cells = try members(
      12, [.init("Background", ["White", "White British", "White Irish", "Asian"], [6, 5, 1, 6])])
    #expect(cells[0].allSatisfy { Int($0) == nil }, "\(cells)")
    let large = try members(
      36,
      [.init("Background", ["White", "White British", "White Irish", "Asian"], [26, 20, 6, 10])])
    #expect(large[0] == ["26", "20", "6", "10"])
  }

  @Test func singleRowsTellNothingOfOneAnother() throws {
    let cells = try members(
      30,
      [
        .init("Carers", ["Known to be a carer"], [7]),
        .init("Young carers", ["Carers aged under 45"], [1]),
        .init("Older carers", ["Carers aged 45 and over"], [6]),
      ])
    #expect(cells.joined().allSatisfy { Int($0) == nil }, "\(cells)")
  }
}
