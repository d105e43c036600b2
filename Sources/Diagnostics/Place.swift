/// Where in a file something is: what a finding points at.
package struct Place: Sendable, Hashable {
  /// The path as people see it: relative to the working folder, with `/`.
  package var file: String
  /// Counted from 1; nil for the file as a whole.
  package var line: Int?
  /// Counted in characters (Unicode scalars) from 1; nil for the whole line.
  package var column: Int?
  /// How many characters are meant; 1 where only a point is known.
  package var length: Int

  package init(file: String, line: Int? = nil, column: Int? = nil, length: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
  }
}

extension Place: Comparable {
  package static func < (left: Place, right: Place) -> Bool {
    if left.file != right.file { return left.file.utf8.lexicographicallyPrecedes(right.file.utf8) }
    return (left.line ?? 0, left.column ?? 0) < (right.line ?? 0, right.column ?? 0)
  }
}
