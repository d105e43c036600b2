import Diagnostics
import Practice

extension Rule {
  static let site06 = Rule(
    "SITE-06", .pages, "nothing is left of a word processor's markup", basis: .goodPractice,
    source: Source("sitegen content guide", clause: "pasting from Word"),
    isTimeless: true,
    why: "Codes, boxes and broken letters make patients doubt what the page says.",
    fix: "Paste as plain text, and type lists with `- ` and headings with `## `.",
    examples: Examples(
      met: "See the table on page 2.", notMet: "See Error! Reference source not found.")
  ) { context in
    let files = context.practice.sources.filter(\.isPage)
    let missing = files.flatMap { file in
      WordResidue.all(in: file.bytes).map { found in
        Shortfall(
          found.message, help: found.help,
          at: Place(
            file: file.shownPath, line: found.line, column: found.column,
            length: max(1, found.words.unicodeScalars.count)))
      }
    }
    return .judged(by: missing, met: "\(counted(files.count, "file")) looked at")
  }
}

extension WordResidue {
  fileprivate var message: String {
    switch kind {
    case .words: "`\(words)` was left by a word processor"
    case .symbol: "a bullet of Word's own font is shown as an empty box"
    case .hidden: "a hidden mark was left by a word processor"
    case .encoding: "letters stand here that were an apostrophe, a dash or a pound sign"
    }
  }

  fileprivate var help: String {
    switch kind {
    case .words: "delete it, or type what it should say"
    case .symbol: "type `- ` in its place, and leave an empty line before the list"
    case .hidden: "delete the word here and type it again"
    case .encoding: "type the sign again, and save the file as UTF-8"
    }
  }
}
