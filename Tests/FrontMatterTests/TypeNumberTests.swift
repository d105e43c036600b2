import FrontMatter
import Testing

@Suite struct TypeNumberTests {
  @Test(arguments: [
    ("9,203", 9203), ("9203", 9203), ("9 203", 9203), ("9\u{A0}203", 9203), ("0", 0),
    ("012", 12), ("“9,203”", 9203), ("9,203.", 9203), ("9,203.00", 9203), ("1,234,567", 1_234_567),
    ("16463 # both sexes", 16463), ("999,999,999", 999_999_999),
  ])
  func whole(_ typed: String, number: Int) {
    let reading = TypeReading(.whole, typed)
    #expect(reading.value == number)
    #expect(reading.findings.isEmpty)
  }

  static let figures = "write it in figures, such as `9,203`"
  static let comma = "write it like `9,203`, with a point before decimals: `48.8`"

  @Test(arguments: [
    ("12.5", "`12.5` is not a whole number | write it without decimals"),
    (
      "48%",
      "`48%` is a percentage, but a whole number is wanted | write how many, such as `9,203`"
    ),
    ("9,20", "`9,20` has a comma or a space where no thousand ends | \(comma)"),
    ("9,2033", "`9,2033` has a comma or a space where no thousand ends | \(comma)"),
    ("1234,567", "`1234,567` has a comma or a space where no thousand ends | \(comma)"),
    (",203", "`,203` has a comma or a space where no thousand ends | \(comma)"),
    ("-5", "`-5` is not a number | write a number from `0` upwards"),
    ("−5", "`-5` is not a number | write a number from `0` upwards"),
    ("£5", "`£5` is not a number | write it without the `£`"),
    ("<5", "`<5` is not a number | write the number itself; small numbers are hidden on the page"),
    (
      "fewer than 5",
      "`fewer than 5` is not a number | "
        + "write the number itself; small numbers are hidden on the page"
    ),
    ("about 9,000", "`about 9,000` is not a number | write only the number: `9,000`"),
    ("9203 patients", "`9203 patients` is not a number | write only the number: `9203`"),
    ("12 (15)", "`12 (15)` is not a number | \(figures)"),
    ("n/k", "`n/k` is not a number | \(figures)"), ("nine", "`nine` is not a number | \(figures)"),
    ("1e3", "`1e3` is not a number | \(figures)"), ("0x1F", "`0x1F` is not a number | \(figures)"),
    ("٣", "`٣` is not a number | \(figures)"), ("1..", "`1..` is not a number | \(figures)"),
    (
      "99999999999999999999999999",
      "`99999999999999999999999999` is too large a number to be right | "
        + "write a number below a thousand million"
    ),
  ])
  func notWhole(_ typed: String, said: String) {
    let reading = TypeReading(.whole, typed)
    #expect(reading.value == nil)
    #expect(reading.said == [said])
  }

  @Test(arguments: [("£65,000", 65_000), ("65,000", 65_000), ("£ 65,000.00", 65_000)])
  func pounds(_ typed: String, number: Int) {
    #expect(TypeReading(.pounds, typed).value == number)
  }

  @Test(arguments: [
    ("£65,000.50", "`£65,000.50` has pence in it | write whole pounds, such as `£65,000`"),
    ("65k", "`65k` is not a number | write only the number: `65`"),
    ("£", "`` is not a number | \(figures)"),
  ])
  func notPounds(_ typed: String, said: String) {
    #expect(TypeReading(.pounds, typed).said == [said])
  }

  @Test(arguments: [
    ("48.8%", 4880, true), ("48.8", 4880, false), ("48.8 %", 4880, true), ("0", 0, false),
    ("48.8 per cent", 4880, true), ("48 percent", 4800, true), ("100%", 10_000, true),
    ("33.33", 3333, false), ("33.5000", 3350, false),
  ])
  func percent(_ typed: String, hundredths: Int, sign: Bool) {
    let figure = Figure(hundredths: hundredths, saysPercent: sign)
    #expect(TypeReading(.percent, typed).value == figure)
    #expect(TypeReading(.figure, typed).value == figure)
  }

  @Test(arguments: [
    ("101%", "`101%` is more than 100% | write a percentage from `0%` to `100%`"),
    ("101", "`101` is more than 100% | write a percentage from `0%` to `100%`"),
    ("33.333%", "`33.333` has more than two decimals | write `33.33`"),
    ("%", "`%` is not a number | \(figures)"),
    ("-1%", "`-1` is not a number | write a number from `0` upwards"),
  ])
  func notPercent(_ typed: String, said: String) {
    #expect(TypeReading(.percent, typed).said == [said])
  }

  @Test(arguments: [("1,203", 120_300), ("189", 18_900), ("0.5", 50)])
  func figure(_ typed: String, hundredths: Int) {
    #expect(TypeReading(.figure, typed).value == Figure(hundredths: hundredths))
  }

  @Test(arguments: [
    ("189%", "`189%` is more than 100% | write a percentage from `0%` to `100%`"),
    ("211 (72%)", "`211 (72%)` is not a number | \(figures)"),
  ])
  func noFigure(_ typed: String, said: String) {
    #expect(TypeReading(.figure, typed).said == [said])
  }
}
