/// Why something typed could not be read: what is wrong, and what to type instead.
package struct Misread: Error, Sendable, Hashable {
  /// Lower case, no full stop, things typed in backticks.
  package let message: String
  package let help: String

  package init(_ message: String, help: String) {
    self.message = message
    self.help = help
  }

  /// What was typed, in backticks: on one line, not too long, and harmless to a terminal.
  package static func quoted(_ typed: String) -> String {
    var words = ""
    for scalar in typed.unicodeScalars.prefix(longest) {
      switch scalar {
      case "`": words.append("'")
      case _ where scalar.properties.generalCategory == .control: words.append(" ")
      default: words.unicodeScalars.append(scalar)
      }
    }
    return typed.unicodeScalars.count > longest ? "`\(words)…`" : "`\(words)`"
  }

  /// In characters: a longer value is cut in a message.
  private static let longest = 60
}
