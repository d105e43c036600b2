/// Whom a row of NHS England's file counts.
enum RegisterSex: Hashable, CaseIterable {
  case men, women, all
  /// Neither men nor women, or not recorded.
  case other

  init(_ typed: String) {
    switch folded(typed) {
    case "male", "m", "males": self = .men
    case "female", "f", "females": self = .women
    case "all", "persons": self = .all
    default: self = .other
    }
  }

  var words: String {
    switch self {
    case .men: "men"
    case .women: "women"
    case .all: "people of all sexes"
    case .other: "people of another sex"
    }
  }
}
