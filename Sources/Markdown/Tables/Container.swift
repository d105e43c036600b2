/// A quote or a list item that is open at a line.
enum Container {
  case quote
  /// `width` is how many columns its content stands to the right of where its parent's begins;
  /// on the line `start` these hold its marker.
  case item(width: Int, start: Int)

  /// The item whose marker stands at the cursor, as CommonMark measures it.
  static func item(at cursor: LineCursor, line: Int) -> Container {
    var cursor = cursor
    let margin = cursor.indent
    cursor.skip(columns: margin)
    let digits = cursor.rest.prefix { $0.isDigit }.count
    let marker = digits == 0 ? 1 : digits + 1
    cursor.skip(columns: marker)
    let gap = cursor.indent
    let isOpenLine = cursor.next == nil || gap > 4
    return .item(width: margin + marker + (isOpenLine ? 1 : gap), start: line)
  }

  /// Goes past what keeps this container open on the cursor's line; false where nothing does.
  func isContinued(at cursor: inout LineCursor, line: Int) -> Bool {
    switch self {
    case .quote:
      guard cursor.indent <= 3, cursor.next == .angle else { return false }
      cursor.skip(columns: cursor.indent + 1)
      cursor.skipBlank()
      return true
    case .item(let width, let start):
      guard start == line || cursor.indent >= width else { return cursor.next == nil }
      cursor.skip(columns: width)
      return true
    }
  }
}

extension Collection<Container> {
  /// The cursor after all that keeps these containers open on a line, outermost first, and whether
  /// all of them are: a paragraph may go on without (lazily), a table may not.
  func cursor(in lines: SourceLines, line: Int) -> (cursor: LineCursor, areOpen: Bool) {
    var cursor = LineCursor(lines, line: line)
    for container in self where !container.isContinued(at: &cursor, line: line) {
      return (cursor, false)
    }
    return (cursor, true)
  }
}
