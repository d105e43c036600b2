import FrontMatter
import Testing

@Suite struct TypeBandRangeTests {
  @Test(
    arguments: [
      ("<16", 0, 15), ("< 16", 0, 15), ("Under 17", 0, 16), ("under 1", 0, 0), ("Under 17s", 0, 16),
      ("younger than 17", 0, 16), ("16 and under", 0, 16), ("16 or under", 0, 16), ("<=16", 0, 16),
      ("up to 16", 0, 16), ("17 to 24", 17, 24), ("17-24", 17, 24), ("17–24", 17, 24),
      ("17 — 24", 17, 24), ("25-34", 25, 34), ("0-15", 0, 15), ("aged 17 to 24", 17, 24),
      ("Aged 17-24 years", 17, 24), ("17 to 24 year olds", 17, 24), ("between 17 and 24", 17, 24),
      ("65 or over", 65, nil), ("75 and over", 75, nil), ("75 years and over", 75, nil),
      ("85+", 85, nil), ("85 +", 85, nil), ("85 plus", 85, nil), (">=85", 85, nil),
      ("85 & over", 85, nil), ("17", 17, 17), ("0", 0, 0),
    ] as [(String, Int, Int?)])
  func ranges(_ typed: String, lower: Int, upper: Int?) {
    let range = BandRange(typed)
    #expect(range?.lower == lower)
    #expect(range?.upper == upper)
    #expect(range?.mayBeginEarlier == false)
  }

  @Test(arguments: ["over 86", "Over 86s", ">86", "older than 86", "above 86"])
  func overMayMeanTheAgeItself(_ typed: String) throws {
    let over = try #require(BandRange(typed))
    #expect(over.lower == 87)
    #expect(over.upper == nil)
    #expect(over.mayBeginEarlier)
    let after85 = over.following(try #require(BandRange("76-85")))
    #expect(after85.lower == 86)
    #expect(!after85.mayBeginEarlier)
    #expect(over.following(try #require(BandRange("76-86"))) == over)
    #expect(over.following(try #require(BandRange("66-75"))) == over)
    let plus = try #require(BandRange("86+"))
    #expect(plus.following(try #require(BandRange("75-84"))) == plus)
  }

  @Test(arguments: [
    "White British", "Men", "", "34-25", "under 0", "not known", "17-24-30", "25-34 men",
    "over 86 and under 90", "999", "99999999999999999999", "n", "16 to", "-", "17 24",
  ])
  func noRanges(_ typed: String) {
    #expect(BandRange(typed) == nil)
  }
}
