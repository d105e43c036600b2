import Diagnostics
import FrontMatter
import Testing

@Suite struct TypeTableTests {
  static func rows(_ table: BandTable?) -> [String] {
    table?.rows.map { "\($0.band): \(words($0.patients)), \(words($0.members))" } ?? []
  }

  static func words(_ cell: BandTable.Cell) -> String {
    switch cell {
    case .figure(let figure): "\(figure.hundredths / 100)" + (figure.saysPercent ? "%" : "")
    case .notAsked: "not asked"
    case .notKnown: "n/k"
    case .empty: "empty"
    }
  }

  @Test(arguments: [
    "Age | Patients | Members\nUnder 17 | 1,593 | 0\n17–24 | 800 | n/k",
    "| Age | Patients | Members |\n|---|:---:|---:|\n| Under 17 | 1,593 | 0 |\n| 17–24 | 800 | N/A |",
    "Age\tList\tPRG\nUnder 17\t1593\t0\n17–24\t800\t-\n",
    "\nAge group | PPG members | Number of patients\n\nUnder 17 | 0 | 1593\n17–24 | – | 800 |",
    "Patients aged | Members of the group | Practice population\nUnder 17|nil|1 593\n17–24|N/K|800",
  ])
  func tables(_ typed: String) {
    let reading = TypeReading(.table, typed, .block)
    #expect(reading.said == [])
    #expect(Self.rows(reading.value) == ["Under 17: 1593, 0", "17–24: 800, n/k"])
  }

