import Diagnostics
import FrontMatter
import Markdown
import Practice

extension Rule {
  static let site09 = Rule(
    "SITE-09", .pages, "tables have no empty cells", basis: .goodPractice,
    source: Source(
      "NHS digital service manual, tables",
      address: "https://service-manual.nhs.uk/design-system/components/table"),
    isTimeless: true,
    why: "Nobody can tell an empty cell from a figure that was forgotten.",
    fix: "Write the figure, `0`, or `n/k` where it is not known; take out rows that say nothing.",
    examples: Examples(
      met: "| Age | Members |\n|---|---|\n| 17 to 24 | 0 |",
      notMet: "| Age | Members |\n|---|---|\n| 17 to 24 |  |")
  ) { context in
    context.judgingPages { page in
      let typed = page.allTexts.flatMap(\.emptyCells).map { place in
        Shortfall(
          "a cell of this row is empty",
          help: "write what belongs there, or `-` where there is nothing to say", at: place)
      }
      return typed + page.emptyFigures
    }
  }
}

extension SitePage {
  fileprivate var emptyFigures: [Shortfall] {
    guard let profile = content as? GroupProfile else { return [] }
    return profile.tables.flatMap(\.value.rows)
      .filter { $0.patients == .empty || $0.members == .empty }
      .map { row in
        let column = row.patients == .empty ? "patients" : "members"
        return Shortfall(
          "nothing says how many \(column) there are in `\(row.band)`",
          help: "write the number, `0`, or `n/k` where it is not known", at: row.place)
      }
  }
}
