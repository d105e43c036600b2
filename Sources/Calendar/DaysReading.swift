/// The days that a line of hours is for.
struct TypedDays {
  private(set) var days: [Weekday] = []
  /// `Bank holidays`, alone or beside days.
  private(set) var namesBankHolidays = false

  init(_ days: [Weekday]) { self.days = days }

  /// The days that the reader stands at, up to what is no day.
  init(_ reader: inout TokenReader, _ typed: String) throws(Misread) {
    var end = reader.position
    while takeSome(&reader) {
      end = reader.position
      reader.skipAll([.mark(","), .mark("&"), .mark("/"), .mark("+"), .word("and")])
    }
    // `Monday, 8am`: the comma is not followed by a further day.
    reader.back(to: end)
    guard !days.isEmpty || namesBankHolidays else { throw Self.misread(reader, typed) }
  }

  private mutating func takeSome(_ reader: inout TokenReader) -> Bool {
    let saysEvery = reader.take([.word("every"), .word("each")])
    guard let word = reader.takeWord() else { return false }
    switch word {
    case "weekday", "weekdays": days += Weekday.allCases.filter { !$0.isWeekend }
    case "weekend", "weekends": days += Weekday.allCases.filter(\.isWeekend)
    case "daily", "everyday": days += Weekday.allCases
    case "day" where saysEvery: days += Weekday.allCases
    case "all" where reader.take([.word("week")]): days += Weekday.allCases
    case "bank", "public":
      guard reader.take([.word("holiday"), .word("holidays")]) else { return false }
      namesBankHolidays = true
    default:
      guard let first = Weekday.named(word) else { return false }
      _ = reader.take([.mark(".")])
      days += Self.days(from: first, to: takeEnd(&reader) ?? first)
    }
    return true
  }

  /// The day after `to` or a dash; a dash before hours parts them from the day.
  private func takeEnd(_ reader: inout TokenReader) -> Weekday? {
    let start = reader.position
    if reader.take([.mark("-"), .word("to"), .word("until"), .word("through")]),
      let word = reader.takeWord(), let day = Weekday.named(word)
    {
      _ = reader.take([.mark(".")])
      return day
    }
    reader.back(to: start)
    return nil
  }

  private static func days(from first: Weekday, to last: Weekday) -> [Weekday] {
    let all = Weekday.allCases + Weekday.allCases
    let fromFirst = all.drop { $0 != first }
    let count = (fromFirst.firstIndex(of: last) ?? fromFirst.startIndex) - fromFirst.startIndex
    return Array(fromFirst.prefix(count + 1))
  }

  static func misread(_ reader: TokenReader, _ typed: String) -> Misread {
    let names = Weekday.allCases.map(\.rawValue)
    if case .word(let word)? = reader.next, let day = word.likely(among: names, sharing: 2) {
      return Misread(
        "\(Misread.quoted(word)) is not a day of the week", help: "did you mean `\(day)`?")
    }
    return Misread(
      "\(Misread.quoted(typed)) cannot be read as days and hours",
      help: "write them like `Monday to Friday 8am to 6:30pm; Saturday 9am to noon`")
  }
}
