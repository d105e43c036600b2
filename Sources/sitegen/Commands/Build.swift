import ArgumentParser
import SiteBuilder

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the content, render it and publish it.",
    discussion: "A practice with mistakes is refused, and its live website stays as it is.")

  @OptionGroup var shared: SharedOptions

  @Flag(help: "Publish even if less than half of the pages are left.")
  var allowShrink = false

  @Option(help: "How many seconds to wait for another run to end.")
  var wait = 0

  func run() async throws {
    var options = shared.runOptions(.build)
    options.allowShrink = allowShrink
    options.wait = wait
    try await shared.printing.run(options)
  }
}

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what `build` would say, and write nothing.")

  @OptionGroup var shared: SharedOptions

  func run() async throws {
    try await shared.printing.run(shared.runOptions(.check))
  }
}
