import Calendar
import FrontMatter

/// Values of the front matter, as a person would type them.
enum TypedValue {
  /// One line of text after `key: `; in quotes where it would be read otherwise.
  static func text(_ text: String) -> String {
    guard let first = text.utf8.first, !"\"'|>".utf8.contains(first) else {
      let escaped = text.unicodeScalars.reduce(into: "") { escaped, scalar in
        if scalar == "\\" || scalar == "\"" { escaped += "\\" }
        escaped.unicodeScalars.append(scalar)
      }
      return "\"\(escaped)\""
    }
    return text
  }

  /// Markdown with its key, its lines moved in by two spaces.
  static func words(_ key: String, _ markdown: String) -> [String] {
    let lines = markdown.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { $0.allSatisfy(\.isWhitespace) ? "" : "  \($0)" }
    let isPlain =
      lines.count == 1
      && markdown.unicodeScalars.first.map { $0.properties.isAlphabetic || $0.value == 0x5B }
        == true
    return isPlain ? ["\(key): \(markdown)"] : ["\(key): |"] + trimmed(lines)
  }

  /// The first line decides how far a block is moved in.
  private static func trimmed(_ lines: [String]) -> [String] {
    let filled = lines.drop(while: \.isEmpty)
    guard let first = filled.first else { return [] }
    return ["  " + first.drop { $0 == " " }] + filled.dropFirst()
  }

  /// The days that have hours.
  static func week(_ key: String, _ week: Week) -> [String] {
    let open = week.lines.filter { $0.hours != TimeSpan.words([]) }
    return open.isEmpty
      ? ["\(key): closed"] : ["\(key):"] + open.map { "  \($0.days): \($0.hours)" }
  }
}

extension [String] {
  /// Moved in by so many spaces; empty lines stay empty.
  func movedIn(by spaces: Int) -> [String] {
    let margin = String(repeating: " ", count: spaces)
    return map { $0.isEmpty ? "" : margin + $0 }
  }

  /// As an item of a list: the first line after a hyphen.
  var asItem: [String] {
    guard let first else { return [] }
    return ["- " + first] + Array(dropFirst()).movedIn(by: 2)
  }
}
