package import Diagnostics

/// A paragraph of a text, one in a list's item too; not a heading, not a table's cell.
package struct Paragraph: Sendable, Equatable {
  /// The words alone, on one line.
  package let words: ArraySlice<UInt8>
  /// The line on which it begins.
  package let place: Place
}
