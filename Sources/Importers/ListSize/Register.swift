package import Calendar
import Diagnostics
import Tables

/// Who is on a practice's list, from NHS England's monthly file: single ages by sex.
package struct Register: Sendable {
  /// By single age; the last counts everybody from 95 on.
  static let oldest = 95

  package let practiceCode: String
  /// Nil where the file has none, or one that is in doubt.
  package private(set) var date: CalendarDate?
  /// As typed, where it does not show whether the day or the month comes first.
  private(set) var doubtfulDate: String?
  /// Patients of each age from 0 to 95, of all sexes.
  private(set) var ages: [Int] = []
  package private(set) var men: Int?
  package private(set) var women: Int?
  package private(set) var total = 0

  /// - Parameter files: one, or one for each sex, as NHS England publishes them; each with its path.
  package init(
    _ files: [(bytes: [UInt8], path: String)], practiceCode: String
  ) throws(BadInput) {
    self.practiceCode = practiceCode.uppercased()
    var rows = RegisterRows(practiceCode: self.practiceCode)
    for file in files { try rows.read(file.bytes, file: file.path) }
    let file = files.first?.path ?? ""
    try rows.checkIsThere(in: file)
    doubtfulDate = rows.doubtfulDate
    date = doubtfulDate == nil ? rows.date : nil
    try rows.checkTotals()
    ages = try Self.ages(of: rows, file: file)
    total = ages.reduce(0, +)
    men = rows.total(.men)
    women = rows.total(.women)
  }

  private static func ages(of rows: RegisterRows, file: String) throws(BadInput) -> [Int] {
    let place = Place(file: file, line: 1)
    let ofAll = rows.ages(.all)
    let (men, women) = (rows.ages(.men), rows.ages(.women))
    switch (men, women) {
    case (let men?, let women?):
      let others = rows.ages(.other) ?? Array(repeating: 0, count: men.count)
      let sums = men.indices.map { men[$0] + women[$0] + others[$0] }
      if let ofAll, let age = sums.indices.first(where: { sums[$0] != ofAll[$0] }) {
        let cell = rows.cells[.all]?[age]
        throw BadInput(
          "row \(cell?.row ?? 1), \(rows.patientsColumn): the file says \(ofAll[age]) people of "
            + "age \(age), but its men and women add up to \(sums[age])",
          help: "download the file again", at: cell?.place ?? place)
      }
      return sums
    case (nil, nil):
      if let ofAll { return ofAll }
      throw BadInput(
        "row 1: this file has totals only, without ages",
        help: "take the files of single years of age (male and female) from the same page of NHS "
          + "England, and name both", at: place)
    case (let men, _):
      if let ofAll { return ofAll }
      throw BadInput(
        "row 1, \(rows.sexColumn): only \(men == nil ? "women" : "men") are counted by age here",
        help: "name the file of the \(men == nil ? "men" : "women") too: `sitegen import list-size "
          + "FILE FILE --to FILE.md`", at: place)
    }
  }
}
