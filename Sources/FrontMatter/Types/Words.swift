package import Diagnostics

/// Markdown in a field, with the way back to the line it was typed on.
package struct Words: Sendable, Equatable {
  package let markdown: String
  /// Where the value begins: the first character of its text, or the `|` of a block.
  package let place: Place
  /// The file's line on which the first line of `markdown` stands.
  package let firstLine: Int
  /// True where each line of `markdown` is a line of the file, as in a block begun with `|`.
  package let keepsLines: Bool

  package init(_ markdown: String, place: Place, firstLine: Int, keepsLines: Bool) {
    self.markdown = markdown
    self.place = place
    self.firstLine = firstLine
    self.keepsLines = keepsLines
  }

  /// The place in the file of a line (from 1) of `markdown`.
  package func place(ofLine line: Int) -> Place {
    keepsLines ? Place(file: place.file, line: firstLine + line - 1) : place
  }
}
