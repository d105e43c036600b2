import Calendar

extension LooseDate {
  /// `on 12 March 2014`, `in March 2014`.
  var when: String {
    switch self {
    case .day: "on \(words)"
    case .month: "in \(words)"
    }
  }
}
