import Diagnostics
import Foundation
import Markdown
import TagScan

/// One of the specification's examples, as `commonmark.json` has it.
struct Example: Decodable {
  let example: Int
  let section: String
  let markdown: String
  let html: String

  /// As the specification prints it, by our own renderer.
  var printed: String {
    text(.commonMark).html { .address($0.destination) }
  }

  /// What is wrong with the example as a page of the site would show it.
  var problems: [String] {
    TagScan.problems(in: text(.page).html { .address($0.destination) })
  }

  private func text(_ options: MarkdownOptions) -> MarkdownText {
    MarkdownText([UInt8](markdown.utf8), options: options) {
      Place(file: "example-\(example).md", line: $0, column: $1)
    }
  }
}

/// Runs CommonMark's examples: `conformance commonmark.json`. Exit status 1 if an example differs
/// that is not known to, 2 if there are none to run.
@main
enum Conformance {
  /// The examples of CommonMark 0.31.2 that libcmark 0.30.2, which follows 0.30, takes otherwise.
  /// All three end up harmless on a page: emphasis more, and a comment shown as the text it is.
  static let known = [
    354: "since 0.31 a currency sign counts as punctuation, so that `*£*bravo` is no emphasis",
    625: "since 0.31 a comment may hold `--`",
    626: "since 0.31 `<!-->` and `<!--->` are comments",
  ]

  static func main() throws {
    guard CommandLine.arguments.count == 2 else {
      print("usage: conformance commonmark.json")
      exit(64)
    }
    let data = try Data(contentsOf: URL(fileURLWithPath: CommandLine.arguments[1]))
    let examples = try JSONDecoder().decode([Example].self, from: data)
    guard !examples.isEmpty else {
      print("no examples in \(CommandLine.arguments[1])")
      exit(2)
    }

    let differing = examples.filter { $0.printed != $0.html }
    let unknown = differing.filter { known[$0.example] == nil }
    for example in unknown {
      print("example \(example.example) (\(example.section)) differs:")
      print("  \(example.markdown.debugDescription)")
      print("  expected \(example.html.debugDescription)")
      print("  printed  \(example.printed.debugDescription)")
    }
    let unsafe = examples.filter { !$0.problems.isEmpty }
    for example in unsafe {
      print("example \(example.example) as a page: \(example.problems.joined(separator: "; "))")
    }

    let numbers = Set(differing.map(\.example))
    print(
      "\(examples.count) examples: \(examples.count - differing.count) as the specification says, "
        + "\(differing.count) differ by libcmark 0.30.2:")
    for (example, reason) in known.sorted(by: { $0.key < $1.key }) {
      let state = numbers.contains(example) ? reason : "differs no longer; take it off the list"
      print("  \(example): \(state)")
    }
    print("as pages: \(examples.count - unsafe.count) of \(examples.count) hold only our own tags")
    if !unknown.isEmpty || !unsafe.isEmpty { exit(1) }
  }
}
