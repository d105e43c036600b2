import Diagnostics
import Practice
import Tables

extension Rule {
  static let pii06 = Rule(
    "PII-06", .privacy, "no table of single people is published", basis: .law,
    source: .dataProtection, severity: .error,
    isTimeless: true,
    why:
      "The export of a survey holds who answered, and from where; whoever finds the file can read "
      + "it.",
    fix: "Delete the file. Take over its numbers with `sitegen import survey FILE`, which leaves "
      + "names, addresses and people's own words behind.",
    examples: Examples(
      met: "question,answer,people\nq1,Yes,211", notMet: "Timestamp,Email,Name,Question 1")
  ) { context in
    let tables = context.practice.sources.filter(\.isTable)
    guard !tables.isEmpty else { return .notApplicable("no tables are on file") }
    return .judged(
      by: tables.flatMap(shortfalls), met: "\(counted(tables.count, "table")) looked at")
  }

  private static func shortfalls(in file: SourceFile) -> [Shortfall] {
    PersonalColumns.all(in: DelimitedText(file.bytes)).map { column in
      Shortfall(
        "the column `\(column.heading.shortened)` holds \(column.kind.rawValue)",
        help: "delete the file; `sitegen import survey FILE` takes over its numbers alone",
        at: Place(file: file.shownPath, line: column.line))
    }
  }
}

extension String {
  /// One line of at most sixty characters.
  fileprivate var shortened: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}
