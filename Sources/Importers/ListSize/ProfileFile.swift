package import Calendar
import Diagnostics
import FrontMatter
import Practice

/// The text of a profile's file, with the patients of a register in its tables of age and sex.
package struct ProfileFile: Sendable {
  package let bytes: [UInt8]
  /// Patients by band, for the preview.
  package let bands: [(name: String, patients: Int)]
  package let year: ReportingYear
  /// What a person should know besides.
  package let notes: [String]

  /// A new file: a draft until a person has written who is in the group.
  package init(new register: Register, year: ReportingYear?, file: String) throws(BadInput) {
    guard let year = year ?? register.date.map(ReportingYear.init(containing:)) else {
      throw BadInput(
        (register.doubtfulDate.map { "`\($0)` may be read in two ways" }
          ?? "this file does not say of which day it is")
          + ", so the year of the profile is not known",
        help: "add `--year 2025/26`", at: Place(file: file))
    }
    let filled = register.filled(AgeBand.usual)
    var lines = [
      "---", "kind: profile", "year: \(year.name)",
      "# This is a draft, and nobody sees it. Write who is in the group: `members`, and in the tables",
      "# a number in place of each `n/k`. Then delete these lines, and `draft: yes`.",
      "draft: yes", "as_at:" + (register.date.map { " \($0.words)" } ?? ""), "members:", "age: |",
      "  Age | Patients | Members",
    ]
    lines += filled.map { "  \($0.name) | \(grouped($0.patients)) | n/k" }
    if let men = register.men, let women = register.women {
      lines += [
        "sex: |", "  Sex | Patients | Members", "  Women | \(grouped(women)) | n/k",
        "  Men | \(grouped(men)) | n/k",
      ]
    }
    bytes = Array((lines + ["---", ""]).joined(separator: "\n").utf8)
    bands = filled
    self.year = year
    notes = register.notes
    try Self.check(bytes, file: file)
  }

  /// A file that is there: its own bands are filled, and its members stay.
  package init(
    of old: [UInt8], file: String, with register: Register, year: ReportingYear?
  ) throws(BadInput) {
    let page = PageFile<GroupProfile>(old, file: file)
    guard let profile = page.content else { throw BadInput(page.findings) }
    if let year, year != profile.year {
      throw BadInput(
        "this profile is of \(profile.year.name), not of \(year.name)",
        help: "name another file after --to, or write `--year \(profile.year.name)`",
        at: page.entry("year")?.value.place ?? Place(file: file))
    }
    if profile.unit == .percent {
      throw BadInput(
        "this profile counts in percent, but NHS England counts people",
        help: "write `unit: people`, and the members of each band as a number",
        at: page.entry("unit")?.value.place ?? Place(file: file))
    }
    var lines = FileLines(old)
    let ages = try profile.age.map { table throws(BadInput) in try AgeBand.all(in: table) }
    let filled = register.filled(ages ?? AgeBand.usual)
    let editor = TableEditor(page)
    editor.set(
      "age", filled.map { ($0.name, $0.patients) }, in: profile.age, heading: "Age", &lines)
    var notes = register.notes
    if let men = register.men, let women = register.women {
      let rows = SexRows.filled(profile.sex, men: men, women: women)
      editor.set("sex", rows, in: profile.sex, heading: "Sex", &lines)
    } else {
      notes.append("The file does not say how many are men and women, so `sex` is as it was.")
    }
    if let date = register.date {
      editor.set("as_at", date.words, &lines)
      if ReportingYear(containing: date) != profile.year {
        notes.append("\(date.words) is not in \(profile.year.name), the year of this profile.")
      }
    }
    bytes = lines.edited
    bands = filled
    self.year = profile.year
    self.notes = notes
    try Self.check(bytes, file: file)
  }

  private static func check(_ bytes: [UInt8], file: String) throws(BadInput) {
    let page = PageFile<GroupProfile>(bytes, file: file)
    if page.content == nil { throw BadInput(page.findings) }
  }
}

extension Register {
  func filled(_ bands: [AgeBand]) -> [(name: String, patients: Int)] {
    bands.map { band in (name: band.name, patients: ages[band.ages].reduce(0, +)) }
  }
}

/// The rows of a profile's table of sex.
enum SexRows {
  /// Those of men and women with their patients; any other keeps what it says (nil).
  static func filled(_ table: BandTable?, men: Int, women: Int) -> [(String, Int?)] {
    guard let table else { return [("Women", women), ("Men", men)] }
    let sexes = table.rows.map { sex(of: $0.band) }
    var rows: [(String, Int?)] = zip(table.rows, sexes).map { row, sex in
      switch sex {
      case .men: (row.band, men)
      case .women: (row.band, women)
      default: (row.band, nil)
      }
    }
    if !sexes.contains(.women) { rows.append(("Women", women)) }
    if !sexes.contains(.men) { rows.append(("Men", men)) }
    return rows
  }

  private static func sex(of band: String) -> RegisterSex {
    switch folded(band) {
    case "men", "man", "male", "males", "m": .men
    case "women", "woman", "female", "females", "f": .women
    default: .other
    }
  }
}

extension Register {
  /// What the tables of a profile cannot say.
  fileprivate var notes: [String] {
    var notes: [String] = []
    if let doubtfulDate {
      notes.append(
        "It does not show whether the day or the month comes first in `\(doubtfulDate)`: write the "
          + "day under `as_at:`.")
    }
    let others = total - (men ?? total) - (women ?? 0)
    if men != nil, women != nil, others > 0 {
      notes.append(
        "\(grouped(others)) of the patients are neither men nor women in the file, and so in the ages "
          + "alone: add a row for them to `sex`, such as `Other | \(grouped(others)) | n/k`.")
    }
    return notes
  }
}
