import Diagnostics
import Practice
import Tables

/// Counts the answers of people, question by question, and leaves out what tells about one of them.
struct PeopleReader {
  let people: PeopleTable
  let table: ImportTable
  private var maps: [String: [String]] = [:]
  private let onFile: AnswersOnFile
  private(set) var questions: [ImportedQuestion] = []
  private(set) var dropped: [DroppedColumn]
  /// What was done with single answers, in sentences.
  private(set) var notes: [String] = []
  private var problems: [Finding] = []

  init(_ people: PeopleTable, maps typed: [ChoiceMap], onFile: AnswersOnFile) throws(BadInput) {
    self.people = people
    self.onFile = onFile
    table = people.table
    dropped = people.dropped
    notes = ImportNotes.repeated(people)
    let groups = ExportColumn.byQuestion(people.columns)
    for map in typed {
      let (ask, choices) = try map.choices(among: groups.map { $0[0].ask })
      maps[ask] = choices
    }
    for group in groups { read(group) }
    if !problems.isEmpty { throw BadInput(problems) }
    makeAsksDistinct()
  }

  var count: Int { table.rows.count - people.firstRow }

  private mutating func read(_ group: [ExportColumn]) {
    let ask = group[0].ask
    if let reason = PersonalHeading.reason(ask) { return drop(ask, reason) }
    let chosen = group.filter { !isOwnText($0.option) }
    let own = group.filter { isOwnText($0.option) }
    if chosen.isEmpty { return drop(ask, Self.ownWords) }
    if chosen.count == 1, own.isEmpty || isResponse(chosen[0].option) {
      return readSingle(chosen[0], beside: own)
    }
    if let ticked = TickedColumns(chosen.map { ($0.option, cells(of: $0)) }) {
      let written = own + ticked.own.sorted().map { chosen[$0] }
      for column in written { drop("\(ask): \(column.option)", Self.ownWords) }
      let choices = chosen.indices.filter { !ticked.own.contains($0) }.map { chosen[$0] }
      return readTicked(ask, choices, beside: written)
    }
    for column in own { drop("\(ask): \(column.option)", Self.ownWords) }
    readGrid(ask, chosen)
  }

  /// A table of questions: a column each.
  private mutating func readGrid(_ ask: String, _ columns: [ExportColumn]) {
    let first = questions.count
    for column in columns {
      if let reason = PersonalHeading.reason(column.option) {
        drop("\(ask): \(column.option)", reason)
      } else if cells(of: column).isEmpty {
        drop("\(ask): \(column.option)", "nobody answered it")
      } else {
        readSingle(column, ask: "\(ask) [\(column.option)]", beside: [])
      }
    }
    // Nobody may have given one of them more than two of the marks that all are asked for.
    var seen: Set<String> = []
    let texts = questions[first...].flatMap { $0.answers.map(\.text) }
      .filter { seen.insert($0).inserted }
    guard let order = AnswerScale.ordered(texts) else { return }
    for index in questions.indices.dropFirst(first) where questions[index].form == .one {
      questions[index].form = .scale
      let answers = questions[index].answers
      questions[index].answers = order.compactMap { text in answers.first { $0.text == text } }
    }
  }

  /// A question with a column for each of its choices.
  private mutating func readTicked(
    _ ask: String, _ columns: [ExportColumn], beside own: [ExportColumn]
  ) {
    let ticks = TickCounts(
      table.rows.dropFirst(people.firstRow), columns, beside: own, isBlank: isBlank)
    var answers = AnswerCounts()
    for (column, number) in zip(columns, ticks.counts) { answers.add(column.option, number) }
    if ticks.another > 0 { answers.add(ImportedAnswer.another, ticks.another) }
    if ticks.strays > 0 { notes.append(ImportNotes.strays(ask, ticks.strays)) }
    questions.append(
      ImportedQuestion(ask: ask, form: .many, answers: answers.asFound, people: ticks.answered))
  }

  /// A question with its answers in one column.
  private mutating func readSingle(
    _ column: ExportColumn, ask: String? = nil, beside own: [ExportColumn]
  ) {
    let ask = ask ?? column.ask
    let cells = cells(of: column)
    if cells.isEmpty, own.isEmpty { return drop(ask, "nobody answered it") }
    for other in own { drop("\(ask): \(other.option)", Self.ownWords) }
    let named = maps[column.ask]
    let known = onFile.answers(to: ask)
    switch ColumnReading(
      cells, under: ask, joining: people.joining, named: named, known: known)
    {
    case .dropped(let reason): drop(ask, reason)
    case .doubtful(let doubt): report(column, doubt)
    case .choices(let choices, let words):
      notes += ImportNotes.choices(choices, ask: ask, column: column.ask)
      var counts = ChoiceCounts(choices, words, named: named ?? [], known: known)
      counts.addWritten(countWritten(in: own))
      notes += counts.notes(ask, words, areNamed: named?.isEmpty == false)
      questions.append(counts.question(ask, isMany: choices.isMany))
    }
  }

  /// People who chose nothing and wrote an answer of their own instead.
  private func countWritten(in own: [ExportColumn]) -> Int {
    guard let first = own.first,
      let response = people.columns.last(where: { $0.ask == first.ask && !isOwnText($0.option) })
    else { return 0 }
    return table.rows.dropFirst(people.firstRow).count { row in
      isBlank(row.cell(response.index)) && own.contains { !isBlank(row.cell($0.index)) }
    }
  }

  private mutating func drop(_ heading: String, _ reason: String) {
    dropped.append(DroppedColumn(heading: heading, reason: reason))
  }

  static let ownWords = "what people wrote in their own words"

  private mutating func report(_ column: ExportColumn, _ doubt: JoinedChoices.Doubt) {
    problems.append(
      Finding(
        "import", .error,
        "row \(table.header.number), \(table.columnName(column.index)): \(doubt.reason)",
        help: "name the choices of your form, parted by `|`, such as "
          + ImportNotes.mapLine(column.ask, doubt.choices),
        at: table.place(0)))
  }

  /// Two questions of the same words would be one question.
  private mutating func makeAsksDistinct() {
    var seen: [String: Int] = [:]
    for index in questions.indices {
      let key = folded(questions[index].ask)
      seen[key, default: 0] += 1
      if let number = seen[key], number > 1 { questions[index].ask += " (\(number))" }
    }
  }
}
