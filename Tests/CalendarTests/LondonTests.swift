import Calendar
import Testing

@Suite struct LondonTests {
  /// When the clocks went forward and back, in seconds since 1970: from the IANA time zone table
  /// (Europe/London), by another program.
  static let changes = [
    (2011, 1_301_187_600, 1_319_936_400), (2012, 1_332_637_200, 1_351_386_000),
    (2013, 1_364_691_600, 1_382_835_600), (2014, 1_396_141_200, 1_414_285_200),
    (2015, 1_427_590_800, 1_445_734_800), (2016, 1_459_040_400, 1_477_789_200),
    (2017, 1_490_490_000, 1_509_238_800), (2018, 1_521_939_600, 1_540_688_400),
    (2019, 1_553_994_000, 1_572_138_000), (2020, 1_585_443_600, 1_603_587_600),
    (2021, 1_616_893_200, 1_635_642_000), (2022, 1_648_342_800, 1_667_091_600),
    (2023, 1_679_792_400, 1_698_541_200), (2024, 1_711_846_800, 1_729_990_800),
    (2025, 1_743_296_400, 1_761_440_400), (2026, 1_774_746_000, 1_792_890_000),
    (2027, 1_806_195_600, 1_824_944_400), (2028, 1_837_645_200, 1_856_394_000),
    (2029, 1_869_094_800, 1_887_843_600), (2030, 1_901_149_200, 1_919_293_200),
  ]

  @Test(arguments: changes)
  func theClocksChange(_ year: Int, forward: Int, back: Int) {
    #expect(!London.isSummerTime(atUnixSeconds: forward - 1))
    #expect(London.isSummerTime(atUnixSeconds: forward))
    #expect(London.isSummerTime(atUnixSeconds: back - 1))
    #expect(!London.isSummerTime(atUnixSeconds: back))
  }

  @Test(arguments: changes)
  func theDayBeginsAnHourEarlierInSummer(_ year: Int, forward: Int, back: Int) {
    // Both clock changes are at 01:00 UTC on a Sunday; 22 hours later it is 23:00 UTC.
    let spring = London.date(atUnixSeconds: forward)
    #expect(London.date(atUnixSeconds: forward + 22 * 3600 - 1) == spring)
    #expect(London.date(atUnixSeconds: forward + 22 * 3600) == spring.adding(days: 1))
    let autumn = London.date(atUnixSeconds: back)
    #expect(London.date(atUnixSeconds: back + 23 * 3600 - 1) == autumn)
    #expect(London.date(atUnixSeconds: back + 23 * 3600) == autumn.adding(days: 1))
    #expect([spring.year, spring.month, autumn.month] == [year, 3, 10])
    #expect([spring.weekday, autumn.weekday] == [.sunday, .sunday])
  }

  @Test(arguments: [
    (0, "1970-01-01"), (-1, "1969-12-31"), (1_396_306_799, "2014-03-31"),
    (1_396_306_800, "2014-04-01"), (1_388_534_399, "2013-12-31"), (1_388_534_400, "2014-01-01"),
  ])
  func knownMoments(_ seconds: Int, iso: String) {
    #expect(London.date(atUnixSeconds: seconds).iso == iso)
  }
}
