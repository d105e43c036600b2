import Calendar
import Practice

/// The figures of a report for programs, after `Docs/figures.schema.json`.
struct FiguresJSON {
  let text: String

  init(_ figures: ReportFigures) {
    let object = JSONText.object([
      ("practice", .text(figures.practice)), ("year", .text(figures.year.name)),
      ("published", .text(figures.published.iso)),
      ("list_size", figures.listSize.map(JSONText.whole)),
      ("group", figures.group.map(Self.group)), ("survey", figures.survey.map(Self.survey)),
      ("measures", .list(figures.measures.map(Self.measure))),
    ])
    text = object.written + "\n"
  }

  private static func group(_ group: ReportFigures.Group) -> JSONText {
    .object([
      ("counted_on", group.countedOn.map { .text($0.iso) }),
      ("members", group.members.map(JSONText.whole)),
      ("email_members", group.emailMembers.map(JSONText.whole)),
      ("tables", .list(group.tables.map(table))),
    ])
  }

  private static func table(_ table: SafeTable) -> JSONText {
    let rows = table.rows.map { row in
      JSONText.object([
        ("band", .text(row.band)), ("patients", cell(row.patientsValue, row.patients)),
        ("members", cell(row.membersValue, row.members)),
        ("expected", row.expected.map { .whole($0.people) }),
        (
          "short_by",
          row.expected.map { $0.shortBy.map(JSONText.whole) ?? .text(row.shortByUnknown) }
        ),
      ])
    }
    return .object([
      ("heading", .text(table.heading)), ("unit", .text(table.unit.rawValue)),
      ("rows", .list(rows)), ("notes", .texts(table.notes)),
    ])
  }

  private static func survey(_ survey: ReportFigures.AskedPatients) -> JSONText {
    .object([
      ("asked", survey.asked.map(JSONText.whole)),
      ("answered", survey.answered.map(JSONText.whole)),
      ("questions", .list(survey.questions.map(question))),
    ])
  }

  private static func question(_ question: ReportFigures.AskedQuestion) -> JSONText {
    let answers = question.answers.answers.map { row in
      var percent = row.percent.map(JSONText.whole)
      var people = cell(row.value, row.figure)
      if case .share(let hundredths) = row.value {
        percent = .number(hundredths: hundredths)
        people = nil
      }
      return JSONText.object([
        ("answer", .text(row.answer)), ("people", people), ("percent", percent),
      ])
    }
    return .object([
      ("id", .text(question.id)), ("question", .text(question.ask)),
      ("answered", question.answers.base.map(JSONText.whole)), ("answers", .list(answers)),
      ("notes", .texts(question.answers.notes)),
    ])
  }

  private static func measure(_ measured: ReportFigures.MeasuredAction) -> JSONText {
    let measure = measured.measure
    return .object([
      ("action", .text(measured.action)), ("what", .text(measure.what)),
      ("baseline", .text(measure.baseline)), ("target", .text(measure.target)),
      ("result", measure.result.map(JSONText.text)),
    ])
  }

  /// A number, or the words that stand in its place; nil where nobody wrote anything down.
  private static func cell(_ value: SafeValue, _ words: String) -> JSONText? {
    switch FigureCell(value, words) {
    case .people(let people): .whole(people)
    case .percent(let hundredths): .number(hundredths: hundredths)
    case .words(let words): words.isEmpty ? nil : .text(words)
    }
  }
}
