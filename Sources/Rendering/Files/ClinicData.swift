import Calendar
import Practice

/// What search engines, maps and our own script read of a surgery: schema.org's MedicalClinic as
/// JSON-LD. Its hours are those of the door; bank holidays and days closed stand beside them.
struct ClinicData {
  /// The pages that say it.
  static let addresses: Set = [Address("/"), Address("/opening-times/"), Address("/about/")]

  private let clinic: JSONText

  init(_ site: PracticeSite) {
    let practice = site.practice.content
    let special = SpecialHours.days(of: practice, from: site.today.year)
    let first = practice.surgeries.first
    clinic = .object([
      ("@context", "https://schema.org"), ("@type", "MedicalClinic"),
      ("@id", site.wholeAddress(of: Address("/")).map { .text($0 + "#surgery") }),
      ("name", .text(practice.name)),
      ("url", site.wholeAddress(of: Address("/")).map(JSONText.text)),
      ("telephone", .text(practice.phone)), ("address", first.map { .text($0.address) }),
      ("medicalSpecialty", "https://schema.org/PrimaryCare"),
      ("openingHoursSpecification", practice.openingHours?.inPerson.map(Self.week)),
      (
        "specialOpeningHoursSpecification",
        practice.openingHours?.inPerson.map { week in
          .list(special.flatMap { $0.entries(in: week) })
        }
      ),
      ("department", Self.departments(practice)),
    ])
  }

  /// The element for the page's head. A browser runs nothing of it: it is data by its type.
  var element: String { "<script type=\"application/ld+json\">\(clinic.written)</script>" }

  /// Surgeries besides the first one.
  private static func departments(_ practice: PracticeDetails) -> JSONText? {
    guard practice.surgeries.count > 1 else { return nil }
    return .list(
      practice.surgeries.dropFirst().map { surgery in
        let week = surgery.openingHours?.inPerson ?? practice.openingHours?.inPerson
        return .object([
          ("@type", "MedicalClinic"), ("name", .text(surgery.name)),
          ("telephone", .text(surgery.phone ?? practice.phone)),
          ("address", .text(surgery.address)),
          ("openingHoursSpecification", week.map(Self.week)),
        ])
      })
  }

  private static func week(_ week: Week) -> JSONText {
    .list(
      week.lines.flatMap { line in
        line.spans.map { span in
          .object([
            ("@type", "OpeningHoursSpecification"),
            ("dayOfWeek", .texts(line.weekdays.map(\.rawValue))),
            ("opens", .text(span.from.iso)), ("closes", .text(span.to.closing)),
          ])
        }
      })
  }
}

/// A day on which other hours hold than those of the week.
private struct SpecialHours {
  let day: CalendarDate
  let name: String?
  /// From when on the doors are closed; all day where it is nil.
  let closedFrom: ClockTime?

  /// Bank holidays of the year and of the next; days that the practice names.
  static func days(of practice: PracticeDetails, from year: Int) -> [SpecialHours] {
    let holidays = [year, year + 1].flatMap(BankHolidays.days).map { day in
      SpecialHours(day: day, name: BankHolidays.name(on: day), closedFrom: nil)
    }
    let known = Set(holidays.map(\.day))
    let closed = practice.closedOn.compactMap { closed -> SpecialHours? in
      guard case .day(let day) = closed.date, day.year >= year, !known.contains(day) else {
        return nil
      }
      return SpecialHours(day: day, name: closed.why, closedFrom: closed.from)
    }
    return (holidays + closed).sorted { $0.day < $1.day }
  }

  /// What is left of the day's hours. A day that is closed is said by hours that end when they
  /// begin.
  func entries(in week: Week) -> [JSONText] {
    let open =
      closedFrom.map { time in
        week[day.weekday].compactMap { TimeSpan($0.from, min($0.to, time)) }
      } ?? []
    let hours = open.map { ($0.from.iso, $0.to.closing) }
    return (hours.isEmpty ? [("00:00", "00:00")] : hours).map { opens, closes in
      .object([
        ("@type", "OpeningHoursSpecification"), ("name", name.map(JSONText.text)),
        ("validFrom", .text(day.iso)), ("validThrough", .text(day.iso)),
        ("opens", .text(opens)), ("closes", .text(closes)),
      ])
    }
  }
}

extension ClockTime {
  /// The midnight that ends a day is written as the minute before it: `00:00` would say closed.
  fileprivate var closing: String { self == .endOfDay ? "23:59" : iso }
}
