/// A table whose first column names its rows: `table.mustache`, in a section over it.
package struct TableView: View, Equatable {
  package struct Column: View, Equatable {
    package var heading: String
    /// Numbers stand at the end of their cells, so that they can be compared.
    package var isNumeric: Bool

    package init(_ heading: String, isNumeric: Bool = false) {
      self.heading = heading
      self.isNumeric = isNumeric
    }

    package static let table = NameTable<Column>([
      .text("heading") { $0.heading },
      .flag("is_numeric") { $0.isNumeric },
    ])
  }

  package var caption: String
  package var columns: [Column]
  private var rows: [Row]

  /// - Parameters:
  ///   - columns: the first is that of the rows' names.
  ///   - rows: each a name and its cells.
  package init(caption: String, columns: [Column], rows: [(heading: String, cells: [String])]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows.map { row in
      Row(
        heading: row.heading,
        cells: zip(columns.dropFirst(), row.cells).map { Cell(column: $0, text: $1) })
    }
  }

  package static let table = NameTable<TableView>([
    .text("caption") { $0.caption },
    .list("columns") { $0.columns },
    .list("rows") { $0.rows },
    // Three columns and more do not fit a telephone side by side.
    .flag("stacks") { $0.columns.count > 2 },
  ])

  private struct Row: View, Equatable {
    var heading: String
    var cells: [Cell]

    static let table = NameTable<Row>([
      .text("heading") { $0.heading },
      .list("cells") { $0.cells },
    ])
  }

  /// A cell knows its column, to name itself where the rows are stacked.
  private struct Cell: View, Equatable {
    var column: Column
    var text: String

    static let table = NameTable<Cell>([
      .text("label") { $0.column.heading },
      .flag("is_numeric") { $0.column.isNumeric },
      .text("text") { $0.text },
    ])
  }
}
