import Diagnostics
import Practice
import Tables

/// Counts the answers of people, question by question, and leaves out what tells about one of them.
struct PeopleReader {
  let people: PeopleTable
  let table: ImportTable
  private var maps: [String: [String]] = [:]
  private(set) var questions: [ImportedQuestion] = []
  private(set) var dropped: [DroppedColumn]
  /// What was done with single answers, in sentences.
  private(set) var notes: [String] = []
  private var problems: [Finding] = []

  init(_ people: PeopleTable, maps typed: [ChoiceMap]) throws(BadInput) {
    self.people = people
    table = people.table
    dropped = people.dropped
    let groups = Self.groups(of: people.columns)
    for map in typed {
      let (ask, choices) = try map.choices(among: groups.map { $0[0].ask })
      maps[ask] = choices
    }
    for group in groups { read(group) }
    if !problems.isEmpty { throw BadInput(problems) }
    makeAsksDistinct()
  }

  var count: Int { table.rows.count - people.firstRow }

  /// The columns of each question, side by side.
  private static func groups(of columns: [ExportColumn]) -> [[ExportColumn]] {
    var groups: [[ExportColumn]] = []
    for column in columns {
      if let last = groups.last?.last, last.ask == column.ask, !column.option.isEmpty,
        !groups[groups.count - 1][0].option.isEmpty
      {
        groups[groups.count - 1].append(column)
      } else {
        groups.append([column])
      }
    }
    return groups
  }

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
    for other in own { drop("\(ask): \(other.option)", Self.ownWords) }
    let cells = cells(of: column)
    if let reason = personalReason(cells) { return drop(ask, reason) }
    let isFree = OwnWords(cells).isFreeText(heading: ask)
    // Where no mark stands in it, taking it apart would change nothing.
    if isFree, maps[column.ask] == nil,
      people.joining == .columns
        || !cells.contains(where: { $0.text.contains { ";,".contains($0) } })
    {
      return drop(ask, Self.ownWords)
    }
    let choices: JoinedChoices
    if let named = maps[column.ask] {
      let mark =
        people.joining == .semicolons && !cells.contains { $0.text.contains(";") } ? ", " : ";"
      choices = JoinedChoices(cells, named: named, by: mark)
    } else {
      choices = JoinedChoices(cells, joining: people.joining)
    }
    let words = OwnWords(Self.counted(choices))
    if maps[column.ask] == nil {
      if isFree, words.isFreeText(heading: ask) { return drop(ask, Self.ownWords) }
      if let reason = numbersReason(cells) { return drop(ask, reason) }
      if let doubt = choices.doubt { return report(column, doubt) }
    }
    for (first, second) in choices.inseparable {
      notes.append(ImportNotes.inseparable(ask, first, second))
    }
    if choices.torn > 0 {
      let line = ImportNotes.mapLine(column.ask, choices.offered())
      notes.append(ImportNotes.torn(ask, choices.torn, line: line))
    }
    if !choices.undivided.isEmpty {
      let line = ImportNotes.mapLine(column.ask, [])
      notes.append(ImportNotes.undivided(ask, choices.undivided, line: line))
    }
    count(choices, words, ask: ask, beside: own, named: maps[column.ask] ?? [])
  }

  private mutating func count(
    _ choices: JoinedChoices, _ words: OwnWords, ask: String, beside own: [ExportColumn],
    named: [String]
  ) {
    var answers = AnswerCounts()
    var another = 0
    var answered = 0
    let known = Set(named.map(folded))
    let texts = Dictionary(words.values.map { (folded($0.text), $0.people) }) { $0 + $1 }
    var allowed: [String: Bool] = [:]
    for choice in named { answers.add(choice, 0) }
    for (cell, parts) in zip(choices.cells, choices.parts) {
      answered += cell.people
      var hasOther = false
      var seen: Set<String> = []
      for part in parts {
        let key = folded(part)
        guard seen.insert(key).inserted else { continue }
        let isChoice =
          named.isEmpty
          ? allowed[key] ?? words.isChoice(part, people: texts[key] ?? 0) : known.contains(key)
        allowed[key] = isChoice
        if isChoice { answers.add(part, cell.people) } else { hasOther = true }
      }
      if hasOther || parts.isEmpty { another += cell.people }
    }
    let written = countWritten(in: own)
    answered += written
    if another > 0 { notes.append(ImportNotes.another(ask, another)) }
    if named.isEmpty {
      let doubtful = answers.asFound.filter { OwnWords.mayBeWritten($0.text) }
      if !doubtful.isEmpty { notes.append(ImportNotes.mayBeWritten(ask, doubtful)) }
    }
    if another + written > 0 { answers.add(ImportedAnswer.another, another + written) }
    questions.append(answers.question(ask, isMany: choices.isMany, people: answered))
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
