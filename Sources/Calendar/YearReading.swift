extension ReportingYear {
  /// The year that is typed: `2013/14`, `2013-14`, `2013/2014`, `2013 to 2014`.
  package init(reading typed: String) throws(Misread) {
    var reader = TokenReader(typed)
    let quoted = Misread.quoted(typed)
    guard let first = reader.takeNumber() else { throw Self.misread(typed) }
    if reader.isAtEnd, first.digits == 4, DateForm.years.contains(first.value) {
      let year = ReportingYear(startingIn: first.value)
      throw Misread(
        "\(quoted) is part of two reporting years, which begin in April",
        help: "write `\(year.previous.name)` or `\(year.name)`")
    }
    guard reader.take([.mark("/"), .mark("-"), .word("to")]), let second = reader.takeNumber(),
      reader.isAtEnd, [2, 4].contains(first.digits), [2, 4].contains(second.digits)
    else { throw Self.misread(typed) }
    // 13/14: the century is not for us to guess, but it can be offered.
    let year = ReportingYear(startingIn: first.digits == 2 ? 2000 + first.value : first.value)
    let end = second.digits == 2 ? (year.start + 1) % 100 : year.start + 1
    guard DateForm.years.contains(year.start), second.value == end else {
      throw Misread(
        "\(quoted) is not a reporting year, which runs from one April to the next March",
        help: DateForm.years.contains(year.start)
          ? "write two years that follow each other, such as `\(year.name)`" : Self.help)
    }
    guard first.digits == 4 else {
      throw Misread(
        "\(quoted) has only two digits of its first year", help: "write `\(year.name)`")
    }
    self = year
  }

  private static let help = "write it like `2013/14`"

  private static func misread(_ typed: String) -> Misread {
    Misread("\(Misread.quoted(typed)) is not a reporting year", help: help)
  }
}
