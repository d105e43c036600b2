import Charts
import Views

/// A chart with the sentence above it and its numbers below: `figure.mustache`.
struct FigureView: View {
  /// What the figure says, made from its numbers; nil where the author has written it.
  var headline: String?
  var finding: HTML?
  /// What is counted, of whom, and when.
  var subtitle: String?
  var chart: Chart?
  var numbers: NumbersView?
  var notes: [String] = []
  /// It stands in a box of its own already.
  var isInBox = false

  static let table = NameTable<FigureView>([
    .text("headline") { $0.headline },
    .html("finding") { $0.finding },
    .text("subtitle") { $0.subtitle },
    .html("drawing") { figure in figure.chart.map { HTML($0.svg) } },
    .view("numbers") { $0.numbers },
    .list("notes") { $0.notes.map(WordView.init) },
    .flag("is_in_box") { $0.isInBox },
  ])
}

/// All numbers of a figure, as a table.
struct NumbersView: View {
  let caption: String
  /// The first is that of the rows' names.
  let columns: [String]
  let rows: [Row]

  static let table = NameTable<NumbersView>([
    .text("caption") { $0.caption },
    .text("first") { $0.columns.first ?? "" },
    .list("columns") { $0.columns.dropFirst().map(WordView.init) },
    .list("rows") { $0.rows },
    // More columns do not fit a telephone side by side.
    .flag("stacks") { $0.columns.count > 3 },
  ])

  init(_ caption: String, columns: [String], rows: [(String, [String])]) {
    self.caption = caption
    self.columns = columns
    let stacks = columns.count > 3
    self.rows = rows.map { heading, cells in
      Row(
        heading: heading,
        cells: zip(columns.dropFirst(), cells).map { Cell(column: stacks ? $0 : nil, text: $1) })
    }
  }

  struct Row: View {
    let heading: String
    let cells: [Cell]

    static let table = NameTable<Row>([
      .text("heading") { $0.heading },
      .list("cells") { $0.cells },
    ])
  }

  /// A cell names its column where the rows are stacked.
  struct Cell: View {
    let column: String?
    let text: String

    static let table = NameTable<Cell>([
      .text("label") { $0.column },
      .text("text") { $0.text },
    ])
  }
}
