import ArgumentParser
import Diagnostics
import Rules
import SiteBuilder

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List every rule.")

  @Flag(help: "Print the reference page, `Docs/Rules.md`.")
  var markdown = false

  @Option(help: "The folder whose `rules` of your own area are listed besides.")
  var content = "Content"

  func run() throws {
    try Console.result(
      markdown ? RuleReference.markdown : RuleReference.list(LocalRules(ofContent: content)))
  }
}

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what a rule asks, why, where it is written, and how to meet it.")

  @Argument(help: "The rule's id, such as DES-08.")
  var id: String

  @Option(help: "The folder whose `rules` of your own area are known besides.")
  var content = "Content"

  func run() throws {
    let local = try LocalRules(ofContent: content)
    guard let rule = local.rule(id) else {
      let known = nearest(to: id.uppercased(), among: local.all.map(\.id))
      throw ValidationError(
        "there is no rule '\(id)'; "
          + (known.map { "did you mean \($0)?" } ?? "`sitegen rules` lists them all"))
    }
    try Console.result(RuleReference.explanation(of: rule, local))
  }
}
