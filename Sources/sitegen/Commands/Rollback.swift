import ArgumentParser
import Calendar
import SiteBuilder

struct Rollback: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put the website before back, at once.",
    discussion: "Run it again, and the newer one is live once more.")

  @Argument(help: "The practice.")
  var practice: String

  @OptionGroup var place: OutputPlace
  @OptionGroup var printing: PrintingOptions

  func run() async throws {
    try await printing.reportingFailure {
      let publisher = try Publisher(output: place.output, content: nil, wait: place.wait)
      _ = try publisher.rollback(practice, today: place.today?.date ?? London.today)
    }
    if !printing.quiet { Console.result("\(practice): the website before is live again") }
  }
}

struct Remove: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take a practice off the web.",
    discussion: "Its record of publications is kept.")

  @Argument(help: "The practice.")
  var practice: String

  @OptionGroup var place: OutputPlace
  @OptionGroup var printing: PrintingOptions

  func run() async throws {
    try await printing.reportingFailure {
      let publisher = try Publisher(output: place.output, content: nil, wait: place.wait)
      try publisher.remove(practice, today: place.today?.date ?? London.today)
    }
    if !printing.quiet { Console.result("\(practice): removed") }
  }
}

/// Where published websites are, for commands that need no Content.
struct OutputPlace: ParsableArguments {
  @Option(help: "The folder that holds the published websites.")
  var output = "Output"

  @Option(help: "How many seconds to wait for another run to end.")
  var wait = 0

  @Option(help: "The day to write into the record (default: the date in London).")
  var today: DayArgument?
}
