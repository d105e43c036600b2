import ArgumentParser
import Diagnostics
import SiteBuilder

extension PrintingOptions {
  /// Runs, prints, and ends with the run's exit status.
  func run(_ options: RunOptions) async throws {
    let report = try await reportingFailure { try await Run(options).report() }
    try RunPrinter(options: self).show(report)
    throw ExitCode(report.exitStatus)
  }

  /// A run that could not be is told in our own words, with its own exit status.
  func reportingFailure<Value>(_ work: () async throws -> Value) async throws -> Value {
    do {
      return try await work()
    } catch let error as ThemeError {
      Console.note(TextPrinter.onDisk(colours).text(error.findings))
      throw failed(error)
    } catch let error as any CannotRun {
      throw failed(error)
    }
  }

  private func failed(_ error: any CannotRun) -> ExitCode {
    Console.note("\(colours.painted("sitegen", .error)): \(error.message)")
    if let help = error.help { Console.note("  \(colours.bold("help:")) \(help)") }
    return ExitCode(error.exitStatus)
  }
}
