/// One thing that a person can mend, in words that a receptionist understands.
package struct Finding: Sendable, Hashable {
  /// The rule's id (`DES-08`), or the name of the check that read the file (`unknown-field`).
  package var rule: String
  package var severity: Severity
  /// What is wrong: lower case, no full stop, things typed in backticks.
  package var message: String
  /// The remedy: what to type, and where.
  package var help: String?
  package var place: Place

  package init(
    _ rule: String, _ severity: Severity = .error, _ message: String, help: String? = nil,
    at place: Place
  ) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.help = help
    self.place = place
  }
}

extension Finding: Comparable {
  /// By file, line, then rule; the rest only makes the order total.
  package static func < (left: Finding, right: Finding) -> Bool {
    if left.place.file != right.place.file { return left.place < right.place }
    let leftKey = (left.place.line ?? 0, left.rule, left.place.column ?? 0, left.message)
    let rightKey = (right.place.line ?? 0, right.rule, right.place.column ?? 0, right.message)
    return leftKey < rightKey
  }
}
