import ArgumentParser
import Calendar
import SiteBuilder

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a file to fill in, a whole small site, or open a new year.",
    discussion: """
      sitegen new practice "Elm Road Surgery"    a whole small site that builds
      sitegen new service "Blood tests"          a file of a kind, with its name
      sitegen new minutes 2026-06-09             or its day, month (feedback) or year (survey)
      sitegen new year 2026/27 elm-road-surgery  closes 2025/26 and opens the next

      Nothing that is there is written over.
      """)

  @Argument(help: "What to make: `practice`, `year` or a kind of page.")
  var kind: String

  @Argument(help: "Its name; of minutes the day, of feedback the month, of the others the year.")
  var name: String

  @Argument(help: "The practice, where there are several.")
  var practiceName: String?

  @Option(help: "The practice, where there are several.")
  var practice: String?

  @Option(help: "The folder with what the practices write.")
  var content = "Content"

  @Option(help: "The day to write into it, such as 2014-03-12 (default: the date in London).")
  var today: DayArgument?

  @Flag(help: "Show what would be written, and write nothing.")
  var dryRun = false

  @OptionGroup var printing: PrintingOptions

  func validate() throws {
    guard printing.format == .text else { throw ValidationError("`new` prints text alone") }
    guard practiceName == nil || practice == nil else {
      throw ValidationError("the practice is named twice")
    }
    guard kind != "practice" || (practiceName ?? practice) == nil else {
      throw ValidationError("a practice has one name; put it in quotes where it has several words")
    }
  }

  func run() throws {
    do {
      let new = try newContent()
      if !dryRun { try new.write() }
      if !printing.quiet || dryRun { try Console.result(text(of: new)) }
    } catch {
      let failure = RunFailure(error)
      Console.note(RunPrinter(options: printing).text(failure))
      throw ExitCode(failure.exitStatus)
    }
  }

  private func newContent() throws -> NewContent {
    let request = ContentRequest(
      content: content, practice: practiceName ?? practice, today: today?.date ?? London.today)
    return switch kind {
    case "practice": try request.newPractice(named: name)
    case "year": try request.newYear(name)
    default: try request.newPage(of: kind, named: name)
    }
  }

  /// Each file with what it gets, then what to know and what to do.
  private func text(of new: NewContent) -> String {
    if new.files.isEmpty {
      return (["\(name) is open already, and the year before is closed: nothing to do"] + new.notes)
        .joined(separator: "\n")
    }
    let files = new.files.flatMap { file -> [String] in
      let lines =
        !file.isNew
        ? file.added
        : dryRun
          ? file.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
          : []
      let does = file.isNew ? "new" : "these lines are added"
      return ["\(file.shownPath): \(does)"] + lines.map { $0.isEmpty ? "" : "  \($0)" }
    }
    let next = dryRun ? "nothing was written" : new.nextStep.map { "now \($0)" }
    return (files + new.notes + [next].compactMap { $0 }).joined(separator: "\n")
  }
}
