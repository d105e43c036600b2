/// A table of values parted by commas, semicolons or tabs, as survey tools and Excel write it.
package struct DelimitedText: Sendable {
  package struct Row: Sendable {
    package let cells: [String]
    /// On which its first cell begins, from 1.
    package let line: Int
    /// As a spreadsheet counts rows: a cell of several lines is in one, empty rows count.
    package let number: Int

    /// Nothing for a cell that the row does not have.
    package func cell(_ index: Int) -> String { cells.indices.contains(index) ? cells[index] : "" }
  }

  /// Those in which something is written.
  package let rows: [Row]
  package let encoding: TextEncoding
  /// The line of a quote that is never closed: what follows it is one cell.
  package let unclosedQuote: Int?

  /// - Parameter limit: rows that are read; what stands in a column shows long before.
  package init(_ bytes: [UInt8], limit: Int = 100_000) {
    var reader = DelimitedReader(bytes)
    var rows: [Row] = []
    while rows.count < limit, let row = reader.next() { rows.append(row) }
    self.rows = rows
    encoding = reader.encoding
    unclosedQuote = reader.unclosedQuote
  }
}
