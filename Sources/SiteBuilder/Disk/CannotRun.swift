package import Diagnostics

/// Why a run could not do its work. Nobody's words are at fault: no page would mend it.
package protocol CannotRun: Error {
  /// What is wrong: lower case, no full stop, things typed in backticks.
  var message: String { get }
  /// What to do about it.
  var help: String? { get }
  /// The file or folder that it is about, as people know it.
  var path: String { get }
  /// Each thing that is wrong, where there are several.
  var findings: [Finding] { get }
  var exitStatus: Int32 { get }
}

extension CannotRun {
  package var findings: [Finding] {
    [Finding("cannot-run", .error, message, help: help, at: Place(file: path))]
  }
  package var exitStatus: Int32 { 2 }
}
