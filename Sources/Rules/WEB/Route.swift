import Calendar
import Practice

/// A way of reaching the practice; its raw value is the key under `opening_hours`.
enum Route: String, CaseIterable {
  case inPerson = "in_person"
  case phone, online

  var words: String {
    switch self {
    case .inPerson: "in person"
    case .phone: "by phone"
    case .online: "online"
    }
  }

  func week(in hours: RouteHours?) -> Week? {
    switch self {
    case .inPerson: hours?.inPerson
    case .phone: hours?.phone
    case .online: hours?.online
    }
  }
}

/// The hours of a route at one surgery.
struct SurgeryHours {
  /// Nil for the practice as a whole, where it names no surgeries.
  let surgery: Surgery?
  let week: Week?
}

extension PracticeDetails {
  /// A route's hours at each surgery: its own, else the practice's.
  func hours(for route: Route) -> [SurgeryHours] {
    let common = route.week(in: openingHours)
    guard !surgeries.isEmpty else { return [SurgeryHours(surgery: nil, week: common)] }
    return surgeries.map {
      SurgeryHours(surgery: $0, week: route.week(in: $0.openingHours) ?? common)
    }
  }
}

extension Week {
  /// Each line as pages show it: `Monday to Friday 8am to 6:30pm`.
  var shownLines: [String] { lines.map { "\($0.days) \($0.hours)" } }

  /// The days that have hours: `Monday to Friday 8am to 6:30pm`.
  var openWords: String {
    let open = lines.filter { $0.hours != TimeSpan.words([]) }
    return open.isEmpty
      ? "closed" : open.map { "\($0.days) \($0.hours)" }.joined(separator: ", ")
  }
}
