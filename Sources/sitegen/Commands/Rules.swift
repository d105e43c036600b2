import ArgumentParser
import Diagnostics
import Rules

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List every rule.")

  @Flag(help: "Print the reference page, `Docs/Rules.md`.")
  var markdown = false

  func run() throws {
    try Console.result(markdown ? RuleReference.markdown : RuleReference.list)
  }
}

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a rule asks, why, where it is written, and how to meet it.")

  @Argument(help: "The rule's id, such as DES-08.")
  var id: String

  func validate() throws {
    guard RuleBook.rule(id) != nil else {
      let known = nearest(to: id.uppercased(), among: RuleBook.all.map(\.id))
      throw ValidationError(
        "there is no rule '\(id)'; "
          + (known.map { "did you mean \($0)?" } ?? "`sitegen rules` lists them all"))
    }
  }

  func run() throws {
    guard let rule = RuleBook.rule(id) else { return }
    try Console.result(RuleReference.explanation(of: rule))
  }
}
