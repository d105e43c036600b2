import Diagnostics

extension Scalar {
  /// The lines with their places; also those of rows that were begun without `|`.
  func lines(at place: Place) -> [(text: Substring, place: Place)] {
    if !typedLines.isEmpty {
      return typedLines.map { line in
        (line.text[...], .line(line.number, line.text[...], column: line.column, in: place.file))
      }
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard style == .block else { return lines.map { ($0, place) } }
    return lines.enumerated().map { index, line in
      let column = columns.indices.contains(index) ? columns[index] : nil
      return (line, .line((place.line ?? 0) + 1 + index, line, column: column, in: place.file))
    }
  }
}

extension Place {
  /// The text of a line, without the blanks around it; `column` is where the line's text begins.
  fileprivate static func line(
    _ number: Int, _ text: Substring, column: Int?, in file: String
  ) -> Place {
    guard let column else { return Place(file: file, line: number) }
    let whole = Place(file: file, line: number, column: column)
    return whole.part(
      from: text.blanksBefore, length: String(text).trimmed.unicodeScalars.count)
  }

  /// Some characters of what stands here, counted from its beginning.
  func part(from start: Int, length: Int) -> Place {
    guard let column else { return self }
    return Place(file: file, line: line, column: column + start, length: max(1, length))
  }
}

extension Substring {
  /// How many characters stand before its text.
  var blanksBefore: Int { unicodeScalars.prefix(while: \.properties.isWhitespace).count }
}
