import Diagnostics

extension Finding {
  /// A finding in a line, for tests to compare.
  var line: String {
    let position = [place.file, place.line.map(String.init), place.column.map(String.init)]
    return position.compactMap(\.self).joined(separator: ":") + ": \(rule): \(message)"
      + (help.map { " | \($0)" } ?? "")
  }
}
