import FrontMatter
package import Views

/// A heading of a profile: a row for each band, small numbers hidden.
package struct BandTableView: View {
  let heading: String
  let rows: [Row]
  let isPercent: Bool

  package static let table = NameTable<BandTableView>([
    .text("heading") { $0.heading },
    .text("bands") { $0.bands },
    .flag("is_percent") { $0.isPercent },
    .list("rows") { $0.rows },
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

  /// What the first column holds.
  private var bands: String {
    switch heading {
    case "Age": "Age group"
    case "Ethnicity": "Ethnic group"
    default: heading
    }
  }

  init(_ table: SafeTable) {
    // A cell that nobody filled in is no empty place.
    func shown(_ cell: String) -> String { cell.isEmpty ? "not given" : cell }
    heading = table.heading
    isPercent = table.unit == .percent
    rows = table.rows.map {
      Row(band: $0.band, patients: shown($0.patients), members: shown($0.members))
    }
  }
}
