/// The days that a line of hours is for.
struct TypedDays {
  private(set) var days: [Weekday] = []
  /// `Bank holidays`, alone or beside days.
  private(set) var namesBankHolidays = false

  init(_ days: [Weekday]) { self.days = days }

  /// The days that the reader stands at, up to what is no day.
  init(_ reader: inout TokenReader, _ typed: String) throws(Misread) {
    while try takeSome(&reader, typed) {
      let end = reader.position
      reader.skipAll([.mark(","), .mark("&"), .mark("/"), .mark("+"), .word("and")])
      // `Monday, 8am`: what follows is no further day.
      guard Self.isDay(reader) else {
        reader.back(to: end)
        break
      }
    }
    guard !days.isEmpty || namesBankHolidays else { throw Self.misread(reader, typed) }
  }

  private mutating func takeSome(_ reader: inout TokenReader, _ typed: String)
    throws(Misread) -> Bool
  {
    let start = reader.position
    guard let word = reader.takeWord() else { return false }
    switch word {
    case "weekday", "weekdays": days += Weekday.allCases.filter { !$0.isWeekend }
    case "weekend", "weekends": days += Weekday.allCases.filter(\.isWeekend)
    case "daily": days += Weekday.allCases
    case "all" where reader.take([.word("week")]): days += Weekday.allCases
    // `every day`, `every Tuesday`
    case "every" where !reader.take([.word("day")]): return try takeSome(&reader, typed)
    case "every": days += Weekday.allCases
    case "everyday": days += Weekday.allCases
    case "bank", "public":
      guard reader.take([.word("holiday"), .word("holidays")]) else { return false }
      namesBankHolidays = true
    default:
      guard let first = Weekday.named(word) else {
        reader.back(to: start)
        return false
      }
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

  private static func isDay(_ reader: TokenReader) -> Bool {
    guard case .word(let word)? = reader.next else { return false }
    let others: Set = [
      "weekday", "weekdays", "weekend", "weekends", "daily", "every", "bank", "public",
    ]
    return Weekday.named(word) != nil || others.contains(word)
  }

  static func misread(_ reader: TokenReader, _ typed: String) -> Misread {
    let names = Weekday.allCases.map(\.rawValue)
    if case .word(let word)? = reader.next, let day = word.likely(among: names, sharing: 2) {
      return Misread("`\(word)` is not a day of the week", help: "did you mean `\(day)`?")
    }
    return Misread(
      "\(Misread.quoted(typed)) cannot be read as days and hours",
      help: "write them like `Monday to Friday 8am to 6:30pm; Saturday 9am to noon`")
  }
}
