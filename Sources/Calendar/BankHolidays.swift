/// The bank holidays of England and Wales. They are proclaimed, not reckoned: outside the years
/// that are written down nothing is known.
package enum BankHolidays {
  /// The years whose holidays are known, each as a whole.
  package static let knownYears = 2011...2028

  package static func isKnown(_ year: Int) -> Bool { knownYears.contains(year) }

  /// The holiday's name; nil on any other day, and in a year that is not known.
  package static func name(on day: CalendarDate) -> String? { names[day] }

  /// The year's holidays in order.
  package static func days(of year: Int) -> [CalendarDate] { byYear[year] ?? [] }

  /// What surgeries are closed for on a day: a bank holiday, or New Year's Day, Christmas Day or
  /// Boxing Day itself where it falls on a weekend and a later day is proclaimed in its stead.
  package static func closedFor(on day: CalendarDate) -> String? { closedNames[day] }

  /// The year's days of that kind, in order.
  package static func closedDays(of year: Int) -> [CalendarDate] { closedByYear[year] ?? [] }

  /// Monday to Friday, bank holidays aside; nil in a year whose holidays are not known.
  package static func isWorkingDay(_ day: CalendarDate) -> Bool? {
    if day.weekday.isWeekend { return false }
    return isKnown(day.year) ? names[day] == nil : nil
  }

  /// How many working days come after `start` up to and including `end`: none where `end` is not
  /// after it, nil where they reach into a year whose holidays are not known.
  package static func workingDays(after start: CalendarDate, through end: CalendarDate) -> Int? {
    guard start < end else { return 0 }
    let first = start.adding(days: 1)
    guard isKnown(first.year), isKnown(end.year) else { return nil }
    return (first.number...end.number).count {
      isWorkingDay(CalendarDate(number: $0)) ?? false
    }
  }

  private static let names: [CalendarDate: String] = {
    var names: [CalendarDate: String] = [:]
    for (year, days) in regularDays {
      for (holiday, monthAndDay) in zip(Regular.allCases, days) {
        names[day(year, monthAndDay)] = holiday.name(on: monthAndDay)
      }
    }
    for (year, monthAndDay, name) in ownNames { names[day(year, monthAndDay)] = name }
    return names
  }()

  private static let closedNames: [CalendarDate: String] = {
    var closed = names
    for year in knownYears {
      for holiday in Regular.allCases {
        guard let usual = holiday.usual, names[day(year, usual)] == nil else { continue }
        closed[day(year, usual)] = holiday.rawValue
      }
    }
    return closed
  }()

  private static let closedByYear = Dictionary(grouping: closedNames.keys.sorted(), by: \.year)

  private static let byYear = Dictionary(grouping: names.keys.sorted(), by: \.year)

  private static func day(_ year: Int, _ monthAndDay: Int) -> CalendarDate {
    CalendarDate(year, monthAndDay / 100, monthAndDay % 100) ?? CalendarDate(number: 0)
  }

  /// The holidays of every year, in the order in which `regularDays` has their days.
  private enum Regular: String, CaseIterable {
    case newYear = "New Year’s Day"
    case goodFriday = "Good Friday"
    case easterMonday = "Easter Monday"
    case earlyMay = "Early May bank holiday"
    case spring = "Spring bank holiday"
    case summer = "Summer bank holiday"
    case christmas = "Christmas Day"
    case boxing = "Boxing Day"

    /// The month and the day, of those that have the same in every year.
    var usual: Int? {
      switch self {
      case .newYear: 101
      case .christmas: 1225
      case .boxing: 1226
      default: nil
      }
    }

    func name(on monthAndDay: Int) -> String {
      usual == nil || usual == monthAndDay ? rawValue : "\(rawValue) (substitute day)"
    }
  }

  /// Month and day in one number: 422 is 22 April. From GOV.UK, "UK bank holidays".
  private static let regularDays: [Int: [Int]] = [
    2011: [103, 422, 425, 502, 530, 829, 1227, 1226],
    2012: [102, 406, 409, 507, 604, 827, 1225, 1226],
    2013: [101, 329, 401, 506, 527, 826, 1225, 1226],
    2014: [101, 418, 421, 505, 526, 825, 1225, 1226],
    2015: [101, 403, 406, 504, 525, 831, 1225, 1228],
    2016: [101, 325, 328, 502, 530, 829, 1227, 1226],
    2017: [102, 414, 417, 501, 529, 828, 1225, 1226],
    2018: [101, 330, 402, 507, 528, 827, 1225, 1226],
    2019: [101, 419, 422, 506, 527, 826, 1225, 1226],
    2020: [101, 410, 413, 508, 525, 831, 1225, 1228],
    2021: [101, 402, 405, 503, 531, 830, 1227, 1228],
    2022: [103, 415, 418, 502, 602, 829, 1227, 1226],
    2023: [102, 407, 410, 501, 529, 828, 1225, 1226],
    2024: [101, 329, 401, 506, 527, 826, 1225, 1226],
    2025: [101, 418, 421, 505, 526, 825, 1225, 1226],
    2026: [101, 403, 406, 504, 525, 831, 1225, 1228],
    2027: [101, 326, 329, 503, 531, 830, 1227, 1228],
    2028: [103, 414, 417, 501, 529, 828, 1225, 1226],
  ]

  /// Days of one year only, and regular ones that were called something else.
  private static let ownNames: [(year: Int, monthAndDay: Int, name: String)] = [
    (2011, 429, "Royal wedding"),
    (2012, 604, "Spring bank holiday (substitute day)"),
    (2012, 605, "Queen’s Diamond Jubilee (extra bank holiday)"),
    (2020, 508, "Early May bank holiday (VE day)"),
    (2022, 603, "Platinum Jubilee bank holiday"),
    (2022, 919, "Bank Holiday for the State Funeral of Queen Elizabeth II"),
    (2023, 508, "Bank holiday for the coronation of King Charles III"),
  ]
}
