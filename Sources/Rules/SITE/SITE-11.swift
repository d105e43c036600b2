import Diagnostics
import Markdown
import Practice

extension Rule {
  static let site11 = Rule(
    "SITE-11", .pages, "plain words", basis: .goodPractice,
    source: Source(
      "NHS digital service manual, A to Z of health writing",
      address: "https://service-manual.nhs.uk/content/a-to-z-of-nhs-health-writing"),
    severity: .advice,
    isTimeless: true,
    why: "Plain words are understood by everyone, at the first reading.",
    fix: "Write the plain word, or explain the hard one where it first stands.",
    examples: Examples(met: "You can start today.", notMet: "You can commence today.")
  ) { context in
    context.judgingPages { page in
      var said: Set<String> = []
      return page.allTexts.flatMap(passages).flatMap { words, place in
        PlainWords.found(in: words).filter { said.insert($0.avoid).inserted }.map { found in
          Shortfall(
            "`\(found.avoid)` is hard to read for some patients",
            help: found.plain == "leave it out" ? "leave it out" : "write `\(found.plain)`",
            at: page.place(of: words[found.range], in: place))
        }
      }
    }
  }

  /// Paragraphs and headings, with their lines.
  private static func passages(of text: MarkdownText) -> [(ArraySlice<UInt8>, Place)] {
    text.paragraphs.map { ($0.words, $0.place) }
      + text.headings.map { (Array($0.text.utf8)[...], $0.place) }
  }
}
