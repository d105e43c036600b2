package import Diagnostics

/// Fields that can be read but would be shown nowhere, since another one does not call for them.
extension FieldReader {
  /// True where something is typed for the field, understood or not.
  package func isGiven(_ key: String) -> Bool { entry(key).map { !$0.value.isBlank } == true }

  /// Reports a field that is given in vain.
  package mutating func reportStray(
    _ key: String, _ message: String, help: String, severity: Severity = .error
  ) {
    guard isGiven(key), let entry = entry(key) else { return }
    problems.report(Finding("stray-field", severity, message, help: help, at: entry.place))
  }

  /// Reports words for a picture where there is none: nothing that a patient would miss.
  package mutating func reportWords(_ key: String, without picture: String) {
    guard !isGiven(picture) else { return }
    reportStray(
      key, "`\(key)` says what a picture shows, but there is no `\(picture)`",
      help: "add a line `\(picture): files/photo.jpg`, or delete this one",
      severity: .warning)
  }
}
