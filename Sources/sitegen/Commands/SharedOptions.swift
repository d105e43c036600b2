import ArgumentParser
import Calendar
import Foundation
import SiteBuilder

/// The options of every command that reads Content.
struct SharedOptions: ParsableArguments {
  @Argument(help: "Practices by name or pattern, such as 'north-*'; all where none is named.")
  var practices: [String] = []

  @Option(help: "The folder with what the practices write.")
  var content = "Content"

  @Option(help: "The folder that holds the published websites.")
  var output = "Output"

  @Option(help: "A folder with templates that stand in for those of the same name.")
  var templates: String?

  @Option(help: "Judge as on this day, such as 2014-03-12 (default: the date in London).")
  var today: DayArgument?

  @Flag(help: "Refuse to publish where something that is asked for is missing.")
  var strict = false

  @Flag(help: "Publish even if less than half of the pages are left.")
  var allowShrink = false

  @Option(help: "How many practices are worked on at once.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @OptionGroup var printing: PrintingOptions

  func validate() throws {
    guard jobs >= 1 else { throw ValidationError("--jobs takes a number from 1 up") }
  }

  func runOptions(_ purpose: RunOptions.Purpose) -> RunOptions {
    var options = RunOptions(purpose, today: today?.date ?? London.today)
    options.practices = practices
    options.content = content
    options.output = output
    options.templates = templates
    options.isStrict = strict
    options.allowShrink = allowShrink
    options.jobs = jobs
    return options
  }
}

/// A date on the command line.
struct DayArgument: ExpressibleByArgument {
  let date: CalendarDate

  init?(argument: String) {
    guard let date = try? LooseDate(reading: argument), case .day(let day) = date else {
      return nil
    }
    self.date = day
  }

  static var defaultValueDescription: String { "2014-03-12" }
}

extension London {
  /// The clock is read here and nowhere else.
  static var today: CalendarDate { date(atUnixSeconds: Int(Date().timeIntervalSince1970)) }
}
