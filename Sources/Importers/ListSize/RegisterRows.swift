import Calendar
import Diagnostics
import Tables

/// The rows of one practice, out of a file of all of them.
struct RegisterRows {
  struct Cell {
    let patients: Int
    let row: Int
    let place: Place
  }

  let practiceCode: String
  /// By sex and age.
  private(set) var cells: [RegisterSex: [Int: Cell]] = [:]
  /// The rows whose age is `ALL`.
  private(set) var totals: [RegisterSex: Cell] = [:]
  private(set) var date: CalendarDate?
  /// As typed, where it does not show whether the day or the month comes first.
  private(set) var doubtfulDate: String?
  /// Of every practice, for a code that is mistyped.
  private var codes: Set<String> = []
  private(set) var patientsColumn = "column `NUMBER_OF_PATIENTS`"
  private(set) var sexColumn = "column `SEX`"

  /// England has some 6,300 practices, each with 97 rows for each sex.
  private static let longest = 128 << 20
  private static let mostRows = 2_000_000

  init(practiceCode: String) { self.practiceCode = practiceCode }

  mutating func read(_ bytes: [UInt8], file: String) throws(BadInput) {
    try ImportTable.checkFile(bytes, file: file, longest: Self.longest)
    var reader = DelimitedReader(bytes)
    guard let header = reader.next() else { throw ImportTable.nothing(in: file) }
    let columns = try columns(of: header, file: file)
    var rows = 0
    while let row = reader.next() {
      rows += 1
      guard rows < Self.mostRows else {
        throw BadInput(
          "row \(row.number) is one too many: at most 2,000,000 rows are read",
          help: "take the file of one month", at: Place(file: file, line: row.line))
      }
      let code = row.cell(columns.code)
      if code.utf8.count == practiceCode.utf8.count, code.uppercased() == practiceCode {
        try read(row, columns, width: header.cells.count, file: file)
      } else if codes.count < 20_000 {
        codes.insert(code)
      }
    }
    if rows == 0 {
      throw BadInput(
        "row \(header.number) has headings, but nothing stands below it",
        help: "download the file again", at: Place(file: file, line: header.line))
    }
  }

  private mutating func columns(
    of header: DelimitedText.Row, file: String
  ) throws(BadInput) -> RegisterColumns {
    let table = ImportTable(file: file, header: header)
    let columns = try RegisterColumns(of: table)
    patientsColumn = table.columnName(columns.patients)
    sexColumn = table.columnName(columns.sex)
    return columns
  }

  private mutating func read(
    _ row: DelimitedText.Row, _ columns: RegisterColumns, width: Int, file: String
  ) throws(BadInput) {
    let place = Place(file: file, line: row.line)
    func wrong(_ column: Int, _ message: String) -> BadInput {
      BadInput(
        "row \(row.number), column \(column + 1): \(message)", help: "download the file again",
        at: place)
    }
    guard row.cells.count == width else {
      throw wrong(
        min(row.cells.count, width),
        "the row has \(row.cells.count) columns, but the first row has \(width)")
    }
    let typed = oneLine(row.cell(columns.patients))
    guard let patients = Int(typed), (0...10_000_000).contains(patients) else {
      throw wrong(columns.patients, "`\(shortened(typed))` is not a number of patients")
    }
    if let column = columns.date { try read(date: row.cell(column), wrong: { wrong(column, $0) }) }
    let cell = Cell(patients: patients, row: row.number, place: place)
    let sex = RegisterSex(row.cell(columns.sex))
    let ageColumn = columns.age ?? 0
    let age = folded(row.cell(ageColumn))
    if age == "all" {
      guard totals[sex] == nil else { throw wrong(ageColumn, "`ALL` is here a second time") }
      totals[sex] = cell
    } else {
      guard let years = Int(age.last == "+" ? String(age.dropLast()) : age),
        (0...Register.oldest).contains(years)
      else { throw wrong(ageColumn, "`\(shortened(age))` is not an age from 0 to 95+") }
      guard cells[sex]?[years] == nil else {
        throw wrong(ageColumn, "the age \(age) is here a second time for \(sex.words)")
      }
      cells[sex, default: [:]][years] = cell
    }
  }

  private mutating func read(
    date typed: String, wrong: (String) -> BadInput
  ) throws(BadInput) {
    guard let extract = ExtractDate(typed) else {
      throw wrong("`\(shortened(oneLine(typed)))` is not a date")
    }
    let read = extract.day
    if extract.isDoubtful { doubtfulDate = oneLine(typed) }
    guard date == nil || date == read else {
      throw wrong("this row is of \(read.words), others are of \(date?.words ?? "")")
    }
    date = read
  }

  func checkIsThere(in file: String) throws(BadInput) {
    guard cells.isEmpty, totals.isEmpty else { return }
    let meant = nearest(to: practiceCode, among: codes)
    throw BadInput(
      "no row is of the practice \(practiceCode)",
      help: meant.map {
        "did you mean \($0)? write the right code after --practice-code, or mend "
          + "`practice_code` in practice.md"
      } ?? "write the right code after --practice-code",
      at: Place(file: file, line: 1))
  }

  /// The patients of each age from 0 to 95; nil where this sex has none by age.
  func ages(_ sex: RegisterSex) -> [Int]? {
    cells[sex].map { cells in (0...Register.oldest).map { cells[$0]?.patients ?? 0 } }
  }

  func total(_ sex: RegisterSex) -> Int? {
    totals[sex]?.patients ?? ages(sex)?.reduce(0, +)
  }

}
