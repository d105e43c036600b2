import Calendar
import Diagnostics

extension FieldType where Value == [Answer] {
  /// A mapping of answer to number, or a table of them.
  package static var answers: FieldType {
    FieldType("answers with their numbers", example: "{Yes: 211, No: 82}", standIn: []) {
      node, problems in
      let before = problems.findings.count
      let answers: [Answer]
      switch node.content {
      case .scalar(let scalar):
        if let entries = FieldEntry.lines(of: scalar, at: node.place) {
          answers = entries.compactMap { Answer($0, &problems) }
          break
        }
        guard
          scalar.text.utf8.contains(where: { $0 == .bar || $0 == .tab })
            || !scalar.text.utf8.contains(where: \.isLetter)
        else {
          problems.wrongType(
            "this should be answers, each with its number",
            help: "write each on a line of its own below, like `Very good: 120`", at: node.place)
          return nil
        }
        guard
          let table = TypedTable(scalar, at: node.place, header: header, problems: &problems)
        else { return nil }
        answers = Answer.list(table, &problems)
      case .record(let entries):
        answers = entries.compactMap { Answer($0, &problems) }
      case .list(let items):
        // `- Yes: 211`
        answers = items.compactMap { item in
          if case .record(let entries) = item.content, entries.count == 1 {
            return Answer(entries[0], &problems)
          }
          // `- Yes:211`
          if case .scalar(let scalar) = item.content, scalar.text.utf8.contains(.colon) {
            return Answer(FieldEntry(colonIn: scalar.text.trimmed, at: item.place), &problems)
          }
          problems.wrongType(
            "this answer has no number", help: "write it like `Yes: 211`", at: item.place)
          return nil
        }
      case .empty: answers = []
      }
      problems.checkNames(answers.map { ($0.text, $0.place) }, kind: "answer")
      return problems.findings.count == before ? answers : nil
    }
  }

  private static var header: String { "Answer | People" }
}

extension Answer {
  fileprivate init?(_ entry: FieldEntry, _ problems: inout FieldProblems) {
    let text = entry.key.trimmed
    guard !entry.value.isBlank else {
      problems.wrongType(
        "\(Misread.quoted(text)) has no number",
        help: entry.withBlankAfterColon.map { "write \(Misread.quoted($0))" }
          ?? "write how many gave this answer; where it is not known, delete the line and write "
          + "`some_answers_only: yes` beside `answers`",
        at: entry.place)
      return nil
    }
    let figure = FieldType<Figure>.figure.read(entry.value, &problems)
    guard let figure else { return nil }
    self.init(text: text, figure: figure, place: entry.place)
  }

  fileprivate static func list(_ table: TypedTable, _ problems: inout FieldProblems) -> [Answer] {
    guard table.header.cells.count == 2,
      (try? Figure(reading: table.header.cells[1].text.plain)) == nil
    else {
      problems.wrongType(
        "the first row of this table does not name two columns",
        help: "begin with a row `Answer | People`", at: table.header.place)
      return []
    }
    return table.rows.compactMap { row in
      problems.catching(at: row.cells[1].place) { () throws(Misread) in
        Answer(
          text: row.cells[0].text, figure: try Figure(reading: row.cells[1].text.plain),
          place: row.place)
      }
    }
  }
}
