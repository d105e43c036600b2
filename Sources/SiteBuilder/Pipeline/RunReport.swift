package import Calendar
package import Diagnostics

/// What a run found and did. The JSON of `--format json` is this value.
package struct RunReport: Sendable {
  package let today: CalendarDate
  /// Those of no practice: shared pages, templates, stray files.
  package let findings: [Finding]
  package let practices: [PracticeReport]
  /// Why something could not be done; each is told as findings too.
  package let failures: [RunFailure]

  package init(
    today: CalendarDate, findings: [Finding] = [], practices: [PracticeReport] = [],
    failures: [RunFailure] = []
  ) {
    self.today = today
    self.findings = (findings + failures.flatMap(\.findings)).sorted()
    self.practices = practices.sorted { ($0.slug, $0.name) < ($1.slug, $1.name) }
    self.failures = failures + practices.compactMap(\.failure)
  }

  /// Each once, though it may be told of several practices.
  package var allFindings: [Finding] {
    Set(findings + practices.flatMap(\.findings)).sorted()
  }

  /// The gravest of all counts.
  package var exitStatus: Int32 {
    let statuses = failures.map(\.exitStatus) + practices.map(\.exitStatus) + [findings.exitStatus]
    return Self.gravestFirst.first(where: statuses.contains) ?? 0
  }

  private static let gravestFirst: [Int32] = [64, 75, 2, 1, 3]
}

extension [Finding] {
  /// Broken content, then what is asked for but missing; warnings are allowed.
  var exitStatus: Int32 {
    switch map(\.severity).max() {
    case .error: 1
    case .requirement: 3
    case .warning, .advice, nil: 0
    }
  }
}

/// Why a run, or its work on one practice, could not be done.
package struct RunFailure: Sendable, Equatable {
  package let message: String
  package let help: String?
  package let findings: [Finding]
  package let exitStatus: Int32

  /// False for one that is made of several things, each told by itself.
  package var isItsOwnFinding: Bool { findings.map(\.message) == [message] }

  package init(_ error: any Error) {
    let known = error as? any CannotRun ?? FaultOfOurs(path: ".", description: "\(error)")
    message = known.message
    help = known.help
    findings = known.findings
    exitStatus = known.exitStatus
  }
}

/// Something that cannot happen, did.
struct FaultOfOurs: CannotRun {
  let path: String
  let description: String

  var message: String { "this went wrong within sitegen: \(description)" }
  var help: String? { "this is a fault of sitegen: please report it" }
}
