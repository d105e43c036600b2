import ArgumentParser
import Calendar
import SiteBuilder

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what `build` would say, and write nothing.")

  @OptionGroup var shared: SharedOptions

  @Option(
    help: "List, day by day, what will become late or stale, or leave the site, up to this day.")
  var until: DayArgument?

  func validate() throws {
    guard let until = until?.date else { return }
    let today = shared.runOptions(.check).today
    guard until > today, until.days(since: today) <= Forecast.longest else {
      throw ValidationError("--until takes a day after today, within two years")
    }
    guard shared.printing.format == .text || shared.printing.format == .json else {
      throw ValidationError("--until is printed as text or json")
    }
  }

  func run() async throws {
    let options = shared.runOptions(.check)
    guard let until = until?.date else { return try await shared.printing.run(options) }
    try await shared.printing.show(Forecast(options, until: until))
  }
}
