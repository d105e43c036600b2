import Practice
import Testing

/// The same people in finer and in coarser bands: "White British" and "White Irish" beside "White".
@Suite struct RegroupedTests {
  private let limit = SmallNumbers(limit: 5)

  struct Shape: Sendable {
    let fine: (heading: String, bands: [String])
    let short: (heading: String, bands: [String])
  }

  static let shapes = [
    Shape(
      fine: ("Ethnicity", ["White British", "White Irish", "Asian"]),
      short: ("Ethnic group in short", ["White", "Asian"])),
    Shape(
      fine: ("Background", ["White: British", "White: Irish", "Not stated"]),
      short: ("In short", ["White", "Not known"])),
    Shape(
      fine: ("Ethnicity", ["British", "Irish", "Asian"]),
      short: ("Ethnic groups", ["White", "Others"])),
    Shape(
      fine: ("Years of life", ["17 to 34", "35 to 54", "55 and over"]),
      short: ("Young or old", ["17 to 54", "55 and over"])),
  ]

  @Test(arguments: shapes)
  func nobodyCanRuleOutAllValuesButOne(shape: Shape) throws {
    for limit in [3, 5].map({ SmallNumbers(limit: $0) }) {
      for shortIsFirst in [false, true] {
        var published = PublishedAlike()
        for members in [12, 16] {
          for fine in tables(of: members, 3) {
            let short = [fine[0] + fine[1], fine[2]]
            let made = [
              MadeProfile.Table(shape.fine.heading, shape.fine.bands, fine),
              MadeProfile.Table(shape.short.heading, shape.short.bands, short),
            ]
            let safe = try MadeProfile(members, shortIsFirst ? made.reversed() : made).safe(limit)
            let cells = safe.map { $0.rows.map(\.members) }
            let printed = shortIsFirst ? Array(cells.reversed()) : cells
            // What one of them shows of the last band is no secret, nor is the rest of all.
            published.add(
              Array(fine[..<2]), cells: Array(printed[0][..<2]),
              besides: [printed[0][2]] + printed[1] + ["\(members)"])
            for (count, cell) in zip(fine, printed[0]) where limit.isSmall(count) {
              #expect(Int(cell) == nil)
            }
          }
        }
        #expect(published.found.hidden > 20)
        #expect(published.found.givenAway.isEmpty, "\(published.found.givenAway.prefix(3))")
      }
    }
  }

  @Test func largeNumbersAreShownTwice() throws {
    let cells = try MadeProfile(
      36,
      [
        .init("Ethnicity", ["White British", "White Irish", "Asian"], [20, 6, 10]),
        .init("In short", ["White", "Asian"], [26, 10]),
      ]
    ).cells(limit)
    #expect(cells == [["20", "6", "10"], ["26", "10"]])
  }

  /// Words that stand under any heading, and numbers that are no ages, make no parts.
  @Test func otherPeopleWithSimilarBands() throws {
    let cells = try MadeProfile(
      36,
      [
        .init("Born", ["In this country", "In other countries", "Not known"], [3, 20, 13]),
        .init("Sex", ["Women", "Men", "Other"], [20, 16, 0]),
        .init("Ages", ["0 to 16", "17 and over"], [0, 36]),
        .init("Years here", ["Under 1", "1 to 5", "6 to 20"], [9, 9, 18]),
      ]
    ).cells(limit)
    #expect(
      Array(cells.dropFirst()) == [["20", "16", "0"], ["0", "36"], ["9", "9", "18"]])
  }
}
