/// The columns of a question of which each stands for a choice, ticked by whoever took it: the cell
/// holds the choice itself, or a mark.
///
/// A grid of ratings and several boxes to write in have columns side by side as well, so all cells
/// count, and no single one decides: marks (which a rating of 1 looks like) only where nothing else
/// stands in any of the columns.
struct TickedColumns {
  /// Where people wrote, by index: `Other`.
  let own: Set<Int>

  /// Nil where the columns are questions of their own.
  ///
  /// - Parameter columns: each with its distinct cells.
  init?(_ columns: [(option: String, cells: [(text: String, people: Int)])]) {
    let filled = columns.indices.filter { !columns[$0].cells.isEmpty }
    let named = filled.filter { index in
      let (option, cells) = columns[index]
      let total = cells.reduce(0) { $0 + $1.people }
      let same = cells.reduce(0) { $0 + (folded($1.text) == folded(option) ? $1.people : 0) }
      return same * 2 > total
    }
    if named.isEmpty {
      let marks = Set(filled.flatMap { columns[$0].cells.map { folded($0.text) } })
      guard marks.count <= 1, marks.isSubset(of: Self.marks) else { return nil }
      own = []
    } else {
      own = Set(
        filled.filter { index in
          !named.contains(index)
            && columns[index].cells.contains { !Self.isTick($0.text, of: columns[index].option) }
        })
      guard named.count > own.count else { return nil }
    }
  }

  static func isTick(_ cell: String, of option: String) -> Bool {
    let key = folded(cell)
    return key == folded(option) || marks.contains(key)
  }

  private static let marks: Set = ["1", "x", "✓", "checked", "selected"]
}
