import Practice
import Testing

/// Newcombe's published intervals (1998, table I, method 3), to the four digits that he prints.
@Suite struct WilsonIntervalTests {
  @Test(arguments: [
    (81, 263, 2553, 3662), (15, 148, 624, 1605), (0, 20, 0, 1611), (1, 29, 61, 1718),
  ])
  func asPublished(part: Int, whole: Int, lower: Int, upper: Int) throws {
    let interval = try #require(WilsonInterval(part, of: whole))
    #expect(Int((interval.lower * 10_000).rounded()) == lower)
    #expect(Int((interval.upper * 10_000).rounded()) == upper)
    // Of those who did not: the same, seen from the other end.
    let rest = try #require(WilsonInterval(whole - part, of: whole))
    #expect(Int((rest.upper * 10_000).rounded()) == 10_000 - lower)
  }

  @Test func everyIntervalHoldsItsShare() throws {
    for whole in [1, 10, 30, 999_999_999] {
      for part in Set([0, 1, whole / 2, whole]) {
        let interval = try #require(WilsonInterval(part, of: whole))
        let share = Double(part) / Double(whole)
        #expect(interval.lower <= share + 1e-12 && share <= interval.upper + 1e-12)
        #expect(interval.lower >= 0 && interval.upper <= 1)
      }
    }
    #expect(WilsonInterval(0, of: 0) == nil)
    #expect(WilsonInterval(11, of: 10) == nil)
    #expect(WilsonInterval(-1, of: 10) == nil)
    #expect(WilsonInterval(211, of: 293)?.words == "between 67% and 77%")
  }
}
