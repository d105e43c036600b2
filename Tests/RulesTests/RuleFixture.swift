import Calendar
import Foundation
import Practice
import Testing

/// A fixture: prose, files that all its cases share, and cases under headings.
struct RuleFixture {
  struct Case {
    enum Outcome: String, CaseIterable {
      case met = "Met"
      case notMet = "Not met"
      case notApplicable = "Not applicable"
    }
    let heading: String
    let outcome: Outcome
    let today: CalendarDate
    let files: [SourceFile]
    /// Nil where it was not recorded yet.
    let expected: String?
    /// Where the expected block's lines are, or where one is to be put.
    let expectedLines: Range<Int>
  }

  let name: String
  let lines: [Substring]
  var cases: [Case] = []
  private(set) var files: [SourceFile] = []

  static let folder = testsFolder.appending(path: "RulesTests/Fixtures")

  init(_ name: String, on base: [SourceFile] = []) throws {
    self.name = name
    let url = Self.folder.appending(path: name)
    let text = try String(contentsOf: url, encoding: .utf8)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let starts = Self.headings(lines)
    let preamble = try Section(lines, 0..<(starts.first ?? lines.count))
    files = base.with(preamble.files)
    for (start, end) in zip(starts, starts.dropFirst() + [lines.count]) {
      cases.append(try Case(lines, start..<end, on: files))
    }
  }

  /// The file with the expected blocks that were found.
  func recorded(_ found: [String]) -> String {
    var lines = lines.map(String.init)
    for (example, found) in zip(cases, found).reversed() {
      let gap = example.expected == nil ? [""] : []
      lines.replaceSubrange(
        example.expectedLines,
        with: gap + ["```expected"] + found.components(separatedBy: "\n") + ["```"]
      )
    }
    return lines.joined(separator: "\n")
  }

  private static func headings(_ lines: [Substring]) -> [Int] {
    var isInBlock = false
    return lines.indices.filter { index in
      if lines[index].hasPrefix("```") { isInBlock.toggle() }
      return !isInBlock && lines[index].hasPrefix("## ")
    }
  }
}

extension RuleFixture.Case {
  fileprivate init(_ lines: [Substring], _ range: Range<Int>, on base: [SourceFile]) throws {
    heading = String(lines[range.lowerBound].dropFirst(3))
    let word = heading.split(separator: ":").first.map(String.init) ?? ""
    outcome = try #require(Outcome(rawValue: word), "a heading begins with a verdict: \(heading)")
    let section = try Section(lines, range)
    today = try day(try #require(section.today, "no `today:` under \(heading)"))
    files = base.with(section.files)
    expected = section.expected
    var end = range.upperBound
    while end > range.lowerBound, lines[end - 1].isEmpty { end -= 1 }
    expectedLines = section.expectedLines ?? end..<end
  }
}

/// What stands between two headings: the day, files in blocks that name them (a picture's bytes are
/// written as `base64`), and what is expected.
private struct Section {
  var today: String?
  var files: [SourceFile] = []
  var expected: String?
  var expectedLines: Range<Int>?

  init(_ lines: [Substring], _ range: Range<Int>) throws {
    var index = range.lowerBound
    while index < range.upperBound {
      let line = lines[index]
      if line.hasPrefix("today: ") { today = String(line.dropFirst(7)) }
      if line.hasPrefix("without: ") { files.append(file(String(line.dropFirst(9)), "")) }
      if line.hasPrefix("```") {
        let info = line.dropFirst(3).split(separator: " ").map(String.init)
        let close = try #require(
          lines[(index + 1)..<range.upperBound].firstIndex(of: "```"), "a block has no end: \(line)"
        )
        let text = lines[(index + 1)..<close].joined(separator: "\n")
        if info == ["expected"] {
          expected = text
          expectedLines = index..<(close + 1)
        } else if info.first == "base64", let path = info.last {
          let data = try #require(
            Data(base64Encoded: text, options: .ignoreUnknownCharacters), "no base64: \(line)")
          files.append(SourceFile(path: path, shownPath: path, bytes: Array(data)))
        } else {
          files.append(file(try #require(info.last), text + "\n"))
        }
        index = close
      }
      index += 1
    }
  }
}
