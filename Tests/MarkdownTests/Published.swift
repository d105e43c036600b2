import Diagnostics
import Markdown

/// A text as the tests read it: in `page.md`, line 1 first.
func read(_ source: String, _ options: MarkdownOptions = .page) -> MarkdownText {
  MarkdownText([UInt8](source.utf8), options: options) {
    Place(file: "page.md", line: $0, column: $1)
  }
}

extension MarkdownText {
  /// The HTML with every link leading where it says.
  var asTyped: String { html { .address($0.destination) } }

  /// The HTML with no link leading anywhere.
  var withoutLinks: String { html { _ in .plainWords } }

  /// Findings as `rule line:column`.
  var marks: [String] {
    findings.map { "\($0.rule) \($0.place.line ?? 0):\($0.place.column ?? 0)" }
  }
}
