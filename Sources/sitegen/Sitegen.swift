import ArgumentParser
import SiteBuilder

@main
struct Sitegen: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sitegen",
    abstract: "Build a GP practice's website, and judge its patient participation report.",
    discussion: """
      Exit status: 0 all is well; 1 a practice was refused; 2 could not run; 3 something that is \
      asked for is missing or late; 64 the command line is wrong; 75 another run is at work.
      """,
    version: "sitegen \(Program.version)",
    subcommands: [
      Build.self, Check.self, Status.self, New.self, Import.self, RulesCommand.self, Explain.self,
      Rollback.self, Remove.self,
    ])
}
