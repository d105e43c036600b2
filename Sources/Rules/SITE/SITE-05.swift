import Diagnostics
import Practice

extension Rule {
  static let site05 = Rule(
    "SITE-05", .pages, "no template guidance is left in", basis: .goodPractice,
    source: Source("Patient Participation report template: notes to be deleted"),
    severity: .error,
    why: "Patients should not read notes that were meant for whoever filled in the form.",
    fix: "Replace the note by your own words, or delete it.",
    examples: Examples(
      met: "We are Elmfield Surgery.", notMet: "We are [insert practice name].")
  ) { context in
    let files = context.practice.sources.filter(\.isPage)
    let missing = files.flatMap { file in
      guidance(in: file.bytes).map { found in
        Shortfall(
          "`\(found.words)` is guidance from a form, left in",
          help: "write what it asks for, or delete it",
          at: Place(
            file: file.shownPath, line: found.line, column: found.column, length: found.length))
      }
    }
    return .judged(by: missing, met: "\(counted(files.count, "file")) looked at")
  }

  /// How the notes of report templates begin, after `[` or `<`.
  private static let openings = [
    "insert", "delete as", "delete if", "delete where", "please insert", "please complete",
    "please describe", "enter ", "your practice name", "practice name", "add text", "add details",
    "name of practice", "to be completed", "tbc", "describe ", "type here",
  ]
  /// Notes that stand without brackets.
  private static let sentences = [
    "delete as appropriate", "lorem ipsum", "please tick as appropriate",
    "text in grey is guidance",
  ]

  private struct Found {
    let words: String
    let line: Int
    let column: Int
    var length: Int { words.unicodeScalars.count }
  }

  private static func guidance(in bytes: [UInt8]) -> [Found] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return zip(1..., lines).flatMap { number, line in
      let text = String(decoding: line, as: UTF8.self)
      return found(in: text, line: number)
    }
  }

  private static func found(in text: String, line: Int) -> [Found] {
    let lower = text.lowercased()
    var all: [Found] = []
    for mark in lower.indices where lower[mark] == "[" || lower[mark] == "<" {
      let rest = lower[lower.index(after: mark)...].drop { $0 == " " || $0 == "*" }
      guard openings.contains(where: { rest.hasPrefix($0) }),
        let close = rest.firstIndex(where: { $0 == "]" || $0 == ">" }),
        !lower[lower.index(after: close)...].hasPrefix("(")
      else { continue }
      let words = String(lower[mark...close])
      all.append(Found(words: words, line: line, column: lower[..<mark].unicodeScalars.count + 1))
    }
    guard all.isEmpty else { return all }
    for sentence in sentences {
      if let range = lower.firstRange(of: sentence) {
        let column = lower[..<range.lowerBound].unicodeScalars.count + 1
        all.append(Found(words: sentence, line: line, column: column))
      }
    }
    return all
  }
}
