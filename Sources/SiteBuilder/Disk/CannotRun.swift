/// Why a run could not do its work. Nobody's words are at fault: no page would mend it.
package protocol CannotRun: Error {
  /// What is wrong: lower case, no full stop, things typed in backticks.
  var message: String { get }
  /// What to do about it.
  var help: String? { get }
  var exitStatus: Int32 { get }
}

extension CannotRun {
  package var exitStatus: Int32 { 2 }
}
