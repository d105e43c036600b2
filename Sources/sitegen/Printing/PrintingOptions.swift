import ArgumentParser
import Diagnostics
import Foundation

/// How results are printed.
struct PrintingOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, sarif, github
  }
  enum Color: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Option(help: "How results are printed.")
  var format = Format.text

  @Flag(help: "Print nothing when all is well. JSON and SARIF, once asked for, are always printed.")
  var quiet = false

  @Option(help: "Colours in the terminal; NO_COLOR is respected.")
  var color = Color.auto

  /// One object for another program, which has to read something even when all is well.
  var isObject: Bool { format == .json || format == .sarif }

  var colours: Colours {
    switch color {
    case .always: Colours(on: true)
    case .never: Colours(on: false)
    case .auto: Self.automaticColours
    }
  }

  /// Where a person looks on, unless they asked for none.
  static var automaticColours: Colours {
    let environment = ProcessInfo.processInfo.environment
    return Colours(on: isatty(STDERR_FILENO) == 1 && (environment["NO_COLOR"] ?? "").isEmpty)
  }
}
