extension CalendarDate {
  /// The day that is typed, in any form that `LooseDate` understands.
  package init(reading typed: String) throws(Misread) {
    switch try LooseDate(reading: typed) {
    case .day(let day): self = day
    case .month(let year, let month):
      throw Misread(
        "\(Misread.quoted(typed)) is a month, not a day",
        help: "write the day too, such as `1 \(Month.names[month - 1]) \(year)`")
    }
  }
}

extension LooseDate {
  /// The date that is typed: `2014-02-11`, `11 February 2014`, `Tue 11th Feb 2014`, `11/2/2014`
  /// (day first), `February 11, 2014`; or only the month: `March 2014`, `2014-03`.
  package init(reading typed: String) throws(Misread) {
    var tokens = Token.list(of: try withoutMidnight(typed))
    let weekday = Self.takeWeekday(from: &tokens) ?? Self.takeWeekday(after: &tokens)
    let form = DateForm(tokens, typed: typed)
    let numbers = form.numbers
    switch form.shape {
    case "n-n-n" where form.beginsWithYear, "n/n/n" where form.beginsWithYear:
      self = .day(try form.day(numbers[2], numbers[1].value, numbers[0]))
    case "n-n-n", "n/n/n", "n.n.n":
      self = .day(try form.day(numbers[0], numbers[1].value, numbers[2]))
    case "nmn", "mnn": self = .day(try form.day(numbers[0], form.month, numbers[1]))
    case "mn": self = try form.month(form.month, numbers[0])
    case "n-n" where numbers[0].digits == 4: self = try form.month(numbers[1].value, numbers[0])
    case "n/n" where numbers[1].digits == 4: self = try form.month(numbers[0].value, numbers[1])
    default: throw form.misread
    }
    if let weekday { try agree(with: weekday) }
  }

  private static func takeWeekday(from tokens: inout [Token]) -> Weekday? {
    guard case .word(let word)? = tokens.first, let weekday = Weekday.named(word) else {
      return nil
    }
    tokens.removeFirst()
    if tokens.first == .mark(".") || tokens.first == .mark(",") { tokens.removeFirst() }
    return weekday
  }

  /// `11 February 2014 (Tuesday)`, `11 February 2014, Tue`.
  fileprivate static func takeWeekday(after tokens: inout [Token]) -> Weekday? {
    var rest = tokens
    if rest.last == .mark(")") { rest.removeLast() }
    guard case .word(let word)? = rest.popLast(), let weekday = Weekday.named(word) else {
      return nil
    }
    if tokens.last == .mark(")") {
      guard rest.popLast() == .mark("(") else { return nil }
    }
    if rest.last == .mark(",") { rest.removeLast() }
    tokens = rest
    return weekday
  }

  private func agree(with weekday: Weekday) throws(Misread) {
    guard case .day(let day) = self else {
      throw Misread(
        "\(words) has no day of the month beside its \(weekday.rawValue)",
        help: "write the day too, or `\(words)` alone")
    }
    guard day.weekday != weekday else { return }
    let meant = (-3...3).map(day.adding(days:)).first { $0.weekday == weekday } ?? day
    throw Misread(
      "\(words) is a \(day.weekday.rawValue), not a \(weekday.rawValue)",
      help: "write `\(day.weekday.rawValue) \(words)` or `\(weekday.rawValue) \(meant.words)`")
  }
}

/// What editors for websites write after a day (`2014-02-11T00:00:00.000Z`) says nothing more.
private func withoutMidnight(_ typed: String) throws(Misread) -> String {
  let bytes = Array(typed.utf8)
  guard bytes.count > 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
    [UInt8(ascii: "T"), UInt8(ascii: "t"), UInt8(ascii: " ")].contains(bytes[10])
  else { return typed }
  // A day of the week may follow.
  var after = Token.list(of: String(decoding: bytes[10...], as: UTF8.self))
  if LooseDate.takeWeekday(after: &after) != nil, after.isEmpty { return typed }
  let day = String(decoding: bytes[..<10], as: UTF8.self)
  guard bytes[11...].allSatisfy(Array("0:.Zz+".utf8).contains) else {
    throw Misread(
      "\(Misread.quoted(typed)) has more than a date in it", help: "write the day alone: `\(day)`")
  }
  return day
}
