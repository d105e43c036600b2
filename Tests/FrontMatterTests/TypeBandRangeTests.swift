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
      ("17 up to 44", 17, 44), ("17..44", 17, 44), ("17/44", 17, 44), ("17 to <45", 17, 44),
      ("Birth to 16", 0, 16), ("0-16 inclusive", 0, 16), ("Ages: under 17", 0, 16),
      ("Under-17s", 0, 16),
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

  @Test(
    arguments: [
      ("0-16 (children)", 0, 16), ("Children (0 to 16)", 0, 16), ("Over 65s (pensioners)", 66, nil),
      ("Working age (17 to 64)", 17, 64), ("85+", 85, nil), ("(17-24)", 17, 24),
    ] as [(String, Int, Int?)])
  func bandsMaySayWhomTheyMean(_ typed: String, lower: Int, upper: Int?) {
    let range = BandRange(ofBand: typed)
    #expect(range?.lower == lower)
    #expect(range?.upper == upper)
  }

  @Test(arguments: ["White (British)", "Men", "()", "(", ")(", "25-34 men"])
  func bandsThatAreNoAges(_ typed: String) {
    #expect(BandRange(ofBand: typed) == nil)
  }

  @Test(arguments: [
    ("0-16", true), ("Children", true), ("Under-17s", true), ("Children (0 to 16)", true),
    ("0 to 17", true), ("0 to 18", false), ("Adults", false), ("Parents of children", false),
  ]) func bandsOfChildren(_ typed: String, isOfChildren: Bool) {
    #expect(BandRange.isOfChildren(typed) == isOfChildren)
  }

  @Test(arguments: [
    ("Young adults (17 to 24)", ["17-24"]), ("Patients between 17 and 24", ["17-24"]),
    ("Young people aged 17-24", ["17-24"]), ("People under 35", ["0-34"]),
    ("Students 17 to 24, and carers over 65", ["17-24", "66-"]),
    ("85+ and 17-24", ["85-", "17-24"]),
    ("Group 7", []), ("Men", []), ("", []), ("17 carers", []),
  ]) func rangesAreFoundAmongWords(_ text: String, ranges: [String]) {
    let found = BandRange.named(in: text).map {
      "\($0.lower)-\($0.upper.map { String($0) } ?? "")"
    }
    #expect(found == ranges)
  }
}
