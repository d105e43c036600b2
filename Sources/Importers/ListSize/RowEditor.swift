import Diagnostics
import FrontMatter
import Practice

/// Puts patients into the rows of a table that is written as a mapping, each row on lines of its
/// own. What else stands there, comments and members included, stays as people typed it.
struct RowEditor {
  private let rows: [FieldEntry]

  /// Nil where the table is written in another way.
  init?(_ field: FieldEntry) {
    guard case .record(let rows) = field.value.content, !rows.isEmpty else { return nil }
    let places = [field.place.line] + rows.map(\.place.line)
    guard !places.contains(nil), Set(places).count == places.count else { return nil }
    self.rows = rows
  }

  var column: Int { rows[0].column }
  var count: Int { rows.count }

  /// False where the row is written so that it has to be written anew.
  func set(_ patients: Int, inRow index: Int, _ lines: inout FileLines) -> Bool {
    guard case .record(let fields) = rows[index].value.content, let first = fields.first else {
      return false
    }
    guard let field = fields.first(where: { BandColumn(heading: $0.key) == .patients }) else {
      return insert(patients, before: first, of: rows[index], &lines)
    }
    guard let at = field.value.place.line.map({ $0 - 1 }), at == field.lineIndex,
      let column = field.value.place.column, case .scalar = field.value.content
    else { return false }
    let scalars = lines.text(at).unicodeScalars
    let (start, rest) = (scalars.prefix(column - 1), scalars.dropFirst(column - 1))
    let typed = field.value.asTyped.unicodeScalars
    guard !typed.isEmpty, rest.starts(with: typed) else { return false }
    let end = rest.dropFirst(typed.count)
    lines.replace(at..<at + 1, with: ["\(text(start))\(patients)\(text(end))"])
    return true
  }

  private func insert(
    _ patients: Int, before field: FieldEntry, of row: FieldEntry, _ lines: inout FileLines
  ) -> Bool {
    guard let at = field.lineIndex else { return false }
    if at != row.lineIndex {
      lines.insert(
        [String(repeating: " ", count: field.column) + "patients: \(patients)"], at: at)
      return true
    }
    let scalars = lines.text(at).unicodeScalars
    let (start, end) = (scalars.prefix(field.column), scalars.dropFirst(field.column))
    guard start.last == "{" || start.last == " " else { return false }
    lines.replace(at..<at + 1, with: ["\(text(start))patients: \(patients), \(text(end))"])
    return true
  }

  /// A row on one line, in place of what stood there.
  func replace(row index: Int, with row: String, _ lines: inout FileLines) {
    guard let at = rows[index].lineIndex else { return }
    lines.replace(
      lines.field(at: at, column: rows[index].column),
      with: [String(repeating: " ", count: rows[index].column) + row])
  }

  private func text(_ scalars: Substring.UnicodeScalarView) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
