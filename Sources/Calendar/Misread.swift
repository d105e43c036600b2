/// Why a date, a time or hours could not be read: what is wrong, and what to type instead.
package struct Misread: Error, Sendable, Hashable {
  /// Lower case, no full stop, things typed in backticks.
  package let message: String
  package let help: String

  package init(_ message: String, help: String) {
    self.message = message
    self.help = help
  }
}
