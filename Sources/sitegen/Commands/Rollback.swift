import ArgumentParser
import Calendar
import SiteBuilder

struct Rollback: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put the website before back, at once.",
    discussion: "Run it again, and the newer one is live once more.")

  @Argument(help: "The practice.")
  var practice: String

  @OptionGroup var place: OutputPlace
  @OptionGroup var printing: PrintingOptions

  func run() throws {
    try printing.end(
      with: place.practice(practice).rolledBack(),
      saying: "\(practice): the website before is live again")
  }
}

struct Remove: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take a practice off the web.",
    discussion: "Its record of publications is kept.")

  @Argument(help: "The practice.")
  var practice: String

  @OptionGroup var place: OutputPlace
  @OptionGroup var printing: PrintingOptions

  func run() throws {
    try printing.end(with: place.practice(practice).removed(), saying: "\(practice): removed")
  }
}

/// Where published websites are, for commands that need no Content.
struct OutputPlace: ParsableArguments {
  @Option(help: "The folder that holds the published websites.")
  var output = "Output"

  @Option(help: "The day to write into the record (default: the date in London).")
  var today: DayArgument?

  @OptionGroup var waiting: WaitingOption

  func practice(_ slug: String) -> PublishedPractice {
    PublishedPractice(
      slug, in: output, wait: waiting.wait, today: today?.date ?? London.today)
  }
}
