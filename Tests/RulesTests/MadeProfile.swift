import Practice
import Testing

/// A profile with tables under headings of its own, and what is printed of its members.
struct MadeProfile {
  struct Table {
    let heading: String
    let bands: [String]
    let counts: [Int]

    init(_ heading: String, _ bands: [String], _ counts: [Int]) {
      self.heading = heading
      self.bands = bands
      self.counts = counts
    }
  }

  let text: String

  init(_ members: Int, _ tables: [Table]) {
    let groups = tables.map { table in
      "  \(table.heading): |\n    Band | Members\n"
        + zip(table.bands, table.counts).map { "    \($0) | \($1)\n" }.joined()
    }
    text =
      "---\nkind: profile\nyear: 2014/15\nmembers: \(members)\ngroups:\n\(groups.joined())---\n"
  }

  func safe(_ limit: SmallNumbers) throws -> [SafeTable] {
    try #require(PageFile<GroupProfile>(Array(text.utf8), file: "p.md").content)
      .safeTables(limit, list: 4000)
  }

  /// The cells of each table as printed.
  func cells(_ limit: SmallNumbers) throws -> [[String]] {
    try safe(limit).map { $0.rows.map(\.members) }
  }
}

/// All that is published of several things, and which of them are published alike: a reader who knows
/// them all can tell no more than that it is one of these.
struct PublishedAlike {
  private var alike: [[String]: [[Int]]] = [:]

  /// - Parameter cells: as printed, one for each number.
  mutating func add(_ numbers: [Int], cells: [String], besides words: [String] = []) {
    alike[cells + words, default: []].append(numbers)
  }

  /// Hidden numbers that could be one alone, and how many are hidden.
  var found: (hidden: Int, givenAway: [String]) {
    var found = (hidden: 0, givenAway: [String]())
    for (printed, tables) in alike {
      for cell in (tables.first ?? []).indices where Int(printed[cell]) == nil {
        let values = Set(tables.map { $0[cell] })
        // Nobody of those of whom there is nobody.
        if values == [0] { continue }
        found.hidden += 1
        if values.count < 2 { found.givenAway.append("\(printed): \(tables) in \(cell)") }
      }
    }
    return found
  }

  /// Two that are published alike, with other numbers, for as many as there are.
  var pairs: [(first: [Int], second: [Int])] {
    alike.sorted { $0.key.joined() < $1.key.joined() }.compactMap { _, tables in
      tables.last.flatMap { last in tables.first.map { ($0, last) } }
    }.filter { $0.first != $0.second }
  }
}
