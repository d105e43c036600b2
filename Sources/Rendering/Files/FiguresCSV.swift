import Calendar
import Practice

/// The figures of a report as a table for spreadsheets: RFC 4180, a line for each figure.
struct FiguresCSV {
  private var lines: [String] = []
  private let year: String

  var text: String { lines.joined() }

  static let columns = ["Year", "Part", "Heading", "Row", "Figure", "Number", "Unit", "Note"]

  init(_ figures: ReportFigures) {
    year = figures.year.name
    write(Self.columns.map(CSVCell.text))
    add("Report", figure: "Patients on the list", figures.listSize)
    if let group = figures.group { add(group) }
    if let survey = figures.survey { add(survey) }
    for measured in figures.measures {
      let points = [
        ("At first", measured.measure.baseline), ("The aim", measured.measure.target),
        ("Now", measured.measure.result),
      ]
      for case (let name, let words?) in points {
        add(
          Line("Actions", "Action \(measured.action)", measured.measure.what, figure: name),
          .words(words))
      }
    }
  }

  private mutating func add(_ group: ReportFigures.Group) {
    let part = "Who is in the group"
    add(part, figure: "Members who meet", group.members)
    add(part, figure: "Members by email", group.emailMembers)
    for table in group.tables {
      for row in table.rows {
        func line(_ figure: String) -> Line { Line(part, table.heading, row.band, figure: figure) }
        add(line("Patients"), FigureCell(row.patientsValue, row.patients))
        add(line("Members"), FigureCell(row.membersValue, row.members))
        guard let expected = row.expected else { continue }
        add(line("Members you would expect"), .people(expected.people))
        add(line("Short by"), expected.shortBy.map(FigureCell.people) ?? .words(row.shortByUnknown))
      }
    }
  }

  private mutating func add(_ survey: ReportFigures.AskedPatients) {
    let part = "What patients said"
    add(part, figure: "People asked", survey.asked)
    add(part, figure: "People who answered", survey.answered)
    for question in survey.questions {
      add(part, question.ask, figure: "People who answered", question.answers.base)
      if question.answers.answers.isEmpty {
        add(Line(part, question.ask, "", figure: "Answers"), .notShown)
      }
      for row in question.answers.answers {
        let line = Line(part, question.ask, row.answer, figure: "Answers")
        add(line, FigureCell(row.value, row.figure))
        if row.share != nil, let percent = row.percent { add(line, .percent(percent * 100)) }
      }
    }
  }

  private mutating func add(
    _ part: String, _ heading: String = "", figure: String, _ people: Int?
  ) {
    if let people { add(Line(part, heading, "", figure: figure), .people(people)) }
  }

  private mutating func add(_ line: Line, _ cell: FigureCell) {
    let number: CSVCell
    switch cell {
    case .people(let people): number = .number(hundredths: people * 100)
    case .percent(let hundredths): number = .number(hundredths: hundredths)
    case .words: number = .text("")
    }
    write(
      [.text(year)] + line.names.map(CSVCell.text)
        + [number, .text(cell.unit), .text(cell.note)])
  }

  private mutating func write(_ cells: [CSVCell]) {
    lines.append(cells.map(\.written).joined(separator: ",") + "\r\n")
  }
}

/// What a figure is of, from the part of the report inwards.
private struct Line {
  let names: [String]

  init(_ part: String, _ heading: String, _ row: String, figure: String) {
    names = [part, heading, row, figure]
  }
}

extension FigureCell {
  fileprivate var unit: String {
    switch self {
    case .people: "people"
    case .percent: "percent"
    case .words: ""
    }
  }

  fileprivate var note: String {
    if case .words(let words) = self { words } else { "" }
  }
}
