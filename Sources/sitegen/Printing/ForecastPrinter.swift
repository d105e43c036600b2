import ArgumentParser
import Calendar
import Diagnostics
import Foundation
import SiteBuilder

extension PrintingOptions {
  /// What will change, day by day.
  func show(_ forecast: Forecast) async throws {
    let events: [Forecast.Event]
    do {
      events = try await forecast.events()
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
      if !events.isEmpty {
        try Console.result(text(events))
      } else if !quiet {
        try Console.result("nothing changes by itself until then")
      }
    }
  }

  /// The day as a heading, below it each practice, below that what changes.
  private func text(_ events: [Forecast.Event]) -> String {
    var lines: [String] = []
    var (day, practice) = ("", "")
    for event in events {
      if event.date != day {
        if !lines.isEmpty { lines.append("") }
        lines.append(colours.bold(heading(event.date)))
        (day, practice) = (event.date, "")
      }
      if event.practice != practice {
        lines.append("  \(event.practice)")
        practice = event.practice
      }
      let rule = event.rule.map { "\($0), " } ?? ""
      lines.append("    \(rule)\(event.message)")
      if let file = event.file { lines.append("      in \(file)") }
    }
    return lines.joined(separator: "\n")
  }

  /// `Tuesday 1 April 2014`.
  private func heading(_ iso: String) -> String {
    guard let day = try? CalendarDate(reading: iso) else { return iso }
    return "\(day.weekday.rawValue) \(day.words)"
  }
}
