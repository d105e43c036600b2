import Diagnostics

/// What is kept beside what was published, for the runs that find nothing changed.
extension PracticeReport {
  func verdict() throws -> String { String(decoding: try JSON.bytes(of: self), as: UTF8.self) }

  /// Nil for one that another version of the program wrote.
  init?(verdict: String) {
    guard let report = JSON.value(Self.self, Array(verdict.utf8)) else { return nil }
    self = report
  }
}
