/// The numbers and the month's name of a typed date, and the order in which they stand.
struct DateForm {
  struct Number {
    let value: Int
    /// How many were typed: the `02` of `11/02/2014` has two.
    let digits: Int
  }

  let typed: String
  /// `n` for a number, `m` for a month's name, `w` for another word, and the marks between.
  private(set) var shape = ""
  private(set) var numbers: [Number] = []
  /// The month that is named, from 1; 0 where none is.
  private(set) var month = 0
  private var strangeWord: String?

  init(_ tokens: [Token], typed: String) {
    self.typed = typed
    for token in tokens {
      switch token {
      case .number(let value, let digits):
        shape.append("n")
        numbers.append(Number(value: value, digits: digits))
      case .word("the"), .word("of"), .mark(","): break
      case .word("st"), .word("nd"), .word("rd"), .word("th"):
        if shape.last != "n" { shape.append("w") }
      case .word(let word):
        if let number = Month.number(named: word) {
          month = number
          shape.append("m")
        } else {
          strangeWord = strangeWord ?? word
          shape.append("w")
        }
      case .mark(let mark): shape.unicodeScalars.append(mark)
      }
    }
    // `11-Feb-2014`, `11 Feb. 2014`: beside a name, marks say nothing.
    if month > 0 { shape.removeAll { "-/.".contains($0) } }
  }
}

extension DateForm {
  /// A number too long for a day stands where a year does, be it one: `99999-01-01`.
  var beginsWithYear: Bool {
    numbers[0].digits == 4 || numbers[0].digits > 2 && numbers[2].digits <= 2
  }

  func day(_ day: Number, _ month: Int, _ year: Number) throws(Misread) -> CalendarDate {
    let fullYear = try full(year)
    guard (1...12).contains(month) else {
      let swapped = CalendarDate(fullYear, day.value, month)
      throw Misread(
        "\(quoted) is not a date, as there is no month \(month)",
        help: swapped.map { "write the day first: `\($0.words)`" } ?? Self.help)
    }
    guard day.digits <= 2, let date = CalendarDate(fullYear, month, day.value) else {
      let length = CalendarDate.days(inMonth: month, of: fullYear)
      let name = "\(Month.names[month - 1]) \(fullYear)"
      throw Misread(
        "\(quoted) is not a date, as \(name) has \(length) days",
        help: "write a day from 1 to \(length), such as `\(length) \(name)`")
    }
    if year.digits == 2 { throw shortYear(written: date.words) }
    return date
  }

  func month(_ month: Int, _ year: Number) throws(Misread) -> LooseDate {
    guard (1...12).contains(month) else {
      throw Misread("\(quoted) is not a date, as there is no month \(month)", help: Self.help)
    }
    let name = Month.names[month - 1]
    if year.digits <= 2, (1...31).contains(year.value) {
      throw withoutYear(day: "\(year.value) \(name)")
    }
    let date = LooseDate.month(year: try full(year), month: month)
    if year.digits == 2 { throw shortYear(written: date.words) }
    return date
  }

  /// The year in four digits, where it can be one.
  private func full(_ year: Number) throws(Misread) -> Int {
    let full = year.digits == 2 ? year.value + (year.value < 50 ? 2000 : 1900) : year.value
    guard [2, 4].contains(year.digits), Self.years.contains(full) else {
      throw Misread(
        "\(quoted) is not a date, as \(year.value) cannot be its year",
        help: "write a year from \(Self.years.lowerBound) to \(Self.years.upperBound)")
    }
    return full
  }
}

extension DateForm {
  /// A year outside is a slip of the finger.
  static let years = 1900...2100
  static let help =
    "write it like `11 February 2014`, or `March 2014` where only the month is known"

  private var quoted: String { Misread.quoted(typed) }

  private func shortYear(written: String) -> Misread {
    Misread("\(quoted) has only two digits of its year", help: "write all four: `\(written)`")
  }

  private func withoutYear(day: String) -> Misread {
    Misread("\(quoted) has no year", help: "write the year too, such as `\(day) 2014`")
  }

  /// Why it has the shape of no date at all.
  var misread: Misread {
    switch shape {
    case "nm":
      return withoutYear(day: "\(numbers[0].value) \(Month.names[month - 1])")
    case "n" where numbers[0].digits == 4:
      return Misread("\(quoted) is only a year", help: Self.help)
    case "n/n" where numbers[0].digits == 4:
      return Misread("\(quoted) is a reporting year, not a date", help: Self.help)
    default:
      let word = strangeWord ?? ""
      let days = Weekday.allCases.map(\.rawValue)
      let meant =
        word.likely(among: Month.names, sharing: 3) ?? word.likely(among: days, sharing: 3)
      return Misread(
        "\(quoted) is not a date", help: meant.map { "did you mean `\($0)`?" } ?? Self.help)
    }
  }
}
