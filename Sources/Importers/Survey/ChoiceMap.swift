import Diagnostics

/// The choices of a question, named by whoever imports: `How do you book?=Online|By phone; or text`.
package struct ChoiceMap: Sendable, Equatable {
  /// As typed.
  private let typed: String

  package init?(_ typed: String) {
    guard let equals = typed.firstIndex(of: "="), equals > typed.startIndex,
      !typed[equals...].dropFirst().allSatisfy({ $0 == "|" || $0.isWhitespace })
    else { return nil }
    self.typed = typed
  }

  /// The question that is meant, and its choices. A question may have `=` in it itself.
  func choices(among asks: [String]) throws(BadInput) -> (ask: String, choices: [String]) {
    var named = ""
    for equals in typed.indices where typed[equals] == "=" {
      let ask = String(typed[..<equals])
      if named.isEmpty { named = ask }
      guard let match = asks.first(where: { folded($0) == folded(ask) }) else { continue }
      let choices = typed[equals...].dropFirst().split(separator: "|").map { oneLine(String($0)) }
      return (match, choices.filter { !$0.isEmpty })
    }
    let meant = nearest(to: named, among: asks)
    throw BadInput(
      "no question of this file is `\(shortened(named))`",
      help: meant.map { "did you mean `--map '\($0)=...'`?" }
        ?? "write the heading of the question's column before the `=`",
      at: Place(file: "--map"))
  }
}