  @Test func cells() {
    let reading = TypeReading(
      .table,
      "Band|Patients|Members\na|48.8%|not asked\nb||\nc|unknown|Not Asked\nd|none|8", .block)
    #expect(reading.said == [])
    #expect(
      Self.rows(reading.value) == [
        "a: 48%, not asked", "b: empty, empty", "c: n/k, not asked", "d: 0, 8",
      ])
    #expect(reading.value?.rows.map(\.place.line) == [5, 6, 7, 8])
    #expect(reading.value?.place == FieldNode.fixedPlace)
  }

  @Test func aColumnThatIsNotThereIsNotKnown() {
    #expect(
      Self.rows(TypeReading(.table, "Sex | Members\nMen | 10\nWomen | 15", .block).value)
        == ["Men: n/k, 10", "Women: n/k, 15"])
  }

  @Test func aMappingOfBands() {
    let reading = TypeReading(
      .table,
      .record([
        ("<16", .record([("patients", .typed("1593")), ("members", .typed("0"))])),
        (">75:", .record([("members", .typed("n/k")), ("List", .typed("9,203", .quoted))])),
        ("17-74", .record([("members", .empty())])),
      ]))
    #expect(reading.said == [])
    #expect(
      Self.rows(reading.value) == ["<16: 1593, 0", ">75:: 9203, n/k", "17-74: n/k, empty"])
    #expect(reading.value?.rows.map(\.place.line) == [4, 5, 6])
  }

  static let header = "Band | Patients | Members"

  @Test(arguments: [
    (
      "Under 17 | 1593 | 0\n17-24 | 800 | 0",
      [
        "4: the first row of this table does not name its columns | "
          + "add a first row, such as `\(header)`"
      ]
    ),
    (
      "Band | Patients | Members\na | 1 | 2\nb | 3 | 4\nc | 1",
      [
        "7: this row has 2 columns, but the first row of the table has 3 | "
          + "part the columns with `|`, and write `n/k` for a number that is not known"
      ]
    ),
    (
      "Band | Patients | Members\na | 1 | 2\nb | 1 | 2\nA | 3 | 4",
      [
        "7: `A` is here a second time; it is already on line 5 | "
          + "keep one of the two lines and delete the other"
      ]
    ),
    (
      "Band | Patients | Members\na 1 2\nb | 1 | 2 | 3",
      [
        "5: this row has 1 column, but the first row of the table has 3 | "
          + "part the columns with `|`, and write `n/k` for a number that is not known",
        "6: this row has 4 columns, but the first row of the table has 3 | "
          + "write 3 columns, or add a column to the first row",
      ]
    ),
    (
      "Band | Patients | %\na | 1 | 2",
      [
        "4: `%` does not say what its column counts | "
          + "name the columns as in `\(header)`, and delete any others"
      ]
    ),
    (
      "Band | Patients | Membres\na | 1 | 2",
      ["4: `Membres` does not say what its column counts | did you mean `Members`?"]
    ),
    (
      "Band | PRG | Members\na | 1 | 2",
      [
        "4: `PRG` and `Members` count the same | "
          + "keep one column for `Patients` and one for `Members`"
      ]
    ),
    (
      "Band | Patients | Members\na | <5 | x\n|| 1 | 2\nTotal | 1 | 2",
      [
        "5: `<5` is not a number | write the number itself; small numbers are hidden on the page",
        "5: `x` is not a number | write it in figures, such as `9,203`",
        "6: this row has no band | write the band before its number",
        "7: `Total` is not a band | delete this row: totals are worked out",
      ]
    ),
    (
      "Band\na",
      [
        "4: the first row of this table has only one column | "
          + "part the columns with `|`, such as `\(header)`"
      ]
    ),
    (
      "Band | Patients | Members",
      [
        "3: this should be a table of several lines | write `|` after the colon, and below it a "
          + "line `\(header)` and a line for each row"
      ]
    ),
  ])
  func mistakes(_ typed: String, said: [String]) {
    let reading = TypeReading(.table, typed, .block)
    #expect(reading.value == nil)
    let lines = zip(reading.findings, reading.said).map { "\($0.place.line ?? 0): \($1)" }
    #expect(lines == said)
  }

  @Test func aTableWithoutItsBlockIsExplained() {
    let reading = TypeReading(.table, "Band | Patients | Members Under 17 | 5 | 2")
    #expect(
      reading.said == [
        "this should be a table of several lines | write `|` after the colon, and below it a line "
          + "`\(Self.header)` and a line for each row"
      ])
  }

  @Test func mistakesInAMapping() {
    let reading = TypeReading(
      .table,
      .record([
        ("a", .typed("12")),
        ("b", .record([("patients", .typed("1")), ("women", .typed("2"))])),
        ("c", .record([("prg", .typed("1")), ("members", .typed("2"))])),
        ("d", .record([("patients", .typed("many"))])),
        ("e", .record([("patients", .typed("1"))])), ("E.", .record([("members", .typed("1"))])),
      ]))
    #expect(reading.value == nil)
    #expect(
      reading.said == [
        "`a` should have its patients and its members | write it like "
          + "`Under 17: {patients: 1593, members: 2}`",
        "`women` is not wanted here | write `patients` and `members`, each once",
        "`members` is not wanted here | write `patients` and `members`, each once",
        "`many` is not a number | write it in figures, such as `9,203`",
        "`E.` is here a second time; it is already on line 8 | "
          + "keep one of the two lines and delete the other",
      ])
  }

  @Test func namedTables() {
    let table = "Band | Patients | Members\nYes | 800 | 2\nNo | 900 | 6"
    let reading = TypeReading(
      .named(of: .table),
      .record([("Disability", .typed(table, .block)), ("Carers", .typed(table, .block))]))
    #expect(reading.said == [])
    #expect(reading.value?.map(\.name) == ["Disability", "Carers"])
    #expect(reading.value?.map(\.value.rows.count) == [2, 2])
    #expect(reading.value?.map(\.place.line) == [4, 5])
  }

  @Test func mistakesInNamed() {
    let reading = TypeReading(
      .named(of: .whole), .record([("a", .typed("x")), ("A", .typed("1")), ("b", .empty())]))
    #expect(reading.value == nil)
    #expect(
      reading.said == [
        "`x` is not a number | write it in figures, such as `9,203`",
        "`A` is here a second time; it is already on line 4 | "
          + "keep one of the two lines and delete the other",
        "`b` has nothing after it | write a whole number after it, or delete the line",
      ])
    #expect(
      TypeReading(.named(of: .whole), "12").said == [
        "this should be names, each with a whole number | "
          + "write each name on a line of its own below, with a colon after it"
      ])
  }
}
