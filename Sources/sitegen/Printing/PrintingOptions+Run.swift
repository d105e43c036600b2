import ArgumentParser
import SiteBuilder

extension PrintingOptions {
  /// Runs, prints, and ends with the run's exit status.
  func run(_ options: RunOptions) async throws {
    try end(with: await Run(options).report())
  }

  /// Prints, and ends with the exit status of what was found and done.
  func end(with report: RunReport) throws {
    try printing { try RunPrinter(options: self).show(report) }
    throw ExitCode(report.exitStatus)
  }

  /// For a command that does one thing: says that it was done, or why it could not be.
  func end(with report: RunReport, saying done: String) throws {
    guard report.failures.isEmpty else { return try end(with: report) }
    if quiet, !isObject { return }
    try printing {
      if format == .text {
        try Console.result(done)
      } else {
        try RunPrinter(options: self).show(report)
      }
    }
  }

  /// Where the results cannot be printed, the run has failed for whoever reads them.
  private func printing(_ print: () throws -> Void) throws {
    do {
      try print()
    } catch {
      let failure = RunFailure(error)
      Console.note(RunPrinter(options: self).text(failure))
      throw ExitCode(failure.exitStatus)
    }
  }
}
