import Calendar
import Practice

/// What search engines and maps read of a practice: schema.org's MedicalClinic as JSON-LD. Its hours
/// are those of the doors; bank holidays and days closed stand beside them.
struct ClinicData {
  /// The pages that say it.
  static let addresses: Set = [Address("/"), Address("/opening-times/"), Address("/about/")]

  private let clinic: JSONText

  init(_ site: PracticeSite) {
    let practice = site.practice.content
    let closures = practice.closures(from: site.today.year)
    let first = practice.surgeries.first
    let website = site.wholeAddress(of: Address("/"))
    clinic = .object(
      [
        ("@context", "https://schema.org"), ("@type", "MedicalClinic"),
        ("@id", website.map { .text($0 + "#surgery") }),
        ("name", .text(practice.name)), ("url", website.map(JSONText.text)),
        ("telephone", .text(practice.phone)), ("address", first.map { .text($0.address) }),
        ("medicalSpecialty", "https://schema.org/PrimaryCare"),
      ] + Self.hours(of: first, in: practice, closures)
        + [("department", Self.departments(practice, closures))])
  }

  /// The element for the page's head. A browser runs nothing of it: it is data by its type.
  var element: String { "<script type=\"application/ld+json\">\(clinic.written)</script>" }

  private typealias Members = [(name: String, value: JSONText?)]

  /// Surgeries besides the first one.
  private static func departments(
    _ practice: PracticeDetails, _ closures: [Closure]
  ) -> JSONText? {
    guard practice.surgeries.count > 1 else { return nil }
    return .list(
      practice.surgeries.dropFirst().map { surgery in
        .object(
          [
            ("@type", "MedicalClinic"), ("name", .text(surgery.name)),
            ("telephone", .text(surgery.phone ?? practice.phone)),
            ("address", .text(surgery.address)),
          ] + hours(of: surgery, in: practice, closures))
      })
  }

  private static func hours(
    of surgery: Surgery?, in practice: PracticeDetails, _ closures: [Closure]
  ) -> Members {
    let week = surgery?.openingHours?.inPerson ?? practice.openingHours?.inPerson
    return [
      ("openingHoursSpecification", week.map { .list(JSONText.hours(of: $0)) }),
      (
        "specialOpeningHoursSpecification",
        week.map { .list(JSONText.hours(of: $0, besides: closures)) }
      ),
    ]
  }
}
