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

  /// Standard YAML keeps its meaning; that it is hardly the meant one is said.
  mutating func warnOfCodeInPath(_ range: Range<Int>, in text: FieldText) {
    guard let offset = QuotedScalar.codeInPath(in: range, of: text.bytes) else { return }
    report(.codeInPath(text.string(range), at: text.place(offset..<offset + 2)))
  }

  /// True once so much is wrong that nothing more is told.
  var isSilent: Bool { findings.count > ReadingLimits.findings }

  /// True once the file holds more values than are read.
  var isFull: Bool { nodes > ReadingLimits.nodes }

  /// Counts a value. False, and reported the first time, where there are too many.
  mutating func admits(nodeAt place: Place) -> Bool {
    nodes += 1
    if nodes == ReadingLimits.nodes + 1 { report(.tooManyValues(at: place)) }
    return !isFull
  }
}
