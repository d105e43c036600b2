import ArgumentParser
import SiteBuilder

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the content, render it and publish it.",
    discussion: "A practice with mistakes is refused, and its live website stays as it is.")

  @OptionGroup var shared: SharedOptions
  @OptionGroup var waiting: WaitingOption

  func run() async throws {
    var options = shared.runOptions(.build)
    options.wait = waiting.wait
    try await shared.printing.run(options)
  }
}

/// For commands that change what is published: one run at a time may.
struct WaitingOption: ParsableArguments {
  @Option(help: "How many seconds to wait for another run to end.")
  var wait = 0

  func validate() throws {
    guard wait >= 0 else { throw ValidationError("--wait takes a number from 0 up") }
  }
}
