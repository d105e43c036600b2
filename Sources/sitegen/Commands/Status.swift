import ArgumentParser
import Foundation
import SiteBuilder

struct Status: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List every practice in a line, those with something to do first.")

  @OptionGroup var shared: SharedOptions

  @Option(help: "Write the same as one page of HTML to this file.")
  var html: String?

  func validate() throws {
    guard shared.printing.format == .text || shared.printing.format == .json else {
      throw ValidationError("the status is printed as text or json")
    }
  }

  func run() async throws {
    let report = await Run(shared.runOptions(.check)).report()
    guard report.failures.isEmpty else { return try shared.printing.end(with: report) }
    let list = StatusList(report)
    do {
      if let html { try write(StatusPage(list: list).html, to: html) }
      try print(list, isAllWell: report.exitStatus == 0)
    } catch {
      let failure = RunFailure(error)
      Console.note(RunPrinter(options: shared.printing).text(failure))
      throw ExitCode(failure.exitStatus)
    }
    throw ExitCode(report.exitStatus)
  }

  private func print(_ list: StatusList, isAllWell: Bool) throws {
    switch shared.printing.format {
    case .json: try Console.result(list.json())
    case .text, .sarif, .github:
      if !(shared.printing.quiet && isAllWell) { try Console.result(list.text) }
    }
  }

  private func write(_ page: String, to path: String) throws {
    do {
      try Data(page.utf8).write(to: URL(filePath: path))
    } catch {
      throw PageNotWritten(path: path)
    }
  }
}

/// The page of the status could not be written where it was wanted.
struct PageNotWritten: CannotRun {
  let path: String

  var message: String { "the page could not be written to `\(path)`" }
  var help: String? { "name a file in a folder that is there and that you may write to" }
}
