import ArgumentParser
import Calendar
import Diagnostics
import Importers
import SiteBuilder

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take over numbers from other people's exports; personal data stays behind.",
    discussion: "Exit status: 0 done; 1 the file cannot be taken over, and nothing was written; "
      + "2 could not run; 64 the command line is wrong.",
    subcommands: [ImportSurvey.self, ImportListSize.self])
}

/// The options of every import.
struct ImportOptions: ParsableArguments {
  @Option(help: "The file to write, or to put the numbers into where it is there already.")
  var to: String

  @Option(help: "The reporting year, such as 2025/26.")
  var year: YearArgument?

  @Flag(help: "Show what would be written, and write nothing.")
  var dryRun = false

  @Flag(help: "Do not show what was understood.")
  var quiet = false

  func validate() throws {
    guard [".md", ".yml"].contains(where: to.lowercased().hasSuffix) else {
      throw ValidationError("--to takes a file whose name ends in .md, such as survey-2026.md")
    }
  }
}

extension ImportOptions {
  /// As much of a file is read as shows that it is too long; the importers know their limits.
  private static let longest = (128 << 20) + 1
  private static let longestPage = 1 << 20

  func contents(of path: String) throws -> [UInt8] {
    try NamedFile(path).contents(limit: Self.longest)
  }

  /// The file that is there already, if any.
  func old() throws -> [UInt8]? { try NamedFile(to).contentsToChange(limit: Self.longestPage) }

  /// Does `work`; where it cannot be done, says why and ends with the status for that.
  func running(_ work: () throws -> Void) throws {
    let colours = PrintingOptions.automaticColours
    do {
      try work()
    } catch let error as BadInput {
      // Without the lines that they point at: those of an export are about single people.
      Console.note(TextPrinter(colours: colours) { _ in nil }.text(error.findings))
      Console.note("Nothing was written.")
      throw ExitCode(1)
    } catch let error as any CannotRun {
      let help = error.help.map { "\n  \(colours.bold("help:")) \(plain($0))" } ?? ""
      Console.note("\(colours.painted("sitegen", .error)): \(plain(error.message))\(help)")
      throw ExitCode(error.exitStatus)
    }
  }

  /// Writes the file, or says that it would be, and shows what was understood.
  func finish(_ bytes: [UInt8], old: [UInt8]?, preview: String, next: String) throws {
    let isSame = old == bytes
    if !dryRun, !isSame { try NamedFile(to).replace(with: bytes) }
    if quiet { return }
    let done =
      isSame
      ? "has these numbers already"
      : dryRun ? "would be written (--dry-run)" : old == nil ? "written" : "brought up to date"
    let last = next.isEmpty || isSame ? "" : "\n\(next)"
    try Console.result(plainLines(preview) + "\n\n\(plain(to)): \(done)\(last)")
  }

  /// Headings come from other people's files.
  private func plainLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { plain(String($0)) }
      .joined(separator: "\n")
  }
}

/// A reporting year on the command line.
struct YearArgument: ExpressibleByArgument {
  let year: ReportingYear

  init?(argument: String) {
    guard let year = try? ReportingYear(reading: argument) else { return nil }
    self.year = year
  }
}
