/// How grave a finding is.
package enum Severity: String, Sendable, CaseIterable {
  /// The practice is refused: its content is broken or would do harm.
  case error
  /// Published, but something asked by law, by contract or by a kept standard is missing.
  case requirement
  case warning
  case advice
}

extension Severity: Comparable {
  private var rank: Int {
    switch self {
    case .advice: 0
    case .warning: 1
    case .requirement: 2
    case .error: 3
    }
  }

  /// Graver is greater.
  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}
