import ArgumentParser
import Foundation
import SiteBuilder

extension PrintingOptions {
  /// What will change, day by day.
  func show(_ forecast: Forecast) throws {
    let events: [Forecast.Event]
    do {
      events = try forecast.events()
    } catch {
      let failure = RunFailure(error)
      Console.note(RunPrinter(options: self).text(failure))
      throw ExitCode(failure.exitStatus)
    }
    switch format {
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      try Console.result(String(decoding: encoder.encode(events), as: UTF8.self))
    case .text, .sarif, .github:
      if events.isEmpty, !quiet { try Console.result("nothing changes by itself until then") }
      if !events.isEmpty { try Console.result(events.map(line).joined(separator: "\n")) }
    }
  }

  private func line(_ event: Forecast.Event) -> String {
    let rule = event.rule.map { "[\($0)] " } ?? ""
    let file = event.file.map { " (\($0))" } ?? ""
    return "\(event.date)  \(event.practice): \(rule)\(event.message)\(file)"
  }
}
