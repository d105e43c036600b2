import Diagnostics

/// What was found on the way, and how much was read; a copy put back undoes an attempt.
struct ReadingLog: Sendable {
  private(set) var findings: [Finding] = []
  private var nodes = 0

  init(findings: [Finding] = []) { self.findings = findings }

  mutating func report(_ finding: Finding) {
    switch findings.count {
    case ..<ReadingLimits.findings: findings.append(finding)
    case ReadingLimits.findings: findings.append(.moreProblems(at: finding.place))
    default: break
    }
  }

  /// True once the file holds more values than are read.
  var isFull: Bool { nodes > ReadingLimits.nodes }

  /// Counts a value. False, and reported the first time, where there are too many.
  mutating func admits(nodeAt place: Place) -> Bool {
    nodes += 1
    if nodes == ReadingLimits.nodes + 1 { report(.tooManyValues(at: place)) }
    return !isFull
  }
}
