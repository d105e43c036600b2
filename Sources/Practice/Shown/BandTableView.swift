import FrontMatter
package import Views

/// A heading of a profile: a row for each band, small numbers hidden.
package struct BandTableView: View {
  let heading: String
  let rows: [Row]
  let notes: [String]
  let isPercent: Bool

  package static let table = NameTable<BandTableView>([
    .text("heading") { $0.heading },
    .flag("is_percent") { $0.isPercent },
    .list("rows") { $0.rows },
    .list("notes") { $0.notes.map(WordView.init) },
  ])

  package struct Row: View {
    let band: String
    let patients: String
    let members: String

    package static let table = NameTable<Row>([
      .text("band") { $0.band },
      .text("patients") { $0.patients },
      .text("members") { $0.members },
    ])
  }

  init(_ table: SafeTable) {
    heading = table.heading
    isPercent = table.unit == .percent
    rows = table.rows.map { Row(band: $0.band, patients: $0.patients, members: $0.members) }
    notes = table.notes
  }
}
