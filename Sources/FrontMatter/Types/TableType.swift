import Calendar
import Diagnostics

extension FieldType where Value == BandTable {
  /// Rows of band, patients and members, or a mapping of band to `{patients, members}`.
  package static var table: FieldType {
    FieldType(
      "a table", example: "{Under 17: {patients: 1593, members: 2}}",
      standIn: BandTable(rows: [], place: Place(file: ""))
    ) { node, problems in
      let before = problems.findings.count
      let rows: [BandTable.Row]
      var headings: BandTable.Headings?
      switch node.content {
      case .scalar(let scalar):
        if let entries = FieldEntry.lines(of: scalar, at: node.place) {
          rows = entries.compactMap { BandTable.Row($0, &problems) }
          break
        }
        guard
          let typed = TypedTable(
            scalar, at: node.place, header: BandTable.header, problems: &problems),
          let columns = BandColumns(typed.header, &problems)
        else { return nil }
        rows = typed.rows.compactMap { columns.row($0, &problems) }
        headings = columns.headings(in: typed.header)
      case .record(let entries):
        rows = entries.compactMap { BandTable.Row($0, &problems) }
      case .empty, .list:
        problems.wrongType(
          "this should be a table",
          help: "write `|` after the colon, and below it a line `\(BandTable.header)` and a line "
            + "for each row",
          at: node.place)
        return nil
      }
      problems.checkNames(rows.map { ($0.band, $0.place) }, kind: "band")
      guard problems.findings.count == before else { return nil }
      return BandTable(rows: rows, headings: headings, place: node.place)
    }
  }
}

extension BandTable {
  static let header = "Band | Patients | Members"
}

/// Which column of a table counts what.
private struct BandColumns {
  private var indices: [BandColumn: Int] = [:]

  /// Nil after reporting a heading that cannot be understood.
  init?(_ header: TypedTable.Row, _ problems: inout FieldProblems) {
    if header.cells.dropFirst().contains(where: { (try? Figure(reading: $0.text.plain)) != nil }) {
      problems.wrongType(
        "the first row of this table does not name its columns",
        help: "add a first row, such as `\(BandTable.header)`", at: header.place)
      return nil
    }
    var isUnderstood = true
    for (index, cell) in header.cells.enumerated().dropFirst() {
      let heading = cell.text
      guard let column = BandColumn(heading: heading) else {
        isUnderstood = false
        problems.wrongType(
          "\(Misread.quoted(heading)) does not say what its column counts",
          help: nearest(to: heading, among: ["Patients", "Members"]).map { "did you mean `\($0)`?" }
            ?? "name the columns as in `\(BandTable.header)`, and delete any others",
          at: cell.place)
        continue
      }
      if let first = indices[column] {
        isUnderstood = false
        problems.wrongType(
          "\(Misread.quoted(header.cells[first].text)) and \(Misread.quoted(heading)) count the same",
          help: "keep one column for `Patients` and one for `Members`", at: cell.place)
      }
      indices[column] = index
    }
    guard isUnderstood else { return nil }
  }

  func headings(in header: TypedTable.Row) -> BandTable.Headings {
    BandTable.Headings(
      patients: indices[.patients].map { header.cells[$0].text },
      members: indices[.members].map { header.cells[$0].text }, place: header.place)
  }

  func row(_ row: TypedTable.Row, _ problems: inout FieldProblems) -> BandTable.Row? {
    func cell(_ column: BandColumn) -> BandTable.Cell? {
      // A column that the table does not have counts what is not known.
      guard let index = indices[column] else { return .notKnown }
      return BandTable.Cell(row.cells[index].text, at: row.cells[index].place, &problems)
    }
    let (patients, members) = (cell(.patients), cell(.members))
    guard let patients, let members else { return nil }
    return BandTable.Row(
      band: row.cells[0].text, patients: patients, members: members, place: row.place)
  }
}

extension BandTable.Row {
  /// `Under 17: {patients: 1593, members: 2}`.
  fileprivate init?(_ entry: FieldEntry, _ problems: inout FieldProblems) {
    let band = entry.key.trimmed
    guard case .record(let fields) = entry.value.content else {
      problems.wrongType(
        "\(Misread.quoted(band)) should have its patients and its members",
        help: "write it like `Under 17: {patients: 1593, members: 2}`", at: entry.place)
      return nil
    }
    var cells: [BandColumn: BandTable.Cell] = [:]
    let before = problems.findings.count
    for field in fields {
      guard let column = BandColumn(heading: field.key), cells[column] == nil else {
        problems.wrongType(
          "\(Misread.quoted(field.key)) is not wanted here",
          help: "write `patients` and `members`, each once", at: field.place)
        continue
      }
      cells[column] = .empty
      if !field.value.isBlank {
        let typed = field.value.typedLine ?? field.value.asTyped
        cells[column] = BandTable.Cell(typed, at: field.value.place, &problems)
      }
    }
    guard problems.findings.count == before else { return nil }
    self.init(
      band: band, patients: cells[.patients] ?? .notKnown, members: cells[.members] ?? .notKnown,
      place: entry.place)
  }
}
